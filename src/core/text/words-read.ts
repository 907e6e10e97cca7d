/** How long an article is: its words without what is marked as boilerplate. The one count that lists, reader and report show. */
import type { Paragraph } from '../model/paragraph';
import { countWords } from './tokens';

export const countWordsRead = (text: string, paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { kind, span }) => (kind === 'boilerplate' ? sum : sum + countWords(text, span)), 0);
