/** Is a place inside quote marks? Looked up in its own paragraph only, so an unclosed mark harms nothing beyond it. */

/** A quotation of one paragraph is rarely longer; looking farther back would only cost time. */
const LOOK_BACK = 1200;

/** Does the nearest double mark before `at` open? For straight marks: is their number odd since the paragraph began? */
export function isInsideQuotes(text: string, at: number): boolean {
  const from = Math.max(0, at - LOOK_BACK, text.lastIndexOf('\n', at - 1) + 1);
  const before = text.slice(from, at);
  const marks = before.match(/[“”„"«»]/gu) ?? [];
  const last = marks[marks.length - 1];
  if (last === undefined) return false;
  if (last !== '"') return last === '“' || last === '«' || last === '„';
  return marks.filter((mark) => mark === '"').length % 2 === 1;
}
