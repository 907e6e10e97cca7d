/** Named sources that some articles quote and others do not even name. */
import type { AnalysedArticle } from '../model/analysis';
import type { Naming } from '../model/entity';
import type { Place } from '../model/comparison';
import { omissionOf, type Ranked } from './ranked';
import type { OmissionArticle } from './presence';

/** A speaker over all articles, as the linking of entities gives them. */
export interface OmissionSpeaker {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly naming: Naming;
  /** The article's entities that are this speaker. */
  readonly members: readonly { readonly file: string; readonly id: string }[];
}

export function sourceOmissions(articles: readonly OmissionArticle[], speakers: readonly OmissionSpeaker[]): Ranked[] {
  return speakers.flatMap((speaker) => {
    if (speaker.naming !== 'named') return [];
    const evidence = articles.flatMap(({ article }) => quotedAt(article, speaker));
    const absent = articles.filter((a) => !isNamed(a, speaker));
    if (evidence.length === 0 || absent.length === 0) return [];
    const outlets = new Set(evidence.map((p) => p.file)).size;
    const key = `omission:source:${speaker.name}`;
    const omission = omissionOf({
      key,
      kind: 'source',
      what: speaker.name,
      evidence,
      absent,
      lacking: 'this source’s name',
    });
    return [{ omission, rank: 2 * (outlets - 1) + 1 }];
  });
}

function quotedAt(article: AnalysedArticle, { members }: OmissionSpeaker): Place[] {
  const ids = new Set(members.filter((m) => m.file === article.file).map((m) => m.id));
  return article.quotations
    .flatMap((q) => q.sources)
    .filter((source) => source.entity !== null && ids.has(source.entity))
    .map(({ span }) => ({ file: article.file, span }));
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
