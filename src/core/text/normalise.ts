/**
 * The declared normalisation, under which alone two wordings may be called identical (docs/domain, finding 1):
 * style of quote marks and dashes, white space, a comma, full stop or dash at the edge (never ? or !), and the case of
 * a sentence's first letter. Nothing else: no accents, no spelling, no other case. Offsets are lost on purpose;
 * the result is only compared, never shown.
 */

/** Double and single marks, guillemets and primes: “ ” „ ‟ « » ‹ › ‘ ’ ‚ ‛ ` ´ ″ ′ and the ASCII ones. */
const QUOTE_MARKS = /[“”„‟«»‹›‘’‚‛`´″′"'＂＇]/gu;

/** Hyphen, non-breaking hyphen, figure, en, em dash, bar, minus: style only, with the spaces around ("he – he" = "he-he"). */
const DASHES = /\s*(?:[-‐‑‒–—―−﹘﹣－]\s*)+/gu;

/** Invisible characters that carry no wording: soft hyphen, zero-width space and joiner at a line break, word joiner, BOM. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** Three dots are an ellipsis, a mark of its own that edges keep: "We will see ..." is not "We will see." */
const DOTS = /\.\s?\.\s?\.(?:\s?\.)*|…/gu;

/** Edge characters that do not count. A sign or point right before a digit does: "-5" is not "5", ".5" is not "5". */
const LEADING = /^(?:[\s"]|[-.,](?!\d))+/u;
const TRAILING = /[\s",.-]+$/u;

/** Letters before a full stop that ends no sentence, so that "Mr. biden" stays different from "Mr. Biden". */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|mr|mrs|ms|dr|st|gen|sen|rep|gov|lt|col|sgt|capt|prof|rev|hon|jr|sr|vs|inc|co|corp|ltd|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|fla|calif|del|mass|etc|maj|adm|pres)$/iu;

const SENTENCE_START = /([.?!…])("?\s"?)(\p{Lu})/gu;

/** Lower case for the first letter of each sentence; quote marks must be `"` already. "Mr. Biden" keeps its capital. */
export function lowerSentenceStarts(text: string): string {
  const inner = text.replace(SENTENCE_START, (whole, end: string, gap: string, letter: string, at: number) =>
    end === '.' && ABBREVIATION.test(text.slice(Math.max(0, at - 8), at)) ? whole : end + gap + letter.toLowerCase(),
  );
  return inner.replace(/^("?)(\p{Lu})/u, (_, mark: string, letter: string) => mark + letter.toLowerCase());
}

/** One round of the steps; stripping an edge can lay bare another, so `normaliseWording` repeats it until nothing moves. */
function pass(text: string): string {
  const plain = text
    .replace(INVISIBLE, '')
    .replace(QUOTE_MARKS, '"')
    .replace(DASHES, '-')
    .replace(DOTS, '…')
    .replace(/\s+/gu, ' ');
  return lowerSentenceStarts(plain.replace(LEADING, '').replace(TRAILING, ''));
}

/** `text` under the declared normalisation; idempotent. Outer quote marks are style and fall with the edge. */
export function normaliseWording(text: string): string {
  let before = text;
  let after = pass(before);
  while (after !== before) {
    before = after;
    after = pass(before);
  }
  return after;
}

/** Do the two differ in nothing but what the declared normalisation takes away? Two empty wordings do not count as same. */
export function sameWording(a: string, b: string): boolean {
  const left = normaliseWording(a);
  return left !== '' && left === normaliseWording(b);
}
