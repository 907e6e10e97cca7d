/**
 * Words as Markdown text: whatever an article holds stays plain words. Escaped are the characters with a meaning in
 * CommonMark and GitHub's dialect, at the start of a line those that begin a list, a heading or a fence too.
 */

/** Inline: emphasis, code, links, images, tables, strikethrough, HTML, entities, footnotes, autolinks by "<". */
const INLINE = /[\\`*_[\]|~^$]/gu;

/** At the start of a line: `# x`, `> x`, `- x`, `+ x`, `=== `, `1. x`, `1) x`. */
const LINE_START = /^(\s*)(?:([#>+=-])|(\d{1,9})(?=[.)](?:\s|$)))/u;

/** Bare addresses would become links, `@name` a mention: an escaped sign breaks both. */
const AUTOLINK = /(https?|ftp|mailto|xmpp)(?=:)|(www)(?=\.)|(?=@)/giu;

/** One line of text; line breaks become spaces. */
export function escapeMarkdown(value: string): string {
  const line = value.replace(/\s+/gu, ' ').replace(/[\0\p{Surrogate}]/gu, '\uFFFD');
  const inline = line
    .replace(INLINE, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(AUTOLINK, '$&\\');
  return inline.replace(LINE_START, (_, space: string, mark: string | undefined, digits: string | undefined) =>
    mark === undefined ? `${space}${digits ?? ''}\\` : `${space}\\${mark}`,
  );
}
