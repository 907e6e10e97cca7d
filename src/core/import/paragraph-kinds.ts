/**
 * The kind of every paragraph: first what its own words say (credit-lines, boilerplate-rules), then what its place says:
 * short lines before the running text are headline and standfirst, short lines inside it are headings,
 * what follows a comment form is not the outlet's text.
 */
import type { ParagraphKind } from '../model/paragraph';
import { boilerplateRule } from './boilerplate-rules';
import { kindRuleFor } from './credit-lines';
import { isRunningText, type Line } from './line';
import { afterComments, markRelatedLists } from './tail';

type Kinds = (ParagraphKind | null)[];

/** Headings are short; the longest seen in newspapers' own archives hold twelve words or so. */
const LONGEST_HEADING = 12;

/** Kinds in the order of the lines. */
export function paragraphKinds(lines: readonly Line[]): ParagraphKind[] {
  const kinds: Kinds = lines.map(ownKind);
  const from = afterComments(lines, kinds);
  for (let index = from; index < lines.length; index += 1) if (kinds[index] !== 'credit') kinds[index] = 'boilerplate';
  const body = firstBody(lines, kinds);
  markHead(lines, kinds, body);
  markRelatedLists(lines, kinds, body);
  markRest(lines, kinds, body);
  return kinds.map((kind) => kind ?? 'body');
}

/** `https://...` or `<https://...>` and nothing else. */
const ONLY_URL = /^[<("']?(?:https?:\/\/|www\.)[^\s<>]{3,2000}[>)"']?$/iu;

function ownKind(line: Line): ParagraphKind | null {
  if (line.hint !== null && line.hint !== 'body' && line.hint !== 'heading') return line.hint;
  const rule = kindRuleFor(line);
  if (rule && !isRunningBody(line, rule.kind)) return rule.kind;
  if (ONLY_URL.test(line.plain) || line.onlyLinks || boilerplateRule(line.plain, line.words)) return 'boilerplate';
  return line.hint === 'heading' || line.headingLevel > 1 ? 'heading' : null;
}

/** Words of a caption that a page sets as a paragraph of its text; a longer one that ends with a credit is the agency's last. */
const LONGEST_SET_CAPTION = 40;

/** "... the board said on Friday. (c)AFP/Ann Lind" in a `<p>` of running text. */
const isRunningBody = (line: Line, kind: ParagraphKind): boolean =>
  kind === 'caption' && line.hint === 'body' && line.words > LONGEST_SET_CAPTION;

/** Index of the first paragraph of running text; the number of lines where there is none. */
function firstBody(lines: readonly Line[], kinds: Kinds): number {
  const index = lines.findIndex((line, at) => {
    if (kinds[at] !== null || !isRunningText(line) || line.headingLevel > 0) return false;
    return !isHeadlineQuestion(line, at, kinds) && !isAboveByline(lines, kinds, at);
  });
  return index === -1 ? lines.length : index;
}

/** "Can the ferry line survive another winter like the one that has just ended?" as the first line. */
const isHeadlineQuestion = (line: Line, at: number, kinds: Kinds): boolean =>
  /[?!]$/u.test(line.plain) &&
  line.words <= 25 &&
  at < 20 &&
  kinds.slice(0, at).every((kind) => kind === 'boilerplate');

/** A sentence above the byline or date line is a headline or standfirst, if running text follows below. */
function isAboveByline(lines: readonly Line[], kinds: Kinds, at: number): boolean {
  if ((lines[at]?.words ?? 0) > 60 || at > 4) return false;
  const below = kinds.slice(at + 1, at + 4).findIndex((kind) => kind === 'byline' || kind === 'dateline');
  const after = at + 2 + below;
  return (
    below !== -1 &&
    lines.slice(after, after + 6).some((line, offset) => kinds[after + offset] === null && isRunningText(line))
  );
}

function markHead(lines: readonly Line[], kinds: Kinds, body: number): void {
  const open = lines.slice(0, body).flatMap((line, index) => (kinds[index] === null ? [{ line, index }] : []));
  const given = kinds.indexOf('headline');
  const headline = given === -1 ? chooseHeadline(open, body === lines.length) : given;
  if (headline === null) return;
  const noBody = body === lines.length;
  const date = kinds.findIndex((kind, index) => index > headline && (kind === 'byline' || kind === 'dateline'));
  for (const { line, index } of open) {
    if (index === headline) kinds[index] = 'headline';
    // Without running text (a list, a poem, a bulletin of short lines) the lines are the text.
    else if (noBody) kinds[index] = 'body';
    else if (index < headline) kinds[index] = 'boilerplate';
    // Between byline or date and the text stands the picture; a standfirst stands above them.
    else if (date !== -1 && date < index && !line.endsSentence) kinds[index] = 'caption';
    else kinds[index] = kindBelowHeadline(line, lines[index + 1], kinds[index + 1] ?? null);
  }
}

interface Place {
  readonly line: Line;
  readonly index: number;
}

function chooseHeadline(open: readonly Place[], noBody: boolean): number | null {
  const marked = open.find(({ line }) => line.headingLevel === 1);
  if (marked) return marked.index;
  const fit = open.filter(({ line }) => !isSpeech(line) && line.words <= 40 && !/[,;]$/u.test(line.plain));
  // A text of short lines only (a list, a poem, one sentence) has a headline only if its first line is not a sentence.
  if (noBody)
    return open.length > 1 && open[0] && fit[0] === open[0] && !open[0].line.endsSentence ? open[0].index : null;
  return (fit.find(({ line }) => line.words >= 4) ?? fit.find(({ line }) => line.words >= 2) ?? fit[0])?.index ?? null;
}

/** `“We shall see,” she said.`: the first paragraph of a text without a headline. */
const isSpeech = (line: Line): boolean =>
  line.endsSentence && /["“”«»„]/u.test(line.plain) && /\.["”»]?$/u.test(line.plain);

function kindBelowHeadline(line: Line, next: Line | undefined, nextKind: ParagraphKind | null): ParagraphKind | null {
  if (isCaptionTitle(line, next, nextKind)) return 'caption';
  if (/^\p{Ll}/u.test(line.plain)) return 'caption';
  if (line.words >= 6 || line.endsSentence) return isSpeech(line) ? null : 'standfirst';
  return line.headingLevel > 0 ? 'heading' : 'boilerplate';
}

/** A title of two or three words on the line right above a caption: the alternative text of the picture. */
const isCaptionTitle = (line: Line, next: Line | undefined, nextKind: ParagraphKind | null): boolean =>
  next?.joined === true && nextKind === 'caption' && line.words <= 8 && !line.endsSentence;

function markRest(lines: readonly Line[], kinds: Kinds, body: number): void {
  const last = lastRunning(lines, kinds);
  for (const [index, line] of lines.entries()) {
    if (index <= body || kinds[index] !== null) continue;
    if (isCaptionTitle(line, lines[index + 1], kinds[index + 1] ?? null)) kinds[index] = 'caption';
    else if (line.hint === 'body' || !isHeadingShape(line)) kinds[index] = 'body';
    else if (index > last && !isAboveCaption(kinds, index)) kinds[index] = 'boilerplate';
    else kinds[index] = isAlone(lines, kinds, index) ? 'heading' : 'body';
  }
}

/** Headings of a gallery at the end of an article have pictures below them instead of text. */
const isAboveCaption = (kinds: Kinds, index: number): boolean =>
  kinds[index + 1] === 'caption' || kinds[index + 1] === 'credit';

function lastRunning(lines: readonly Line[], kinds: Kinds): number {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line && (kinds[index] === null || kinds[index] === 'body') && (isRunningText(line) || line.endsSentence))
      return index;
  }
  return -1;
}

/** "Ann Lind, harbour master" below a pull quote says who spoke. */
const NAME_AND_ROLE = /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'.-]*){1,3},\s/u;

function isHeadingShape(line: Line): boolean {
  if (line.words === 0 || line.words > LONGEST_HEADING || line.plain.length > 100) return false;
  if (/[.,:;…–—-]$|[.…]["”’»]$/u.test(line.plain) || /^[\p{Ll}"“„«‘(\d–—-]/u.test(line.plain)) return false;
  if (NAME_AND_ROLE.test(line.plain)) return false;
  // "Q: Will it hold?" and "LIND: It will." are turns of an interview.
  return !/^\p{Lu}[\p{L}\s.]{0,30}:\s/u.test(line.plain) && line.raw === line.raw.replace(/^[\s]*[•*-]\s/u, '');
}

/** Short lines one after another are a list, not headings. */
function isAlone(lines: readonly Line[], kinds: Kinds, index: number): boolean {
  const listed = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && (kinds[at] === null || kinds[at] === 'body') && isHeadingShape(line);
  };
  return !listed(index + 1) && !(listed(index - 1) && kinds[index - 1] === 'body');
}
