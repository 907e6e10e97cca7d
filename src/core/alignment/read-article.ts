/**
 * An article as the alignment reads it: its sentences (headline, standfirst, headings and body; no boilerplate, bylines or
 * captions) with the words of each and their keys. Keys are interned in a `Lexicon` so that pairs compare numbers.
 */
import type { AnalysedArticle } from '../model/analysis';
import type { ParagraphKind } from '../model/paragraph';
import { overlaps, slice, type Span } from '../text/span';
import { wordTokens } from '../text/tokens';
import { sentences as sentenceSpans } from '../text/sentences';
import { titleWords } from './title-words';
import { isFunctionWord, nameKey, numberKey, plain, wordKey } from './word-forms';

export interface Word {
  readonly span: Span;
  /** Lower case, no accents, no possessive: what wording is judged by. */
  readonly plain: string;
  /** Number of `plain`: equal numbers, equal words. */
  readonly form: number;
  /** Interned key: what correspondence is judged by. */
  readonly key: number;
  readonly base: number;
  readonly quoted: boolean;
}

export interface Sentence {
  readonly span: Span;
  readonly paragraph: number;
  /** Part of the text that `share` is reckoned on: body and standfirst, not headline or headings. */
  readonly body: boolean;
  readonly words: readonly Word[];
  /** Number of the words outside quote marks. */
  readonly own: number;
  /** Distinct keys with their base weight. */
  readonly keys: ReadonlyMap<number, number>;
}

export interface ArticleReading {
  readonly article: AnalysedArticle;
  /** What sentences in plain words call the article: its outlet, else its headline, else its file. */
  readonly label: string;
  readonly sentences: readonly Sentence[];
  /** Number of code units of body sentences. */
  readonly bodyLength: number;
  /**
   * Keys of the lines that take no part in alignment: captions, credits, boilerplate, and what import dropped from the
   * original. Whatever stands there is not missing from the article.
   */
  readonly margins: readonly ReadonlySet<number>[];
}

/** What is known of a word before it is placed: its key, base weight and number. */
type Entry = Pick<Word, 'key' | 'base' | 'form'>;

/** Interned keys; one for all articles that are compared with each other. */
export class Lexicon {
  private readonly ids = new Map<string, number>();
  private readonly forms = new Map<string, string>();
  private readonly commons = new Map<string, Entry>();
  private readonly names = new Map<string, Entry>();

  id(key: string): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.ids.size);
    return this.ids.size - 1;
  }

  /** Lower case, no accents, no possessive; remembered, for words repeat. */
  plain(word: string): string {
    const known = this.forms.get(word);
    if (known !== undefined) return known;
    const form = plain(word);
    this.forms.set(word, form);
    return form;
  }

  /** A word that is no name. */
  common(form: string): Entry {
    const known = this.commons.get(form);
    if (known !== undefined) return known;
    const [key, base] = commonKey(form);
    const entry = { key: this.id(key), base, form: this.commons.size };
    this.commons.set(form, entry);
    return entry;
  }

  /** The same word where it is a name. */
  name(form: string): Entry {
    const known = this.names.get(form);
    if (known !== undefined) return known;
    const entry = { key: this.id(nameKey(form)), base: BASE.name, form: this.common(form).form };
    this.names.set(form, entry);
    return entry;
  }
}

const READ: ReadonlySet<ParagraphKind> = new Set<ParagraphKind>(['headline', 'standfirst', 'heading', 'body']);
const BODY: ReadonlySet<ParagraphKind> = new Set<ParagraphKind>(['standfirst', 'body']);

/** Base weights. Names and numbers survive rewording, function words say next to nothing. */
const BASE = { number: 1.6, name: 1.3, word: 1, functionWord: 0.12 } as const;

export function readArticle(article: AnalysedArticle, lexicon: Lexicon): ArticleReading {
  const quoted = [...article.quotations.flatMap((q) => q.quoted), ...article.scareQuotes];
  const names = midSentenceNames(article, lexicon);
  const sentences = article.paragraphs.flatMap((paragraph, index) =>
    READ.has(paragraph.kind)
      ? sentenceSpans(article.text, paragraph.span).flatMap((span) => {
          const inside = quoted.filter((q) => overlaps(q, span));
          const words = readWords(article.text, span, inside, names, lexicon);
          return words.length === 0 ? [] : [sentenceOf(span, index, BODY.has(paragraph.kind), words)];
        })
      : [],
  );
  const bodyLength = sentences.reduce((n, s) => n + (s.body ? s.span[1] - s.span[0] : 0), 0);
  return { article, label: labelOf(article), sentences, bodyLength, margins: readMargins(article, names, lexicon) };
}

/** A file name tells a reader more than a headline; an id (no ending) tells nothing. */
const labelOf = ({ outlet, headline, file }: AnalysedArticle): string =>
  outlet ?? (headline === null || /\.\w+$/.test(file) ? file : `“${headline}”`);

function readMargins(article: AnalysedArticle, names: ReadonlySet<string>, lexicon: Lexicon): ReadonlySet<number>[] {
  const marginal = article.paragraphs.filter((p) => !READ.has(p.kind)).map((p) => slice(article.text, p.span));
  return [...marginal, ...article.leftOut].map(
    (line) => new Set(readWords(line, [0, line.length], [], names, lexicon).map((word) => word.key)),
  );
}

function sentenceOf(span: Span, paragraph: number, body: boolean, words: readonly Word[]): Sentence {
  const keys = new Map<number, number>();
  for (const word of words) keys.set(word.key, Math.max(word.base, keys.get(word.key) ?? 0));
  const own = words.reduce((n, word) => n + Number(!word.quoted), 0);
  return { span, paragraph, body, words, own, keys };
}

function readWords(
  text: string,
  span: Span,
  quoted: readonly Span[],
  names: ReadonlySet<string>,
  lexicon: Lexicon,
): Word[] {
  return wordTokens(text, span)
    .flatMap(splitAtHyphen)
    .map((token) => {
      const plain = lexicon.plain(token.text);
      const { key, base, form } = entryOf(token.text, plain, names, lexicon);
      return { span: token.span, plain, form, key, base, quoted: quoted.some((q) => overlaps(q, token.span)) };
    });
}

/** “de-escalate”, “co-operation”: one word, also where others write it without a hyphen. */
const PREFIXED = /^(?:de|re|co|un|pre)[-‑]\p{L}+$/iu;

/** “Russia-Ukraine border” and “Russian-Ukrainian border” are to meet word by word. Numbers keep theirs: “E-8C”, “9-10”. */
function splitAtHyphen(token: { text: string; span: Span }): { text: string; span: Span }[] {
  if (!/[-‑]/.test(token.text) || PREFIXED.test(token.text)) return [token];
  const parts = token.text.split(/[-‑](?=[\p{L}\p{N}])/u);
  let start = token.span[0];
  return parts.map((text) => {
    const span: Span = [start, start + text.length];
    start = span[1] + 1;
    return { text, span };
  });
}

function entryOf(written: string, form: string, names: ReadonlySet<string>, lexicon: Lexicon): Entry {
  const common = lexicon.common(form);
  const isName = common.base === BASE.word && names.has(form) && !titleWords.has(form) && /^\p{Lu}/u.test(written);
  return isName ? lexicon.name(form) : common;
}

function commonKey(form: string): readonly [string, number] {
  if (isFunctionWord(form)) return [form, BASE.functionWord];
  const number = numberKey(form);
  return number === null ? [wordKey(form), BASE.word] : [number, BASE.number];
}

/**
 * Words that the article writes with a capital where no sentence starts, and never in lower case. Headlines do not count
 * (some write Every Word So), nor does boilerplate (addresses of pages write names small).
 */
function midSentenceNames(article: AnalysedArticle, lexicon: Lexicon): ReadonlySet<string> {
  const names = new Set<string>();
  const common = new Set<string>();
  for (const paragraph of article.paragraphs) {
    if (!BODY.has(paragraph.kind)) continue;
    for (const token of wordTokens(article.text, paragraph.span).flatMap(splitAtHyphen)) {
      if (!/^\p{Lu}/u.test(token.text)) common.add(lexicon.plain(token.text));
      else if (/[\p{L}\p{N},;’'-]\s?$/u.test(article.text.slice(Math.max(0, token.span[0] - 2), token.span[0])))
        names.add(lexicon.plain(token.text));
    }
  }
  for (const word of common) names.delete(word);
  return names;
}
