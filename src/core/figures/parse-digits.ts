/**
 * Numbers in digits with the separators of any country: 1,200.50 · 1.200,50 · 1 200 · 1’200 · 8,26.
 * "10.000" alone can be ten or ten thousand; English newspapers write the former, so it is read as a decimal here and
 * the reader of counts corrects it where people are counted (`asThousands`).
 */

/** The value, or null where the separators make no number (1.2.3, 12,34,5). */
export function parseDigits(printed: string): number | null {
  const plain = printed.replace(/[ \u00a0\u202f\u2009]/gu, '').replace(/['’](?=\d{3}(?:\D|$))/gu, '');
  if (/^\d+$/u.test(plain)) return finite(plain);
  // 1,234,567 · 1,234,567.5 · 12,34,567 (Indian grouping)
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(plain) || /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u.test(plain)) {
    return finite(plain.replace(/,/gu, ''));
  }
  // 1.234.567 · 1.234,5
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/u.test(plain) || /^\d{1,3}(?:\.\d{3})+,\d+$/u.test(plain)) {
    return finite(plain.replace(/\./gu, '').replace(',', '.'));
  }
  return /^\d+[.,]\d+$/u.test(plain) ? finite(plain.replace(',', '.')) : null;
}

const finite = (digits: string): number | null =>
  digits.length <= 30 && Number.isFinite(Number(digits)) ? Number(digits) : null;

/** "10.000" as ten thousand, or null where it cannot be that. */
export function asThousands(printed: string): number | null {
  return /^[1-9]\d{0,2}\.\d{3}$/u.test(printed) ? Number(printed.replace('.', '')) : null;
}
