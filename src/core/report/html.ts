/**
 * HTML by template: every value put into a template is escaped, only what a template made itself goes in as it is. So
 * words of an article cannot become markup. (The idea of tagged templates that escape: lit-html.)
 */

/** Markup made by the `html` tag, and by nothing else. */
export class Html {
  /** Only for `html` and for constants of the program, never for words of an article. */
  constructor(readonly markup: string) {}
}

type Value = string | number | Html | null | false | readonly Value[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser drops or replaces NUL depending on where it stands; a form feed or carriage return would become a line feed.
  '\0': '\uFFFD',
  '\r': '&#13;',
};

/** Escapes for element content and for quoted attribute values. Half surrogate pairs cannot be written as UTF-8: U+FFFD. */
export const escapeHtml = (value: string): string =>
  value.replace(/[&<>"'\0\r]/gu, (character) => ESCAPES[character] ?? character).replace(/\p{Surrogate}/gu, '\uFFFD');

function markupOf(value: Value): string {
  if (value === null || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return value.map(markupOf).join('');
}

/** Attributes must stand in double quotes in the template. Null and false print nothing, lists print their members. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  let markup = parts[0] ?? '';
  values.forEach((value, i) => {
    markup += markupOf(value) + (parts[i + 1] ?? '');
  });
  return new Html(markup);
}
