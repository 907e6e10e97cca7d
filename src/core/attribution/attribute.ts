/**
 * Quotations of an article: reads its paragraphs in order, sentence by sentence, and carries what a reader carries over:
 * who spoke last, whose words a colon announced, which quotation is still open.
 */
import type { Lexeme } from '../text/lexemes';
import type { Span } from '../text/span';
import { blockSpan, isRepeated } from './blocks';
import { datelineEnd } from './content-before';
import { cueForms } from './cue-verbs';
import { dashDialogue } from './dash-dialogue';
import type { Draft, HopSpan, MentionSpan } from './draft';
import { headlineDraft, isTitleCase } from './headline';
import { mentionOf, spanOf } from './item-ranges';
import { type Item, type Quoted, type Range, isColon, isQuote, itemsOf, sentenceRanges, withNames } from './items';
import { nameInLine, signature } from './loose-speaker';
import { type NounReport, nounReport } from './noun-report';
import type { Report } from './report';
import { QuotationLedger } from './quotation-ledger';
import { findReports } from './reports';
import { draftSentence } from './sentence-drafts';
import { STATEMENT, isDirect, isPersonAlone, personalSubject } from './speaking-subject';
import { isClaimQuote, isSpeechLike } from './speech-like';
import { mainSubject, subjectAfter } from './subject';
import { speech, unmarkedSpeech } from './unmarked-speech';

export interface ParagraphInput {
  readonly span: Span;
  readonly headline: boolean;
  /** Of its span; read once and used by every stage. */
  readonly lexemes: readonly Lexeme[];
}

export interface Attribution {
  readonly drafts: readonly Draft[];
  /** Quoted parts that belong to no quotation. */
  readonly scare: readonly Span[];
}

/** Attributes the quoted parts and the indirect speech of `paragraphs`; `quoted` are in reading order. */
export function attribute(text: string, paragraphs: readonly ParagraphInput[], quoted: readonly Quoted[]): Attribution {
  const reader = new ArticleReader(text, paragraphs, quoted);
  paragraphs.forEach((_, i) => reader.readParagraph(i));
  return reader.result();
}

/** Code units: a longer line below a quotation is no mere name with a role. */
const NAME_LINE = 90;

/** Sentences of the paragraph before a quotation in which somebody may be introduced. */
const INTRODUCED = 2;

/** Verbs among the words that announce a text: they do so only right before the colon. */
const SAYING = /^(?:said|wrote|posted|added|read|reads|replied)$/;

/** Items between a report and its colon: "said in a speech on Monday:". More is a sentence that the report has already. */
const ANNOUNCED = 7;

/** Whose words a colon has announced. `block`: also words without marks. */
interface Waiting {
  readonly mention: MentionSpan | null;
  readonly cue: Span;
  readonly paragraph: number;
  readonly block: boolean;
  readonly chain: readonly HopSpan[];
}

class ArticleReader extends QuotationLedger {
  private readonly byParagraph = new Map<number, (readonly [number, Quoted])[]>();
  private readonly speech: ReadonlyMap<number, Draft>;
  private waiting: Waiting | null = null;
  /** The paragraph before, as it was read. */
  private behind: { readonly p: number; readonly items: readonly Item[]; readonly ranges: readonly Range[] } | null =
    null;

  constructor(
    private readonly text: string,
    private readonly paragraphs: readonly ParagraphInput[],
    quoted: readonly Quoted[],
  ) {
    super(quoted);
    quoted.forEach((part, i) => {
      const list = this.byParagraph.get(part.paragraph) ?? [];
      list.push([i, part]);
      this.byParagraph.set(part.paragraph, list);
    });
    this.speech = unmarkedSpeech(text, paragraphs, new Set(this.byParagraph.keys()));
  }

  readParagraph(p: number): void {
    const paragraph = this.paragraphs[p];
    if (paragraph === undefined) return;
    const unmarked = this.speech.get(p);
    if (unmarked !== undefined) {
      this.add(unmarked);
      for (const [index] of this.byParagraph.get(p) ?? []) this.used.add(index);
      return;
    }
    if (this.readBlock(paragraph.span, p)) return;
    const read = itemsOf(paragraph.lexemes, this.byParagraph.get(p) ?? []);
    const items = paragraph.headline ? read : withNames(read);
    this.readSoSaid(items, p);
    const dash = dashDialogue(items, p, this.speakers(p));
    if (dash !== null) {
      this.add(dash);
      return;
    }
    if (paragraph.headline && this.readHeadline(items, p)) return;
    const ranges = withoutDateline(this.text, items, sentenceRanges(this.text, items));
    const titleCase = paragraph.headline && isTitleCase(items);
    ranges.forEach((range, s) => this.readSentence(items, range, ranges[s - 1], p, s, titleCase));
    if (!paragraph.headline) this.behind = { p, items, ranges };
  }

  /** "The palace issued the following statement:" and a paragraph without marks: the whole paragraph is the statement. */
  private readBlock(span: Span, p: number): boolean {
    const parts = this.byParagraph.get(p) ?? [];
    const waiting = this.waiting;
    const announced = waiting !== null && waiting.paragraph === p - 1 && waiting.block;
    const signed = announced || parts.length > 0 ? null : this.signedBelow(p);
    if (!announced && signed === null) return false;
    const content = blockSpan(
      this.text,
      span,
      parts.map(([, part]) => part.span),
    );
    if (content === null || (!announced && !isRepeated(this.text, content))) return false;
    this.waiting = null;
    this.add(
      announced
        ? { ...speech([content], waiting.mention, waiting.cue, 'block-quote', p), chain: waiting.chain }
        : speech([content], signed, null, 'pull-quote', p),
    );
    for (const [index] of parts) this.used.add(index);
    return true;
  }

  /** The name in the line below a paragraph. */
  private signedBelow(p: number): MentionSpan | null {
    const next = this.paragraphs[p + 1];
    if (next === undefined || next.span[1] - next.span[0] > NAME_LINE || this.byParagraph.has(p + 1)) return null;
    return nameInLine(itemsOf(next.lexemes, []));
  }

  /** "So said Dr Haskett, the medical director.": a paragraph that names the speaker of the quotation before it. */
  private readSoSaid(items: readonly Item[], p: number): void {
    const last = this.last;
    if (last?.paragraph !== p - 1 || last.sources.length > 0 || !isDirect(last)) return;
    const at = items[0]?.lower === 'so' ? 1 : 0;
    const cue = cueForms.get(items[at]?.lower ?? '');
    if (cue === undefined || cue.form === 'ing' || cue.verb.nounToo) return;
    const subject = subjectAfter(items, at, items.length);
    if (subject === null) return;
    this.removeDraft(last);
    this.add({
      ...last,
      cue: spanOf(items, [at, at + 1]),
      sources: [{ span: spanOf(items, subject.range), antecedent: null }],
      rule: 'said-below',
    });
  }

  private speakers(p: number): boolean {
    const next = this.paragraphs[p + 1];
    const before = this.paragraphs[p - 1];
    return [next, before].some(
      (other) => other !== undefined && /^\s*[—–]/u.test(this.text.slice(other.span[0], other.span[0] + 4)),
    );
  }

  private readHeadline(items: readonly Item[], p: number): boolean {
    const draft = headlineDraft(items, p);
    if (draft !== null) this.add(draft);
    return draft !== null;
  }

  private readSentence(
    items: readonly Item[],
    range: Range,
    before: Range | undefined,
    p: number,
    s: number,
    titleCase: boolean,
  ): void {
    const reports = findReports(items, range, titleCase);
    const { drafts, waiting, waitingHops } = draftSentence({
      text: this.text,
      items,
      range,
      reports,
      paragraph: p,
      sentence: s,
    });
    for (const draft of drafts) this.add(this.withOpen(draft));
    for (let i = range[0]; i < range[1]; i += 1) {
      const part = items[i]?.part ?? -1;
      if (part !== -1 && !this.used.has(part)) this.placeQuote(items, i, range, before, p, s);
    }
    this.rememberWaiting(items, range, waiting, waitingHops, p);
  }

  private rememberWaiting(
    items: readonly Item[],
    range: Range,
    waiting: Report | null,
    chain: readonly HopSpan[],
    p: number,
  ): void {
    const words = items.slice(range[0], range[1]);
    const block =
      range[1] === items.length &&
      isColon(items[range[1] - 1]) &&
      words.some((item) => STATEMENT.test(item.lower) && !SAYING.test(item.lower));
    if (waiting !== null) {
      const mention = waiting.source === null ? null : mentionOf(items, waiting);
      this.waiting = {
        mention,
        cue: spanOf(items, waiting.cue),
        paragraph: p,
        block: block || (waiting.polarity === 'affirmed' && range[1] - waiting.after <= ANNOUNCED),
        chain,
      };
      return;
    }
    const colon = isColon(items[range[1] - 1]);
    const subject = colon ? mainSubject(items, range[0], range[1]) : null;
    if (colon && subject !== null)
      this.waiting = {
        mention: { span: spanOf(items, subject.range), antecedent: null },
        cue: spanOf(items, [range[1] - 1, range[1]]),
        paragraph: p,
        block,
        chain: [],
      };
    else if (this.waiting?.paragraph === p) this.waiting = null;
  }

  /** A quoted part that no reporting clause of its sentence claims. */
  private placeQuote(
    items: readonly Item[],
    i: number,
    range: Range,
    before: Range | undefined,
    p: number,
    s: number,
  ): void {
    const item = items[i];
    const part = item === undefined ? undefined : this.quoted[item.part];
    if (item === undefined || part === undefined) return;
    if (this.carriesOn(item.part)) return this.continueOpen(item.part, p, s);
    const announced = this.waiting !== null && this.waiting.paragraph >= p - 1 && i === range[0];
    if (!announced) {
      const noun = nounReport(items, i, range);
      if (noun !== null) return this.addNoun(items, noun, p, s);
    }
    if (!announced && this.paragraphs[p]?.headline === true && isClaimQuote(this.text, item))
      return this.addClaim(items, p, s);
    if (!announced && !isSpeechLike(this.text, items, i, range)) return;
    if (part.continues && !announced && this.joinable(p, s) === null && i === 0) {
      this.open = { parts: [item.part], draft: null };
      return;
    }
    this.place(this.looseDraft(items, i, range, before, p, s), item.part, part);
  }

  /** "officials doubled down on its warning about making a "colossal mistake"": a noun reports. */
  private addNoun(items: readonly Item[], noun: NounReport, p: number, s: number): void {
    const quotes = items.slice(...noun.content).filter(isQuote);
    const spans = quotes.map((quote): Span => [quote.start, quote.end]);
    const source = { span: spanOf(items, noun.source), antecedent: null };
    const draft = this.draft(
      spans,
      quotes.map((quote) => quote.part),
      [source],
      spanOf(items, noun.cue),
      'noun',
      p,
      s,
    );
    this.add({ ...draft, content: [spanOf(items, noun.content)] });
  }

  /** A headline that claims in somebody's words: `Care home 'ignored fire warnings'`. The whole line is the content. */
  private addClaim(items: readonly Item[], p: number, s: number): void {
    const quotes = items.filter(isQuote);
    const spans = quotes.map((quote): Span => [quote.start, quote.end]);
    const draft = this.draft(
      spans,
      quotes.map((quote) => quote.part),
      [],
      null,
      'headline/claim',
      p,
      s,
    );
    this.add({ ...draft, content: [spanOf(items, [0, items.length])] });
  }

  private looseDraft(
    items: readonly Item[],
    i: number,
    range: Range,
    before: Range | undefined,
    p: number,
    s: number,
  ): Draft | null {
    const item = items[i];
    if (item === undefined) return null;
    const span: Span = [item.start, item.end];
    const waiting = this.waiting;
    if (waiting !== null && waiting.paragraph >= p - 1) {
      const sources = waiting.mention === null ? [] : [waiting.mention];
      this.waiting = null;
      return { ...this.draft([span], [item.part], sources, waiting.cue, 'announced', p, s), chain: waiting.chain };
    }
    const join = this.joinable(p, s);
    if (join !== null) {
      this.extend(join, item.part, span, s, p);
      return null;
    }
    const signed = signature(items, i, range) ?? this.nameLine(items, i, p);
    if (signed !== null) return this.draft([span], [item.part], [signed], null, 'signed', p, s);
    const subject = this.subjectNear(items, i, range, before, p);
    if (subject !== null) return this.draft([span], [item.part], [subject.mention], null, subject.rule, p, s);
    const introduced = before === undefined && i === range[0] ? this.introducedBefore(p) : null;
    if (introduced !== null) return this.draft([span], [item.part], [introduced], null, 'introduced-before', p, s);
    const carried = this.carriedSources(p);
    return this.draft([span], [item.part], carried.sources, null, carried.rule, p, s);
  }

  /** "Firefighter Omar Haddad was first through the door." and a paragraph that is a quotation only. */
  private introducedBefore(p: number): MentionSpan | null {
    const behind = this.behind;
    if (behind?.p !== p - 1 || this.byParagraph.has(p - 1)) return null;
    for (const range of behind.ranges.slice(-INTRODUCED).reverse()) {
      const subject = personalSubject(behind.items, range);
      if (subject !== null && isPersonAlone(behind.items, subject.range))
        return { span: spanOf(behind.items, subject.range), antecedent: null };
    }
    return null;
  }

  /** A pull quote alone in its paragraph, and a short line with a name below it. */
  private nameLine(items: readonly Item[], i: number, p: number): MentionSpan | null {
    return i !== 0 || items.length > 1 ? null : this.signedBelow(p);
  }

  /** The one who acts in the sentence around or right before the quote: `Smith shook his head. "No."` */
  private subjectNear(
    items: readonly Item[],
    i: number,
    range: Range,
    before: Range | undefined,
    p: number,
  ): { mention: MentionSpan; rule: string } | null {
    const own = i > range[0] ? personalSubject(items, [range[0], i]) : null;
    if (own !== null)
      return { mention: { span: spanOf(items, own.range), antecedent: null }, rule: 'acts-in-sentence' };
    if (before === undefined) return null;
    if (
      this.last !== null &&
      this.last.paragraph === p &&
      this.last.content.some((c) => c[0] >= (items[before[0]]?.start ?? 0))
    )
      return null;
    const subject = personalSubject(items, before);
    return subject === null
      ? null
      : { mention: { span: spanOf(items, subject.range), antecedent: null }, rule: 'acts-before' };
  }

  result(): Attribution {
    return this.settle(this.paragraphs.length);
  }
}

/** "OTTAWA — Canada's trade minister, Elise Brandt, warned": the place belongs to no sentence; "Gov. Ann Brandt — who" does. */
function withoutDateline(text: string, items: readonly Item[], ranges: readonly Range[]): readonly Range[] {
  const first = ranges[0];
  if (first === undefined) return ranges;
  const end = datelineEnd(items, first[1]);
  const line = text.slice(items[0]?.start ?? 0, items[end]?.start ?? 0);
  const place = /^\p{Lu}{3,}/u.test(line) || line.includes('(');
  return end > 0 && end < first[1] && place ? [[end, first[1]], ...ranges.slice(1)] : ranges;
}
