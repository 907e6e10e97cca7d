/**
 * What `npm run bench:ui` shows: an invented text of so many words with so many annotations that overlap freely, the same
 * on every machine. Half are contents of quotations, a third sources and cues, a fifth codes that may cross paragraphs.
 */
import type { Paragraph } from '../../src/core/model/paragraph';
import type { Span } from '../../src/core/model/span';
import type { ReaderArticle } from '../../src/renderer/editor/article-places';
import type { MarkRole, ReaderMark } from '../../src/renderer/editor/reader-mark';

const words =
  'the of and to in that for with was on harbour said bridge council minister would not from after their repair ferry it engineers were two had which by closed crowns week island before report agreed warned will new over found between wall talks plan inspection Tuesday Halmere Corvane Sollovey officials'.split(
    ' ',
  );

const paragraphLengths = [24, 61, 48, 83, 37, 70, 95, 52];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Invented {
  readonly article: ReaderArticle;
  readonly marks: readonly ReaderMark[];
}

export function inventedArticle(wordCount: number, annotations: number): Invented {
  const random = seeded(wordCount + annotations);
  const { text, paragraphs, starts } = inventedText(wordCount, random);
  const article = { id: `invented-${wordCount}`, text, paragraphs };
  return { article, marks: Array.from({ length: annotations }, (_, at) => inventedMark(at, starts, text, random)) };
}

function inventedText(wordCount: number, random: () => number) {
  const paragraphs: Paragraph[] = [];
  const starts: number[] = [];
  let text = '';
  let left = wordCount;
  for (let at = 0; left > 0; at += 1) {
    const start = text.length;
    const length = Math.min(left, paragraphLengths[at % paragraphLengths.length] ?? 50);
    for (let word = 0; word < length; word += 1) {
      if (word > 0) text += ' ';
      starts.push(text.length);
      text += words[Math.floor(random() * words.length)] ?? 'word';
    }
    text += '.';
    paragraphs.push({ span: [start, text.length], kind: at === 0 ? 'headline' : 'body' });
    text += '\n';
    left -= length;
  }
  return { text, paragraphs, starts };
}

const roles: readonly MarkRole[] = ['content', 'source', 'content', 'cue', 'content', 'source', 'content', 'cue'];

/** A mark over whole words, anywhere in the text. */
export function inventedMark(at: number, starts: readonly number[], text: string, random: () => number): ReaderMark {
  const coded = at % 5 === 4;
  const role = roles[at % roles.length] ?? 'content';
  const length = coded ? 10 + random() * 40 : role === 'content' ? 5 + random() * 20 : 1 + random() * 2;
  const first = Math.floor(random() * (starts.length - length - 1));
  const span: Span = [starts[first] ?? 0, (starts[first + Math.ceil(length)] ?? text.length) - 1];
  return {
    id: `m${at}/${coded ? 'code' : role}/0`,
    owner: `m${at}`,
    track: coded ? 'code' : 'attribution',
    role: coded ? null : role,
    index: 0,
    span,
    state: at % 3 === 0 ? 'accepted' : 'suggested',
    colour: coded ? 1 + (at % 12) : 0,
    label: coded ? `Code ${at % 12}` : `${role} of a quotation`,
  };
}
