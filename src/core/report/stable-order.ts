/**
 * Orders that are the same on every machine: by code unit and by number, never by locale; times as UTC instants.
 */

/** Order by UTF-16 code units: the same everywhere, unlike localeCompare. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts a copy by the first key that differs. Numbers by size, strings by code unit. */
export function sortedBy<T>(items: readonly T[], ...keys: readonly ((item: T) => number | string)[]): T[] {
  return [...items].sort((a, b) => {
    for (const key of keys) {
      const x = key(a);
      const y = key(b);
      const order = typeof x === 'number' && typeof y === 'number' ? x - y : byText(String(x), String(y));
      if (order !== 0 && !Number.isNaN(order)) return order;
    }
    return 0;
  });
}

/** `2021-12-31`, `2021-12-31T18:40`, with seconds and offset: what metadata and records hold. */
const ISO_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Milliseconds since 1970, UTC; a time without an offset is read as UTC so that no machine's time zone counts. */
export function instant(iso: string): number | null {
  const match = ISO_TIME.exec(iso.trim());
  if (!match) return null;
  const [, day, minutes, seconds, offset] = match;
  const zone = offset === undefined ? 'Z' : offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const at = Date.parse(`${day}T${minutes ?? '00:00'}${seconds ?? ':00'}${zone}`);
  return Number.isNaN(at) ? null : at;
}

/** `2021-12-31` stays; a time with an offset becomes `2021-12-31 18:40 UTC`; anything else is printed as it stands. */
export function printTime(iso: string): string {
  const match = ISO_TIME.exec(iso.trim());
  const at = instant(iso);
  if (!match || at === null || match[2] === undefined) return iso;
  if (match[4] === undefined) return `${match[1] ?? ''} ${match[2]}`;
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
