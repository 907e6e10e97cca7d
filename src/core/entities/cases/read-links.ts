/**
 * Reads `links.cases`: spellings of one source joined by `=`, different sources parted by `/`, each from an article of its own.
 * `[a; b]` are aliases, `{...}` is the role. Only for tests and measuring.
 */
import type { AnalysedArticle, AnalysedEntity } from '../../model/analysis';
import { linkEntities } from '../link-entities';

export interface LinkCase {
  readonly line: string;
  readonly articles: readonly AnalysedArticle[];
  /** Are all of them one source, or all different? */
  readonly same: boolean;
}

export function readLinks(source: string): LinkCase[] {
  return source
    .split('\n')
    .filter((line) => /^[po] /.test(line))
    .map((line): LinkCase => {
      const same = line.includes(' = ');
      const names = line.slice(2).split(same ? ' = ' : ' / ');
      const kind = line.startsWith('p') ? 'person' : 'organisation';
      return { line, same, articles: names.map((name, i) => articleOf(String(i), entityOf(name, kind))) };
    });
}

/** Is the whole cluster joined, or are all of it apart? */
export function linksAreRight({ articles, same }: LinkCase): boolean {
  return linkEntities(articles).length === (same ? 1 : articles.length);
}

function entityOf(written: string, kind: AnalysedEntity['kind']): AnalysedEntity {
  const aliases = /\[(.*)\]/.exec(written)?.[1]?.split('; ') ?? [];
  const role = /\{(.*)\}/.exec(written)?.[1] ?? null;
  return { id: 'e1', name: written.replace(/\s*[[{].*$/, '').trim(), aliases, kind, naming: 'named', role };
}

const articleOf = (file: string, entity: AnalysedEntity): AnalysedArticle => ({
  file,
  sha256: '',
  text: '',
  headline: null,
  outlet: null,
  byline: [],
  credits: [],
  dateline: null,
  published: null,
  url: null,
  language: null,
  paragraphs: [],
  quotations: [],
  scareQuotes: [],
  entities: [entity],
  figures: [],
  leftOut: [],
});
