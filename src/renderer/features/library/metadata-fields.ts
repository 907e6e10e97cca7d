/** The metadata of an article as a form: which fields there are, their words, and what of it was changed. Pure. */
import type { FoundText, Metadata } from '../../../core/model/metadata';
import type { TypedMetadata } from '../../storage/commands/set-article-metadata';

export type FieldName = keyof Metadata;

export interface MetadataField {
  readonly name: FieldName;
  readonly title: string;
  /** Several values, one a line. */
  readonly many: boolean;
  readonly hint?: string;
}

export const metadataFields: readonly MetadataField[] = [
  { name: 'headline', title: 'Headline', many: false },
  { name: 'outlet', title: 'Outlet', many: false },
  { name: 'byline', title: 'By', many: true, hint: 'One name a line' },
  { name: 'credits', title: 'Agencies', many: true, hint: 'One agency a line: AP, AFP, Reuters' },
  { name: 'dateline', title: 'Dateline', many: false, hint: 'The place: WILMINGTON, Del.' },
  { name: 'published', title: 'Published', many: false, hint: '2021-12-31, or with time: 2021-12-31T18:05:00+01:00' },
  { name: 'url', title: 'Address', many: false },
  { name: 'contributors', title: 'Contributors', many: true, hint: 'One name a line' },
  { name: 'language', title: 'Language', many: false, hint: 'en, de, fr …' },
];

/** What the form shows for a field: one line, or one a value. */
export const textOf = (metadata: Metadata, name: FieldName): string => valuesOf(metadata, name).join('\n');

export function foundValues(metadata: Metadata, name: FieldName): readonly FoundText[] {
  const found: FoundText | null | readonly FoundText[] = metadata[name];
  if (found === null) return [];
  return isList(found) ? found : [found];
}

const isList = (found: FoundText | readonly FoundText[]): found is readonly FoundText[] => Array.isArray(found);

const valuesOf = (metadata: Metadata, name: FieldName): string[] =>
  foundValues(metadata, name).map(({ value }) => value);

/** Where a value was found, in the analyst's words. */
export const originWords: Record<FoundText['origin'], string> = {
  text: 'found in the text',
  'json-ld': 'found in the page’s data',
  'open-graph': 'found in the page’s data',
  meta: 'found in the page’s data',
  html: 'found in the page',
  'file-name': 'found in the file’s name',
  analyst: 'typed by hand',
};

/** Only what differs from before: what was not touched keeps its origin. */
export function changedValues(metadata: Metadata, typed: Readonly<Partial<Record<FieldName, string>>>): TypedMetadata {
  const changes: Partial<Record<FieldName, string | null | readonly string[]>> = {};
  for (const { name, many } of metadataFields) {
    const text = typed[name];
    if (text === undefined) continue;
    const values = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const one = text.replace(/\s+/gu, ' ').trim();
    const next = many ? values : one === '' ? [] : [one];
    if (sameList(next, valuesOf(metadata, name))) continue;
    changes[name] = many ? next : (next[0] ?? null);
  }
  return changes as TypedMetadata;
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);

/** ISO date, or date and time with offset: what comparison can order. `2021-02-31` is not one. */
export function isPublishedDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(text.trim());
  if (!match) return false;
  const [, year, month, day] = match.map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  return date.getUTCMonth() === (month ?? 1) - 1 && date.getUTCDate() === day && !Number.isNaN(Date.parse(text.trim()));
}
