import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../core/model/ids';
import type { SourceQuotation } from '../../storage/queries/sources';
import { groupsOf, outletUses } from './said';

const vekk = 'vekk' as EntityId;
const said = (
  outlet: string,
  event: string | null,
  text: string,
  name: string,
  directness = 'direct',
): SourceQuotation =>
  ({
    article: { fileName: 'a.txt', metadata: { outlet: { value: outlet }, headline: null, published: null } },
    event: event === null ? null : { id: event, name: event },
    text: { text },
    quotation: {
      directness,
      onBehalfOf: null,
      sources: [{ entity: vekk, span: [text.indexOf(name), text.indexOf(name) + name.length] }],
    },
  }) as unknown as SourceQuotation;
const all = [
  said('Skerry Post', 'Crane', 'The secretary said no.', 'The secretary'),
  said('Port Courier', null, 'It broke, Tomas Vekk said.', 'Tomas Vekk', 'indirect'),
  said('Skerry Post', 'Dam', 'No, said the secretary.', 'the secretary', 'mixed'),
];

describe('what a source says', () => {
  it('is put together by event, what is in no event last', () => {
    const groups = groupsOf(all, 'event').map(({ title, quotations }) => `${title} ${quotations.length}`);
    expect(groups).toEqual(['Crane 1', 'Dam 1', 'In no event 1']);
  });
  it('is put together by outlet', () => {
    const groups = groupsOf(all, 'outlet').map(({ title, quotations }) => `${title} ${quotations.length}`);
    expect(groups).toEqual(['Skerry Post 2', 'Port Courier 1']);
  });
});

describe('how outlets use a source', () => {
  it('is counted, with the words they name it by', () => {
    expect(outletUses(all, vekk)).toEqual([
      { outlet: 'Skerry Post', quotations: 2, direct: 1, wordings: [['The secretary', 2]] },
      { outlet: 'Port Courier', quotations: 1, direct: 0, wordings: [['Tomas Vekk', 1]] },
    ]);
  });
});
