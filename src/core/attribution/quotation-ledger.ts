/**
 * The quotations found so far while an article is read: adds them, joins what runs on over sentences and paragraphs, and
 * remembers who spoke last and which quotation is still open.
 */
import type { Span } from '../text/span';
import type { Draft, MentionSpan } from './draft';
import type { Quoted } from './items';
import { quotedDraft } from './loose-speaker';
import { isDirect } from './speaking-subject';

/** Paragraphs that a speaker is carried over without being named again. */
const CARRY = 2;

/** No words say who spoke: the place of the quotation does. */
const isGuess = (draft: Draft): boolean =>
  draft.cue === null && /^(?:continues-speaker|nobody-named|introduced-before|acts-)/.test(draft.rule);

export class QuotationLedger {
  protected readonly drafts: Draft[] = [];
  /** Positions of the quoted parts that are dealt with: in a quotation, or known to be in none. */
  protected readonly used = new Set<number>();
  /** Parts of a quotation that runs on and has no attribution yet. */
  protected open: { parts: number[]; draft: Draft | null } | null = null;
  protected last: Draft | null = null;

  constructor(protected readonly quoted: readonly Quoted[]) {}

  /** Quotes that ran on over paragraphs without attribution belong to the first one that has it. */
  protected withOpen(draft: Draft): Draft {
    const first = draft.parts[0];
    if (this.open === null || first === undefined || !this.carriesOn(first)) return draft;
    const parts = this.open.parts;
    const open = this.open.draft;
    this.open = null;
    const spans = parts.map((i) => this.quoted[i]?.span).filter((span): span is Span => span !== undefined);
    if (open !== null) {
      this.removeDraft(open);
      return {
        ...draft,
        content: [...open.content, ...draft.content],
        quoted: [...open.quoted, ...draft.quoted],
        parts: [...open.parts, ...draft.parts],
        sources: open.sources.length > 0 && !isGuess(open) ? open.sources : draft.sources,
        cue: open.cue ?? draft.cue,
      };
    }
    return {
      ...draft,
      content: [...spans, ...draft.content],
      quoted: [...spans, ...draft.quoted],
      parts: [...parts, ...draft.parts],
    };
  }

  protected removeDraft(draft: Draft): void {
    const at = this.drafts.indexOf(draft);
    if (at !== -1) this.drafts.splice(at, 1);
  }

  /** Is `part` the first of its paragraph, behind one that continues? */
  protected carriesOn(part: number): boolean {
    return (
      this.open !== null &&
      this.open.parts[this.open.parts.length - 1] === part - 1 &&
      this.quoted[part - 1]?.continues === true
    );
  }

  protected add(draft: Draft): void {
    this.drafts.push(draft);
    for (const part of draft.parts) this.used.add(part);
    if (draft.quoted.length > 0 || draft.sources.length > 0) this.last = draft;
    const lastPart = draft.parts[draft.parts.length - 1];
    this.open =
      lastPart !== undefined && this.quoted[lastPart]?.continues === true ? { parts: [lastPart], draft } : this.open;
  }

  protected place(draft: Draft | null, index: number, part: Quoted): void {
    if (draft !== null) this.add(draft);
    this.used.add(index);
    if (part.continues && this.last !== null) this.open = { parts: [index], draft: this.last };
  }

  protected continueOpen(index: number, p: number, s: number): void {
    const open = this.open;
    const part = this.quoted[index];
    if (open === null || part === undefined) return;
    this.used.add(index);
    open.parts.push(index);
    if (open.draft !== null) this.extend(open.draft, index, part.span, s, p);
    if (part.continues) return;
    if (open.draft === null) this.flushOpen(p, s);
    this.open = null;
  }

  protected extend(draft: Draft, index: number, span: Span, s: number, p: number): void {
    draft.content.push(span);
    draft.quoted.push(span);
    draft.parts.push(index);
    if (draft.paragraph === p) draft.sentence = s;
    this.used.add(index);
  }

  protected flushOpen(p: number, s: number): void {
    const open = this.open;
    if (open === null) return;
    const spans = open.parts.map((i) => this.quoted[i]?.span).filter((span): span is Span => span !== undefined);
    const carried = this.carriedSources(this.quoted[open.parts[0] ?? -1]?.paragraph ?? p);
    this.open = null;
    if (spans.length > 0) this.add(this.draft(spans, open.parts, carried.sources, carried.cue, carried.rule, p, s));
  }

  /** The quotation of the sentence before, in the same paragraph, if it ended in quote marks or with its report. */
  protected joinable(p: number, s: number): Draft | null {
    const last = this.last;
    if (last === null || last.paragraph !== p || last.sentence < s - 1 || last.quoted.length === 0) return null;
    return isDirect(last) ? last : null;
  }

  protected carriedSources(p: number): { sources: readonly MentionSpan[]; cue: Span | null; rule: string } {
    if (this.last !== null && p - this.last.paragraph <= CARRY)
      return { sources: this.last.sources, cue: null, rule: 'continues-speaker' };
    return { sources: [], cue: null, rule: 'nobody-named' };
  }

  protected draft(
    content: Span[],
    parts: readonly number[],
    sources: readonly MentionSpan[],
    cue: Span | null,
    rule: string,
    paragraph: number,
    sentence: number,
  ): Draft {
    return quotedDraft(content, parts, { sources, cue, rule }, { paragraph, sentence });
  }

  /** Drafts in reading order, and the quoted parts that belong to none. `end` is the number of paragraphs. */
  protected settle(end: number): { readonly drafts: readonly Draft[]; readonly scare: readonly Span[] } {
    this.flushOpen(end, 0);
    const scare = this.quoted.filter((_, i) => !this.used.has(i)).map((part) => part.span);
    return { drafts: [...this.drafts].sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0)), scare };
  }
}
