/**
 * Compares analyses with gold. Contents are matched one to one, best overlap first; IoU >= 0.5 counts as found. Every
 * figure is kept as k of n, so that sums over texts stay exact.
 */
import type { AnalysedArticle, AnalysedQuotation } from '../model/analysis';
import { hull, intersectionOverUnion, overlaps, type Span } from '../text/span';
import { sentences } from '../text/sentences';
import { countWords } from '../text/tokens';
import type { GoldMention, GoldQuotation, GoldText } from './gold';
import { sameName } from './same-name';

export interface Count {
  k: number;
  n: number;
}

export interface Score {
  readonly recall: Count;
  readonly precision: Count;
}

export interface Measures {
  readonly direct5: Score;
  readonly speaker: Record<'all' | 'name' | 'pronoun' | 'other', Count>;
  readonly quote: Score;
  readonly scare: Score;
  readonly marked: Score;
  readonly all: Score;
  readonly exact: Score;
  readonly cue: Count;
  readonly source: Count;
  readonly entity: Count;
  readonly polarity: Count;
  readonly behalf: Score;
  readonly hops: Score;
  readonly errors: string[];
}

const count = (): Count => ({ k: 0, n: 0 });
const score = (): Score => ({ recall: count(), precision: count() });

export const noMeasures = (): Measures => ({
  direct5: score(),
  speaker: { all: count(), name: count(), pronoun: count(), other: count() },
  quote: score(),
  scare: score(),
  marked: score(),
  all: score(),
  exact: score(),
  cue: count(),
  source: count(),
  entity: count(),
  polarity: count(),
  behalf: score(),
  hops: score(),
  errors: [],
});

const add = (counter: Count, right: boolean): void => {
  counter.n += 1;
  if (right) counter.k += 1;
};

export const f1 = ({ recall, precision }: Score): number => {
  const r = recall.n === 0 ? 1 : recall.k / recall.n;
  const p = precision.n === 0 ? 1 : precision.k / precision.n;
  return r + p === 0 ? 0 : (2 * r * p) / (r + p);
};

const OVERLAP = 0.5;

/** Adds one text to the measures. */
export function measureText(gold: GoldText, found: AnalysedArticle, into: Measures): void {
  const note = (what: string): void => void into.errors.push(`${gold.name}\n    ${what.replace(/\n/g, ' / ')}`);
  measureMarks(gold, found, into, note);
  measureContents(gold, found, into, note);
  measureSpeakers(gold, found, into, note);
}

type Note = (what: string) => void;

const show = (text: string, spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(' […] ');

/** Parts of gold contents that stand in quote marks. */
const MARKS = /["“”„«»‘’「」『』'‹›]/u;

const isMarked = (text: string, span: Span): boolean => MARKS.test(text.charAt(span[0]));

function measureMarks(gold: GoldText, found: AnalysedArticle, into: Measures, note: Note): void {
  if (!gold.quotesComplete) return;
  const parts = [...found.quotations.flatMap((q) => q.quoted), ...found.scareQuotes];
  const speech = gold.quotes?.flat() ?? gold.quotations.flatMap((q) => q.content);
  const said = found.quotations.flatMap((q) => q.quoted);
  for (const part of parts) {
    const isQuote = said.includes(part);
    const scare = gold.scare.some((span) => intersectionOverUnion([span], [part]) >= OVERLAP);
    const quote = !scare && speech.some((span) => overlaps(span, part));
    if (!scare && !quote && gold.quotes !== null) continue;
    add(isQuote ? into.quote.precision : into.scare.precision, isQuote ? quote : !quote);
    if (quote) add(into.quote.recall, isQuote);
    else add(into.scare.recall, !isQuote);
    if (isQuote !== quote)
      note(`${isQuote ? 'scare taken for speech' : 'speech taken for scare'}: ${show(found.text, [part])}`);
  }
  measureDirect(gold, found, into, note);
}

const LONG_QUOTE = 5;

/** Direct quotations of five words and more: was each found, and is what was found speech? */
function measureDirect(gold: GoldText, found: AnalysedArticle, into: Measures, note: Note): void {
  const long = (spans: readonly Span[]): boolean =>
    spans.reduce((n, span) => n + countWords(gold.text, span), 0) >= LONG_QUOTE;
  const wanted = (
    gold.quotes ??
    gold.quotations
      .map((q) => q.content)
      .filter(
        (spans) =>
          spans.length > 0 &&
          isMarked(gold.text, spans[0] as Span) &&
          spans.every((s) => /["“”„«»‘’「」『』'‹›,]/u.test(gold.text.charAt(s[1] - 1)) || spans.length > 1),
      )
  ).filter(long);
  const said = found.quotations.filter((q) => q.quoted.length > 0 && long(q.quoted));
  for (const spans of wanted) {
    const parts = said.flatMap((q) => q.quoted).filter((part) => spans.some((span) => overlaps(span, part)));
    const hit = intersectionOverUnion(parts, spans) >= OVERLAP;
    add(into.direct5.recall, hit);
    if (!hit) note(`direct quotation missed: ${show(gold.text, spans)}`);
  }
  const speech = gold.quotes?.flat() ?? gold.quotations.flatMap((q) => q.content);
  for (const q of said.filter((x) => x.directness === 'direct'))
    add(
      into.direct5.precision,
      q.quoted.every((part) => speech.some((span) => overlaps(span, part))),
    );
}

/** Pairs of gold and found quotations, best overlap first, each used once. */
function pairUp(
  gold: readonly GoldQuotation[],
  found: readonly AnalysedQuotation[],
): Map<GoldQuotation, { q: AnalysedQuotation; iou: number }> {
  const pairs: { g: GoldQuotation; q: AnalysedQuotation; iou: number }[] = [];
  for (const g of gold) {
    for (const q of found) {
      const iou =
        g.content.length === 0
          ? g.cue !== null && q.cue !== null && overlaps(g.cue, q.cue)
            ? 1
            : 0
          : intersectionOverUnion(g.content, q.content);
      if (iou > 0) pairs.push({ g, q, iou });
    }
  }
  pairs.sort((a, b) => b.iou - a.iou);
  const matched = new Map<GoldQuotation, { q: AnalysedQuotation; iou: number }>();
  const used = new Set<AnalysedQuotation>();
  for (const { g, q, iou } of pairs) {
    if (matched.has(g) || used.has(q)) continue;
    matched.set(g, { q, iou });
    used.add(q);
  }
  return matched;
}

/**
 * GUM's contents are discourse units: a clause, one sentence of a longer quotation. A unit counts as found if a whole
 * content, one of its spans or one of the sentences in it overlaps enough; many units may be found in one quotation.
 */
function compareUnits(
  gold: GoldText,
  wanted: readonly GoldQuotation[],
  said: readonly AnalysedQuotation[],
  into: Score,
  details: Measures | null,
  note: Note,
): void {
  const right = new Set<AnalysedQuotation>();
  for (const g of wanted) {
    const hits = said.filter(
      (q) =>
        overlaps(hull(q.content) ?? [0, 0], hull(g.content) ?? [0, 0]) &&
        piecesOf(gold.text, q).some((piece) => intersectionOverUnion(piece, g.content) >= OVERLAP),
    );
    add(into.recall, hits.length > 0);
    for (const q of hits) right.add(q);
    const best = hits[0] ?? null;
    if (best === null) note(`content missed: ${show(gold.text, g.content)}`);
    if (details !== null) compareDetails(gold, g, best, false, details, note);
  }
  for (const q of said) {
    const unit =
      right.has(q) || (gold.quotes ?? []).some((run) => run.some((span) => q.content.some((c) => overlaps(c, span))));
    add(into.precision, unit);
    if (!unit) note(`no such quotation: ${show(gold.text, q.content)}   [${q.rule}]`);
  }
}

const piecesOf = (text: string, q: AnalysedQuotation): readonly (readonly Span[])[] => [
  q.content,
  ...q.content.map((span) => [span]),
  ...q.content.flatMap((span) => sentences(text, span).map((piece) => [piece])),
];

function measureContents(gold: GoldText, found: AnalysedArticle, into: Measures, note: Note): void {
  const compare = gold.quotes === null ? compareContents : compareUnits;
  if (!gold.directOnly) compare(gold, gold.quotations, found.quotations, into.all, into, note);
  const marked = (spans: readonly Span[]): boolean =>
    spans.some(
      (span) =>
        found.quotations.some((q) => q.quoted.some((part) => overlaps(part, span))) ||
        found.scareQuotes.some((part) => overlaps(part, span)),
    );
  const withMarks = gold.quotations.filter((q) => marked(q.content));
  compare(
    gold,
    withMarks,
    found.quotations.filter((q) => q.quoted.length > 0),
    into.marked,
    null,
    gold.directOnly ? note : () => undefined,
  );
}

function compareContents(
  gold: GoldText,
  wanted: readonly GoldQuotation[],
  said: readonly AnalysedQuotation[],
  into: Score,
  details: Measures | null,
  note: Note,
): void {
  const matched = pairUp(wanted, said);
  const right = new Set<AnalysedQuotation>();
  for (const g of wanted) {
    const match = matched.get(g);
    const hit = match !== undefined && match.iou >= OVERLAP;
    add(into.recall, hit);
    if (hit) right.add(match.q);
    else
      note(
        `content missed: ${show(gold.text, g.content)}${match === undefined ? '' : `   FOUND: ${show(gold.text, match.q.content)}`}`,
      );
    if (details !== null) compareDetails(gold, g, hit ? match.q : null, hit && match.iou === 1, details, note);
  }
  for (const q of said) {
    add(into.precision, right.has(q));
    if (details !== null)
      add(
        details.exact.precision,
        right.has(q) && wanted.some((g) => matched.get(g)?.q === q && matched.get(g)?.iou === 1),
      );
    if (!right.has(q)) note(`no such quotation: ${show(gold.text, q.content)}   [${q.rule}]`);
  }
}

function compareDetails(
  gold: GoldText,
  g: GoldQuotation,
  q: AnalysedQuotation | null,
  exact: boolean,
  into: Measures,
  note: Note,
): void {
  add(into.exact.recall, exact);
  if (q === null) return;
  if (!exact)
    note(`span differs: GOLD ${show(gold.text, g.content)}   FOUND ${show(gold.text, q.content)}   [${q.rule}]`);
  if (g.cue !== null) {
    add(into.cue, q.cue !== null && overlaps(q.cue, g.cue));
    if (q.cue === null || !overlaps(q.cue, g.cue))
      note(
        `cue: GOLD ${show(gold.text, [g.cue])}   FOUND ${q.cue === null ? '-' : show(gold.text, [q.cue])}   [${q.rule}]`,
      );
  }
  add(into.polarity, q.polarity === g.polarity);
  if (q.polarity !== g.polarity) note(`polarity ${q.polarity}, gold ${g.polarity}: ${show(gold.text, g.content)}`);
  const sourceRight =
    g.sources.length === 0
      ? q.sources.length === 0
      : q.sources.some((s) =>
          g.sources.some((m) => intersectionOverUnion([m.span], [s.span]) >= OVERLAP || overlaps(m.span, s.span)),
        );
  add(into.source, sourceRight);
  if (!sourceRight)
    note(
      `source: GOLD ${show(
        gold.text,
        g.sources.map((s) => s.span),
      )}   FOUND ${show(
        gold.text,
        q.sources.map((s) => s.span),
      )}   [${q.rule}] ${show(gold.text, g.content).slice(0, 60)}`,
    );
  compareBehalf(gold, g, q, into, note);
  compareHops(gold, g, q, into, note);
}

function compareBehalf(gold: GoldText, g: GoldQuotation, q: AnalysedQuotation, into: Measures, note: Note): void {
  if (gold.quotes !== null) return;
  const right = g.onBehalfOf !== null && q.onBehalfOf !== null && overlaps(g.onBehalfOf.span, q.onBehalfOf.span);
  if (g.onBehalfOf !== null) add(into.behalf.recall, right);
  if (q.onBehalfOf !== null) add(into.behalf.precision, right);
  if (!right && (g.onBehalfOf !== null || q.onBehalfOf !== null))
    note(
      `on behalf of: GOLD ${g.onBehalfOf === null ? '-' : show(gold.text, [g.onBehalfOf.span])}   FOUND ${q.onBehalfOf === null ? '-' : show(gold.text, [q.onBehalfOf.span])}`,
    );
}

function compareHops(gold: GoldText, g: GoldQuotation, q: AnalysedQuotation, into: Measures, note: Note): void {
  if (gold.quotes !== null) return;
  for (const hop of g.hops) {
    const hit = q.chain.some((found) => overlaps(found.span, hop.span) && found.kind === hop.kind);
    add(into.hops.recall, hit);
    if (!hit)
      note(
        `hop missed: ${hop.kind} ${show(gold.text, [hop.span])}   FOUND ${q.chain.map((h) => `${h.kind} ${show(gold.text, [h.span])}`).join('; ')}`,
      );
  }
  for (const hop of q.chain) {
    const hit = g.hops.some((wanted) => overlaps(wanted.span, hop.span) && hop.kind === wanted.kind);
    add(into.hops.precision, hit);
    if (!hit) note(`no such hop: ${hop.kind} ${show(gold.text, [hop.span])}`);
  }
}

const PRONOUN = /^(?:he|she|they|it|who|i|we|her|him|them|his|their)$/i;

const kindOfMention = (text: string, mention: GoldMention): 'name' | 'pronoun' | 'other' => {
  const words = text.slice(...mention.span);
  if (PRONOUN.test(words)) return 'pronoun';
  return mention.entity !== null &&
    /\p{Lu}/u.test(mention.entity) &&
    mention.entity.split(' ').some((word) => /^\p{Lu}/u.test(word) && words.includes(word))
    ? 'name'
    : 'other';
};

/** Speaker of direct speech: is the entity of the found quotation the one in the gold? */
function measureSpeakers(gold: GoldText, found: AnalysedArticle, into: Measures, note: Note): void {
  if (gold.directOnly) return;
  for (const g of gold.quotations) {
    const mention = g.sources[0];
    if (mention === undefined || g.content.length === 0) continue;
    const quotation = bestFor(gold, g, found);
    const direct = goldIsDirect(gold, g, found);
    if (!direct && quotation === null) continue;
    const right = quotation !== null && speakerRight(gold, found, mention, quotation);
    if (!direct) {
      add(into.entity, right);
      if (!right) noteSpeaker('entity', gold, found, g, mention, quotation, note);
      continue;
    }
    add(into.speaker.all, right);
    add(into.speaker[kindOfMention(gold.text, mention)], right);
    if (!right) noteSpeaker('speaker', gold, found, g, mention, quotation, note);
  }
}

function noteSpeaker(
  what: string,
  gold: GoldText,
  found: AnalysedArticle,
  g: GoldQuotation,
  mention: GoldMention,
  q: AnalysedQuotation | null,
  note: Note,
): void {
  note(
    `${what}: GOLD ${mention.entity ?? show(gold.text, [mention.span])}   FOUND ${q === null ? 'nothing' : namesOf(found, q).join(' + ')} (${
      q === null
        ? ''
        : show(
            gold.text,
            q.sources.map((s) => s.span),
          )
    }) [${q?.rule ?? ''}]: ${show(gold.text, g.content).slice(0, 70)}`,
  );
}

const goldIsDirect = (gold: GoldText, g: GoldQuotation, found: AnalysedArticle): boolean => {
  if (gold.quotes !== null)
    return gold.quotes.some((run) =>
      run.some((span) => intersectionOverUnion([span], g.content) >= 0.2 && g.content.every((c) => overlaps(c, span))),
    );
  const parts = [...found.quotations.flatMap((q) => q.quoted), ...found.scareQuotes];
  return g.content.every(
    (span) =>
      parts.some((part) => part[0] <= span[0] && span[1] <= part[1]) ||
      (isMarked(gold.text, span) && g.content.length > 1),
  );
};

function bestFor(gold: GoldText, g: GoldQuotation, found: AnalysedArticle): AnalysedQuotation | null {
  const least = gold.quotes === null ? OVERLAP : 0.05;
  let best: AnalysedQuotation | null = null;
  let bestIou = least;
  for (const q of found.quotations) {
    const iou = intersectionOverUnion(q.content, g.content);
    if (iou >= bestIou) {
      best = q;
      bestIou = iou;
    }
  }
  return best;
}

const namesOf = (found: AnalysedArticle, q: AnalysedQuotation): string[] =>
  q.sources.map((source) => found.entities.find((entity) => entity.id === source.entity)?.name ?? '?');

function speakerRight(gold: GoldText, found: AnalysedArticle, mention: GoldMention, q: AnalysedQuotation): boolean {
  const wanted = mention.entity ?? gold.text.slice(...mention.span);
  return q.sources.some((source) => {
    const entity = found.entities.find((e) => e.id === source.entity);
    if (entity === undefined) return false;
    if (wanted.split(' and ').some((name) => sameName(entity.name, name))) return true;
    const named = /\p{Lu}/u.test(wanted);
    return (
      !named &&
      (sameName(entity.name, wanted) ||
        entity.aliases.some((alias) => sameName(alias, wanted)) ||
        intersectionOverUnion([source.span], [mention.span]) >= OVERLAP)
    );
  });
}
