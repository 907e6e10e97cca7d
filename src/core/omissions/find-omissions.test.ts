import { describe, expect, it } from 'vitest';
import { alignArticles, reportedAlignments } from '../alignment/align-articles';
import { Lexicon, readArticle } from '../alignment/read-article';
import { articleFromText } from '../alignment/testing/article-from-text';
import type { AnalysedArticle } from '../model/analysis';
import type { Family, FamilyMember } from '../model/comparison';
import { findOmissions } from './find-omissions';
import type { OmissionSpeaker } from './source-omissions';

const VOTE = 'The council of Veldhaven voted on Monday to drain the Marrow canal.';
const BELL = '“Divers once pulled a church bell and two cannons out of that mud,” Mayor Ilse Tarn said.';
const EELS = 'Fishermen are to move 6,000 carp and eels to the old gravel lake before the pumps start.';

const article = (file: string, lines: readonly string[], known: Partial<AnalysedArticle> = {}) =>
  articleFromText(lines.join('\n'), { file, ...known });

/** The quoted part of BELL in each article that has it, as one family. */
function bellFamily(articles: readonly AnalysedArticle[]): Family {
  const members = articles.flatMap(({ file, text }): FamilyMember[] => {
    const start = text.indexOf('“Divers');
    if (start < 0) return [];
    const span = [start, text.indexOf('”') + 1] as const;
    const said = { quotation: 'q1', speaker: 'Ilse Tarn', naming: 'named', cue: 'said', directness: 'direct' } as const;
    return [{ file, span, spans: [span], text: text.slice(...span), ...said }];
  });
  return { id: 'f1', key: 'family:bell', reference: 0, members, pairs: [] };
}

function omissions(articles: readonly AnalysedArticle[], speakers: readonly OmissionSpeaker[] = []) {
  const lexicon = new Lexicon();
  const readings = articles.map((a) => readArticle(a, lexicon));
  const alignments = readings.flatMap((a, i) =>
    readings.slice(i + 1).flatMap((b) => reportedAlignments(alignArticles(a, b))),
  );
  return findOmissions(readings, [bellFamily(articles)], speakers, [], alignments);
}

const told = (articles: readonly AnalysedArticle[]) =>
  omissions(articles).map((o) => `${o.kind} ${o.what.slice(0, 18)}: ${o.absentIn.join()}`);

describe('omissions', () => {
  const a = article('a', [VOTE, BELL, EELS]);
  const b = article('b', [VOTE, BELL]);

  it('are quotations and sentences that two articles have and a third one lacks', () => {
    const c = article('c', [VOTE, EELS]);
    expect(told([a, b, c])).toEqual([
      'statement Ilse Tarn: “Divers: c',
      expect.stringMatching(/^statement Fishermen are to/),
    ]);
  });

  it('never blame an outlet for what import set aside', () => {
    const line = 'Divers once found two cannons and a church bell in the mud';
    const boilerplate = article('c', [VOTE, line]);
    const [first, second] = boilerplate.paragraphs;
    if (!first || !second) throw new Error('two lines');
    const asBoilerplate = { ...boilerplate, paragraphs: [first, { ...second, kind: 'boilerplate' as const }] };
    const dropped = article('c', [VOTE], { leftOut: [line] });
    for (const guarded of [boilerplate, asBoilerplate, dropped])
      expect(told([a, b, guarded]).filter((line) => line.includes('Divers'))).toEqual([]);
    expect(told([a, b, article('c', [VOTE])]).filter((line) => line.includes('Divers'))).toHaveLength(1);
  });

  it('are not claimed of the same matter in other words', () => {
    const other = article('c', [
      VOTE,
      'A church bell and two cannons were pulled from the canal by divers, she recalled.',
    ]);
    expect(told([a, b, other]).filter((line) => line.includes('Divers'))).toEqual([]);
  });

  it('name the sources that an article never mentions', () => {
    const tarn: OmissionSpeaker = {
      name: 'Ilse Tarn',
      aliases: ['Ms. Tarn'],
      kind: 'person',
      naming: 'named',
      members: [{ file: 'a', id: 'e1' }],
    };
    const said = a.text.indexOf('Mayor Ilse Tarn');
    const quotation = {
      id: 'q1',
      content: [[0, 1]],
      quoted: [],
      cue: null,
      onBehalfOf: null,
      directness: 'direct',
      chain: [],
      polarity: 'affirmed',
      rule: 'test',
      because: [],
    } as const;
    const quoting = {
      ...a,
      quotations: [
        { ...quotation, content: [[0, 1] as const], sources: [{ span: [said, said + 15] as const, entity: 'e1' }] },
      ],
    };
    const naming = article('b', [VOTE, 'Ms. Tarn left early.']);
    const silent = article('c', [VOTE]);
    const found = omissions([quoting, naming, silent], [tarn]).filter((o) => o.kind === 'source');
    expect(found.map((o) => [o.what, o.absentIn])).toEqual([['Ilse Tarn', ['c']]]);
    expect(omissions([quoting, naming], [tarn]).filter((o) => o.kind === 'source')).toEqual([]);
  });

  it('list what one outlet alone tells only if it brings a name that no other has', () => {
    const lone = article('a', [
      VOTE,
      'The old ferry Annet, built by Rosa Quint, lies under the mud.',
      'Rain fell in the evening over the roofs.',
    ]);
    expect(told([lone, article('b', [VOTE])])).toEqual([expect.stringMatching(/^statement The old ferry/)]);
  });

  it('name the sentence to look at where something like the statement stands', () => {
    const near = article('c', [
      VOTE,
      'A church bell and two cannons were pulled from the canal by divers, she recalled.',
    ]);
    const found = omissions([a, b, near, article('d', [VOTE])]).find((o) => o.what.includes('Divers'));
    expect(found?.absentIn).toEqual(['d']);
    expect(found?.nearest.map((place) => [place.file, near.text.slice(...place.span).slice(0, 13)])).toEqual([
      ['c', 'A church bell'],
    ]);
  });

  it('know a name by its acronym', () => {
    const spelled = 'The Marrow Canal Fishing Board will meet in the old gravel house by the lake on Tuesday.';
    const short = 'The MCFB, its lawyer said, meets by the gravel lake on Tuesday in the old house.';
    const told = omissions([article('a', [VOTE, spelled]), article('b', [VOTE, short])]);
    expect(told.filter((o) => o.kind === 'statement' && o.absentIn.length > 0)).toEqual([]);
  });

  it('are one row for the sentences of one quotation that one outlet alone prints', () => {
    const said =
      '“Divers pulled a church bell and two cannons out,” Mayor Ilse Tarn said. “Nobody has ever seen the eels leave before winter.”';
    const told = article('a', [VOTE, said]);
    const members = [...said.matchAll(/“[^”]*”/gu)].map((m): FamilyMember => {
      const start = told.text.indexOf(m[0]);
      const span = [start, start + m[0].length] as const;
      const by = { speaker: 'Ilse Tarn', naming: 'named', cue: 'said', directness: 'direct' } as const;
      return { file: 'a', span, spans: [span], text: m[0], quotation: 'q1', ...by };
    });
    const families = members.map((member, n): Family => ({
      ...{ id: `f${n}`, key: `family:${n}`, reference: 0, members: [member], pairs: [] },
    }));
    const readings = [told, article('b', [VOTE])].map((one) => readArticle(one, new Lexicon()));
    const found = findOmissions(readings, families, [], [], []);
    expect(found.map((o) => [o.what, o.evidence.length])).toEqual([
      ['Ilse Tarn: “Divers pulled a church bell and two cannons out, …', 2],
    ]);
  });
});
