/** The article's own address, where a copy names it: "Original url: <https://...>", "Source: https://...", a lone address. */
import type { FoundText } from '../model/metadata';
import { foundAt, type KindLine } from './kind-line';
import { outletHost } from './outlets';

/** Up to white space, bracket or quote; closing punctuation of the sentence does not belong to it. */
const URL_FORM = /https?:\/\/[^\s<>"'“”‘’()\][]{4,2000}/iu;

const LABEL =
  /(?:^|\b)(?:original(?: (?:url|link|source|article))?|url|source|link|permalink|canonical|retrieved from|available at|read (?:the )?(?:original|full article)(?: at| here)?|saved from|quelle|fuente)\s*:?\s*$/iu;

export function urlInText(lines: readonly KindLine[]): FoundText | null {
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'body' && !/^(?:original url|url|source)\b/iu.test(line.plain)) continue;
    const match = URL_FORM.exec(line.raw);
    if (!match || outletHost(match[0]) === null) continue;
    const before = line.raw.slice(0, match.index).replace(/[<(["'\s]+$/u, '');
    const label = before === '' ? (lines[index - 1]?.plain ?? '') : before;
    const alone = before === '' && line.raw.slice(match.index + match[0].length).replace(/[>)\]\s"']/gu, '') === '';
    const edge = index < 3 || index >= lines.length - 3;
    if (LABEL.test(label) || (alone && edge && isArticleAddress(match[0]))) {
      return foundAt(line, match[0].replace(/[.,;:!?]+$/u, ''));
    }
  }
  return null;
}

/** An article's address has a path; a bare host is a home page. */
const isArticleAddress = (url: string): boolean => /^https?:\/\/[^/]+\/[^?#]{8,}/iu.test(url);
