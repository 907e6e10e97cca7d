/** Named sources that some articles quote and others do not even name. */
import type { AnalysedArticle } from '../model/analysis';
import type { EntityKind, Naming } from '../model/entity';
import type { Place } from '../model/comparison';
import type { Corpus } from './corpus';
import type { OmissionArticle } from './presence';
import { omissionOf, RANK, type Ranked } from './ranked';

/** A speaker over all articles, as the linking of entities gives them. */
export interface OmissionSpeaker {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: EntityKind;
  readonly naming: Naming;
  /** The articles' entities that are this speaker, by their local ids. */
  readonly members: readonly { readonly file: string; readonly id: string }[];
}

export function sourceOmissions(corpus: Corpus, speakers: readonly OmissionSpeaker[]): Ranked[] {
  return speakers.flatMap((speaker) => {
    if (!isSource(speaker)) return [];
    const quoted = corpus.articles.flatMap(({ owner }) => quotedAt(owner.article, speaker));
    const absent = corpus.absentees(new Set(), ({ owner }) => !isNamed(owner, speaker));
    if (quoted.length === 0 || absent.length === 0) return [];
    const outlets = new Set(quoted.map((p) => p.file)).size;
    const { name } = speaker;
    const evidence = [...corpus.articles.flatMap(({ owner }) => namedAt(owner.article, speaker)), ...quoted];
    const omission = omissionOf({
      ...{ key: `omission:source:${name}`, kind: 'source', what: name, evidence, absent },
      lacking: 'this source’s name',
    });
    return [{ omission, rank: RANK.outlet * (outlets - 1) + RANK.source }];
  });
}

/** Persons, and bodies with names of their own; “Moscow” and “the Kremlin” stand for a country wherever it is named. */
const isSource = ({ kind, naming, name }: OmissionSpeaker): boolean =>
  naming === 'named' && (kind === 'person' || (kind === 'organisation' && /\s/.test(name)));

function quotedAt(article: AnalysedArticle, { members }: OmissionSpeaker): Place[] {
  const ids = new Set(members.filter((m) => m.file === article.file).map((m) => m.id));
  return article.quotations
    .flatMap((q) => q.sources)
    .filter((source) => source.entity !== null && ids.has(source.entity))
    .map(({ span }) => ({ file: article.file, span }));
}

/** Where the article first names the speaker in full, also if it does not quote him. */
function namedAt({ file, text }: AnalysedArticle, { name, aliases }: OmissionSpeaker): Place[] {
  for (const full of [name, ...aliases.filter((alias) => /\s/.test(alias))]) {
    const start = text.indexOf(full);
    if (start >= 0) return [{ file, span: [start, start + full.length] }];
  }
  return [];
}

/** Anywhere in the text, printed or dropped: the whole surname as a word, or any entity that was linked to the speaker. */
function isNamed({ article }: OmissionArticle, { name, aliases, members }: OmissionSpeaker): boolean {
  if (members.some((m) => m.file === article.file)) return true;
  const haystack = [article.text, ...article.leftOut].join('\n').toLowerCase();
  return [name, ...aliases].some((alias) => {
    const surname = alias.toLowerCase().split(/\s+/).pop() ?? '';
    return (
      surname.length > 2 && new RegExp(`(?<![\\p{L}\\p{N}])${escape(surname)}(?![\\p{L}\\p{N}])`, 'u').test(haystack)
    );
  });
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
