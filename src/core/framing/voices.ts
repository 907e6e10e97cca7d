/** Who speaks in each article: share of direct and reported words, in which order, with which cue verbs. */
import type { AnalysedArticle, AnalysedQuotation } from '../model/analysis';
import type { Framing, Place } from '../model/comparison';
import { hull, overlaps, slice, type Span } from '../text/span';
import { countWords } from '../text/tokens';

/** Name of an article's entity over all articles; null where it is not known. */
export type SpeakerName = (file: string, entity: string) => string | null;

export type Voice = Framing['voices'][number];
export type Cue = Framing['cues'][number];

/** Speakers of a quotation, each once, by their names over all articles. */
export function speakersOf(article: AnalysedArticle, quotation: AnalysedQuotation, nameOf: SpeakerName): string[] {
  const names = quotation.sources.map((source) =>
    source.entity === null ? null : nameOf(article.file, source.entity),
  );
  return [...new Set(names.flatMap((name) => (name === null ? [] : [withSmallArticle(name)])))];
}

/** "The White House" at the head of a sentence is "the White House": one voice. */
const withSmallArticle = (name: string): string =>
  name.replace(/^(?:The|An?|Two|Some|Several)(?= )/u, (article) => article.toLowerCase());

/** One entry a speaker and article; `rank` 1 is quoted first. Quotations without a known source are nobody's voice. */
export function voices(articles: readonly AnalysedArticle[], nameOf: SpeakerName): Voice[] {
  return articles.flatMap((article) => {
    const bySpeaker = new Map<string, AnalysedQuotation[]>();
    for (const quotation of inReadingOrder(article))
      for (const name of speakersOf(article, quotation, nameOf))
        bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), quotation]);
    return [...bySpeaker].map(([speaker, quotations], index) => voiceOf(article, speaker, quotations, index + 1));
  });
}

/** Quotations outside headlines and boilerplate, in reading order: a headline repeats what the text says. */
export function inReadingOrder(article: AnalysedArticle): AnalysedQuotation[] {
  const outside = article.paragraphs.filter((p) => p.kind === 'headline' || p.kind === 'boilerplate');
  return article.quotations
    .filter((q) => !outside.some((p) => overlaps(p.span, start(q))))
    .sort((x, y) => start(x)[0] - start(y)[0]);
}

const start = (quotation: AnalysedQuotation): Span => quotation.content[0] ?? [0, 0];

function voiceOf(
  article: AnalysedArticle,
  speaker: string,
  quotations: readonly AnalysedQuotation[],
  rank: number,
): Voice {
  const words = (spans: readonly Span[]) => spans.reduce((n, span) => n + countWords(article.text, span), 0);
  const directWords = quotations.reduce((n, q) => n + words(q.quoted), 0);
  const allWords = quotations.reduce((n, q) => n + words(q.content), 0);
  return {
    file: article.file,
    speaker,
    quotations: quotations.length,
    directWords,
    indirectWords: Math.max(0, allWords - directWords),
    rank,
    evidence: quotations.map((q) => placeOf(article, q)),
  };
}

const placeOf = (article: AnalysedArticle, quotation: AnalysedQuotation): Place => ({
  file: article.file,
  span: hull(quotation.content) ?? [0, 0],
});

/** How each article has each speaker speak: one entry a speaker and cue, commonest first within an article. */
export function cues(articles: readonly AnalysedArticle[], nameOf: SpeakerName): Cue[] {
  return articles.flatMap((article) => {
    const found = new Map<string, Cue>();
    for (const quotation of inReadingOrder(article)) {
      if (quotation.cue === null) continue;
      const cue = slice(article.text, quotation.cue).toLowerCase().replace(/\s+/gu, ' ');
      const [speaker = null] = speakersOf(article, quotation, nameOf);
      const key = `${speaker ?? ''}\n${cue}`;
      const entry = found.get(key) ?? { file: article.file, speaker, cue, evidence: [] };
      found.set(key, { ...entry, evidence: [...entry.evidence, { file: article.file, span: quotation.cue }] });
    }
    return [...found.values()].sort((x, y) => y.evidence.length - x.evidence.length);
  });
}
