/**
 * Reads `*.cases` files: one-line marked texts, `⟦text⟧` + letter + numbers + `{entity}` (notation: the README.md beside
 * the cases in core/attribution/cases).
 */
import type { Span } from '../text/span';
import type { GoldMention, GoldQuotation, GoldText } from './gold';

const SUFFIX = /([cvsbhx])(\d+(?:\+\d+)*)?(\{[^}]*\})?/y;

interface Mark {
  readonly letter: string;
  readonly numbers: readonly number[];
  readonly brace: string | null;
  readonly span: Span;
}

/** The cases of one file; `file` is its name without folder and extension. */
export function parseCases(content: string, file: string): GoldText[] {
  const texts: { title: string; lines: string[] }[] = [];
  for (const line of content.split('\n')) {
    if (line.startsWith('== ')) texts.push({ title: line.slice(3).trim(), lines: [] });
    else if (!line.startsWith('# ') && line !== '#') texts[texts.length - 1]?.lines.push(line);
  }
  return texts.map(({ title, lines }) =>
    parseCase(`${file}: ${title}`, trimLines(lines), file === 'foreign-languages'),
  );
}

const trimLines = (lines: readonly string[]): string => lines.join('\n').replace(/^\n+|\n+$/g, '');

export function parseCase(name: string, marked: string, directOnly = false): GoldText {
  const { text, marks } = readMarks(marked);
  const numbers = [...new Set(marks.filter((mark) => mark.letter !== 'x').flatMap((mark) => mark.numbers))].sort(
    (a, b) => a - b,
  );
  const quotations = numbers.map((number) =>
    quotationOf(
      text,
      marks.filter((mark) => mark.letter !== 'x' && mark.numbers.includes(number)),
    ),
  );
  return {
    name,
    text,
    quotations: quotations.filter((q) => q.content.length > 0 || q.cue !== null),
    quotes: null,
    scare: marks.filter((mark) => mark.letter === 'x').map((mark) => mark.span),
    quotesComplete: true,
    directOnly,
  };
}

function readMarks(marked: string): { text: string; marks: Mark[] } {
  let text = '';
  const open: number[] = [];
  const marks: Mark[] = [];
  for (let i = 0; i < marked.length; i += 1) {
    const sign = marked.charAt(i);
    if (sign === '⟦') open.push(text.length);
    else if (sign === '⟧') {
      SUFFIX.lastIndex = i + 1;
      const suffix = SUFFIX.exec(marked);
      const start = open.pop();
      if (suffix === null || start === undefined)
        throw new Error(`bad mark in: ${marked.slice(Math.max(0, i - 40), i + 20)}`);
      marks.push({
        letter: suffix[1] ?? '',
        numbers: (suffix[2] ?? '1').split('+').map(Number),
        brace: suffix[3]?.slice(1, -1) ?? null,
        span: [start, text.length],
      });
      i = SUFFIX.lastIndex - 1;
    } else text += sign;
  }
  return { text, marks: marks.sort((a, b) => a.span[0] - b.span[0]) };
}

function quotationOf(text: string, marks: readonly Mark[]): GoldQuotation {
  const of = (letter: string): Mark[] => marks.filter((mark) => mark.letter === letter);
  const cue = of('v')[0];
  const polarity = cue?.brace === 'negated' || cue?.brace === 'declined' ? cue.brace : 'affirmed';
  const behalf = of('b')[0];
  return {
    content: of('c').map((mark) => mark.span),
    cue: cue?.span ?? null,
    sources: of('s').map((mark) => mentionOf(text, mark)),
    onBehalfOf: behalf === undefined ? null : mentionOf(text, behalf),
    hops: of('h').map((mark) => ({ span: mark.span, kind: mark.brace?.split(':')[0] ?? '' })),
    polarity,
  };
}

function mentionOf(text: string, mark: Mark): GoldMention {
  return { span: mark.span, entity: mark.brace ?? text.slice(...mark.span).replace(/^(?:the|a|an)\s+/i, '') };
}
