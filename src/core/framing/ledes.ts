/** Headline and first body paragraph of each article, side by side, and whom it quotes first. */
import type { AnalysedArticle } from '../model/analysis';
import type { Framing } from '../model/comparison';
import { inReadingOrder, speakersOf, type SpeakerName } from './voices';

export function ledes(articles: readonly AnalysedArticle[], nameOf: SpeakerName): Framing['ledes'][number][] {
  return articles.map((article) => ({
    file: article.file,
    headline: article.paragraphs.find((p) => p.kind === 'headline')?.span ?? null,
    lede: article.paragraphs.find((p) => p.kind === 'body')?.span ?? null,
    quotedFirst: firstSpeaker(article, nameOf),
  }));
}

/** Whose words stand first in quote marks; where nobody is quoted directly, whose words are reported first. */
function firstSpeaker(article: AnalysedArticle, nameOf: SpeakerName): string | null {
  const inOrder = inReadingOrder(article);
  const direct = inOrder.filter((q) => q.directness !== 'indirect');
  for (const quotation of direct.length > 0 ? direct : inOrder) {
    const [speaker] = speakersOf(article, quotation, nameOf);
    if (speaker !== undefined) return speaker;
  }
  return null;
}
