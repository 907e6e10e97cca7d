/**
 * Articles in a one-line notation for tests and generators: `{Adda: “We shall see,”} Adda <said>.` is a quotation of
 * Adda with its cue. `{?an official: ...}` is unnamed, `{??officials: ...}` an unnamed group, `{Lind>the mayor: ...}`
 * relays another's words, `{Adda#1: ...}` twice is one quotation in two parts, `<@Radio Norde>` a hop of the chain.
 * Quote marks inside the braces make the quoted parts; a blank line parts paragraphs.
 */
import type { AnalysedArticle, AnalysedEntity, AnalysedQuotation } from '../../model/analysis';
import type { Hop } from '../../model/quotation';
import type { Span } from '../../model/span';
import type { Speaker, SpeakerOf } from '../units';

interface Draft {
  readonly speaker: string;
  readonly principal: string | null;
  readonly group: string;
  readonly content: Span[];
}

interface Marks {
  readonly text: string;
  readonly drafts: readonly Draft[];
  readonly cues: readonly Span[];
  readonly hops: readonly Hop[];
}

/** `{head: content}`, `<@hop>` and `<cue>`. */
const MARK = /\{([^:{}]+):\s?([^{}]*)\}|<(@?)([^<>]+)>/gu;

function readMarks(marked: string): Marks {
  let text = '';
  let from = 0;
  const drafts: Draft[] = [];
  const cues: Span[] = [];
  const hops: Hop[] = [];
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [, head, content, at, inner] = match;
    const start = text.length;
    text += content ?? inner ?? '';
    const span: Span = [start, text.length];
    if (head !== undefined) addContent(drafts, head, span);
    else if (at === '@') hops.push({ span, kind: 'medium', medium: inner ?? null });
    else cues.push(span);
  }
  return { text: text + marked.slice(from), drafts, cues, hops };
}

function addContent(drafts: Draft[], head: string, span: Span): void {
  const [who = '', part] = head.split('#');
  const [speaker = '', principal = null] = who.split('>');
  const group = part === undefined ? `${drafts.length}` : `${speaker}#${part}`;
  const known = drafts.find((d) => d.group === group);
  if (known === undefined) drafts.push({ speaker, principal, group, content: [span] });
  else known.content.push(span);
}

function quotedParts(text: string, content: readonly Span[]): Span[] {
  return content.flatMap(([from, to]) =>
    [...text.slice(from, to).matchAll(/“[^”]*”?|"[^"]*"?/gu)].map((m): Span => [
      from + m.index,
      from + m.index + m[0].length,
    ]),
  );
}

const nearest = <T extends { readonly span: Span }>(text: string, items: readonly T[], around: Span): T | null => {
  const paragraph = (at: number) => text.slice(0, at).split('\n').length;
  const near = items.filter((item) => paragraph(item.span[0]) === paragraph(around[0]));
  const distance = (item: T) =>
    item.span[0] >= around[1] ? item.span[0] - around[1] : 2 * Math.abs(around[0] - item.span[1]) + 1;
  return near.reduce<T | null>((best, item) => (best === null || distance(item) < distance(best) ? item : best), null);
};

function paragraphsOf(text: string): AnalysedArticle['paragraphs'] {
  return [...text.matchAll(/[^\n]+/gu)].map((m) => ({
    span: [m.index, m.index + m[0].length] as const,
    kind: 'body' as const,
  }));
}

/** The entity of a name as written in the notation. */
function entityOf(name: string, id: string): AnalysedEntity {
  const naming = name.startsWith('??') ? 'unnamed-group' : name.startsWith('?') ? 'unnamed-individual' : 'named';
  return { id, name: name.replace(/^\?+/u, ''), aliases: [], kind: 'person', naming, role: null };
}

function quotationOf(draft: Draft, n: number, marks: Marks, ids: ReadonlyMap<string, string>): AnalysedQuotation {
  const { text } = marks;
  const around: Span = draft.content[0] ?? [0, 0];
  const quoted = quotedParts(text, draft.content);
  const whole = draft.content.every(([from, to]) => quoted.some((q) => q[0] === from && q[1] === to));
  const mention = (name: string) => ({ span: around, entity: ids.get(name) ?? null });
  const cue = nearest(
    text,
    marks.cues.map((span) => ({ span })),
    around,
  );
  const hop = nearest(text, marks.hops, around);
  return {
    ...{ id: `q${n + 1}`, content: draft.content, quoted, cue: cue?.span ?? null },
    sources: draft.speaker === '' ? [] : [{ ...mention(draft.speaker), span: [around[1], around[1]] }],
    onBehalfOf: draft.principal === null ? null : { ...mention(draft.principal), span: [around[1], around[1]] },
    directness: quoted.length === 0 ? 'indirect' : whole ? 'direct' : 'mixed',
    ...{ chain: hop === null ? [] : [hop], polarity: 'affirmed', rule: 'test', because: [] },
  };
}

/** An analysed article from marked text; `published` is an ISO date or null. */
export function markedArticle(file: string, marked: string, published: string | null = null): AnalysedArticle {
  const marks = readMarks(marked);
  const names = [...new Set(marks.drafts.flatMap((d) => [d.speaker, d.principal ?? '']))].filter((name) => name !== '');
  const ids = new Map(names.map((name, n) => [name, `e${n + 1}`]));
  return {
    ...{ file, sha256: '0'.repeat(64), text: marks.text, headline: null, outlet: null, byline: [], credits: [] },
    ...{ dateline: null, published, url: null, language: 'en', paragraphs: paragraphsOf(marks.text) },
    quotations: marks.drafts.map((draft, n) => quotationOf(draft, n, marks, ids)),
    ...{ scareQuotes: [], entities: names.map((name, n) => entityOf(name, `e${n + 1}`)), figures: [], leftOut: [] },
  };
}

/** Speakers by name: the same name in two articles is the same person. */
export function speakersByName(articles: readonly AnalysedArticle[]): SpeakerOf {
  const speakers = new Map<string, Speaker>();
  for (const article of articles)
    for (const entity of article.entities)
      speakers.set(`${article.file} ${entity.id}`, {
        key: entity.name.toLowerCase(),
        name: entity.name,
        naming: entity.naming,
      });
  return (file, entity) => speakers.get(`${file} ${entity ?? ''}`) ?? null;
}
