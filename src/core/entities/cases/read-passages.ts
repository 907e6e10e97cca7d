/**
 * Reads `*.cases` of mentions: `[[mention|Name]]`, `[[mention|-]]` (nobody named), `[[mention|=words]]` (the same unnamed source
 * as those words). Only for tests and measuring.
 */
import { lexemes } from '../../text/lexemes';
import type { Span } from '../../text/span';
import type { ParagraphWords } from '../discourse';
import { resolveMentions } from '../resolve-mentions';

export interface Passage {
  readonly title: string;
  readonly text: string;
  readonly paragraphs: readonly ParagraphWords[];
  /** Spans inside straight quote marks. */
  readonly speech: readonly Span[];
  readonly mentions: readonly { readonly span: Span; readonly expected: string }[];
}

/** One passage for each `== title`; lines that start with `# ` are comments. */
export function readPassages(source: string): Passage[] {
  return source
    .split(/^== /m)
    .slice(1)
    .map((block) => {
      const [title = '', ...lines] = block.split('\n');
      return readPassage(title, lines.filter((line) => !line.startsWith('# ')).join('\n').trim());
    });
}

function readPassage(title: string, marked: string): Passage {
  const mentions: Passage['mentions'][number][] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[\[([^|\]]*)\|([^\]]*)\]\]/g)) {
    text += marked.slice(from, match.index);
    const start = text.length;
    text += match[1] ?? '';
    mentions.push({ span: [start, text.length], expected: match[2] ?? '' });
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  const paragraphs = [...text.matchAll(/\S[^\n]*/g)].map((match): ParagraphWords => {
    const span: Span = [match.index, match.index + match[0].length];
    return { span, lexemes: lexemes(text, span) };
  });
  const speech = [...text.matchAll(/"[^"\n]*"/g)].map((m): Span => [m.index, m.index + m[0].length]);
  return { title, text, paragraphs, speech, mentions };
}

export interface Judged {
  readonly mention: string;
  readonly expected: string;
  readonly found: string;
  readonly right: boolean;
}

/** What the resolver makes of each mention of a passage. */
export function judge(passage: Passage): Judged[] {
  const { text, paragraphs, speech, mentions } = passage;
  const antecedents = mentions.map((mention) => ({ span: mention.span, antecedent: null }));
  const { entities, ids } = resolveMentions(text, paragraphs, antecedents, speech);
  return mentions.map(({ span, expected }, i) => {
    const entity = entities.find(({ id }) => id === ids[i]);
    const found = entity === undefined ? 'nobody' : entity.naming === 'named' ? entity.name : `(${entity.name})`;
    return { mention: text.slice(...span), expected, found, right: fits(expected, entity?.naming === 'named', found) };
  });
}

function fits(expected: string, named: boolean, found: string): boolean {
  if (expected === '-') return !named;
  if (expected.startsWith('=')) return found === `(${expected.slice(1)})`;
  return found === expected;
}
