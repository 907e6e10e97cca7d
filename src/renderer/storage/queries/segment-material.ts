/** What the search page's segments are made of: the annotations that a code, a speaker or neither asks for, live. */
import type { Coding } from '../../../core/model/coding';
import type { ArticleId, CodeId, EntityId } from '../../../core/model/ids';
import type { Paragraph } from '../../../core/model/paragraph';
import type { Quotation } from '../../../core/model/quotation';
import type { SearchQuery } from '../../../core/model/saved-search';
import { entityLinks } from '../links';
import { combinedView } from '../live/combined-view';
import { constantView, listView, rereadView, touches } from '../live/list-view';
import type { LiveView } from '../live/live-view';
import { useLiveView } from '../live/use-live-view';
import type { LibrarySession } from '../session';
import { allAnnotations, inReadingOrder } from './annotations';

export interface SegmentMaterial {
  readonly quotations: readonly Quotation[];
  readonly codings: readonly Coding[];
  /** Codings of the code that the first one is to meet. */
  readonly second: readonly Coding[];
  /** Of the articles with such codings, where one code is to follow the other. */
  readonly paragraphs: ReadonlyMap<ArticleId, readonly Paragraph[]>;
}

export type MaterialQuery = Pick<SearchQuery, 'code' | 'speaker' | 'together'>;

export const segmentMaterialView = ({ code, speaker, together }: MaterialQuery) => {
  const second = speaker === null && code !== null ? together : null;
  return combinedView<SegmentMaterial, SegmentMaterial>(
    `material ${JSON.stringify([code, speaker, second?.code, second?.relation])}`,
    {
      quotations:
        speaker !== null ? quotationsBy(speaker) : code === null ? allAnnotations('quotations', null) : none(),
      codings: code !== null ? codingsWith(code) : speaker === null ? allAnnotations('codings', null) : none(),
      second: second === null ? none() : codingsWith(second.code),
      paragraphs:
        second?.relation === 'follows'
          ? paragraphsWith(second.code)
          : constantView<SegmentMaterial['paragraphs']>('no paragraphs', new Map()),
    },
    (material) => material,
  );
};

const quotationsBy = (entity: EntityId): LiveView<readonly Quotation[]> =>
  listView({
    name: `quotations naming ${entity}`,
    kind: 'quotations',
    read: async ({ database }) => (await database.records('quotations').where('links', [entity])).sort(inReadingOrder),
    belongs: (quotation) => entityLinks(quotation).includes(entity),
    compare: inReadingOrder,
  });

const codingsWith = (code: CodeId): LiveView<readonly Coding[]> =>
  listView({
    name: `codings with ${code}`,
    kind: 'codings',
    read: async ({ database }) => (await database.records('codings').where('links', [code])).sort(inReadingOrder),
    belongs: (coding) => coding.code === code,
    compare: inReadingOrder,
  });

const paragraphsWith = (code: CodeId): LiveView<SegmentMaterial['paragraphs']> =>
  rereadView<SegmentMaterial['paragraphs']>(
    `paragraphs with ${code}`,
    async ({ database }) => {
      const codings = await database.records('codings').where('links', [code]);
      const texts = await database.records('articleTexts').getMany([...new Set(codings.map(({ article }) => article))]);
      return new Map(texts.map(({ id, paragraphs }) => [id, paragraphs]));
    },
    (diff) => touches(diff, ['articleTexts']) || touches(diff, ['codings'], (coding) => coding.code === code),
  );

const none = <R>(): LiveView<readonly R[]> => constantView<readonly R[]>('none', []);

const nothing = constantView('nothing', null);

interface Shown {
  readonly shown: SegmentMaterial;
}

/** Undefined while loading; null: no query is asked. */
export function useSegmentMaterial(
  session: LibrarySession,
  query: MaterialQuery | null,
): SegmentMaterial | null | undefined {
  const view = query === null ? nothing : segmentMaterialView(query);
  const value = useLiveView<Shown | null>(session, view as LiveView<Shown | null>);
  return value && value.shown;
}
