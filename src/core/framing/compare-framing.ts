/** Framing side by side: cue verbs, voices, word choice, over-used words, headlines and ledes. */
import type { Alignment, Framing } from '../model/comparison';
import { keyness, type FramingArticle } from './keyness';
import { ledes } from './ledes';
import { cues, voices, type SpeakerName } from './voices';
import { wordChoices } from './word-choice';

export function compareFraming(
  articles: readonly FramingArticle[],
  alignments: readonly Alignment[],
  nameOf: SpeakerName,
): Framing {
  const analysed = articles.map((a) => a.article);
  return {
    cues: cues(analysed, nameOf),
    voices: voices(analysed, nameOf),
    words: [...wordChoices(articles, alignments), ...keyness(articles)],
    ledes: ledes(analysed, nameOf),
  };
}
