/**
 * What a reader has in mind at a place in the article: who was named, in which sentence, how prominently, and which words are
 * speech. Pronouns and descriptions are resolved by it.
 */
import type { AnalysedEntity } from '../model/analysis';
import type { Lexeme } from '../text/lexemes';
import type { Span } from '../text/span';
import type { Gender } from './first-names';
import { type NameUse, namesIn } from './name-parts';
import { type Person, clusterNames, genderOfPerson } from './people';
import { learnGenders } from './pronoun-genders';

/** A paragraph and its lexemes. */
export interface ParagraphWords {
  readonly span: Span;
  readonly lexemes: readonly Lexeme[];
}

export interface Source {
  readonly person: Person | null;
  /** Unnamed sources: the description as first worded. */
  readonly description: string;
  readonly head: string;
  readonly kind: AnalysedEntity['kind'];
  readonly naming: AnalysedEntity['naming'];
  readonly aliases: Set<string>;
  readonly at: number;
}

/** Names, sentences and speech of an article, and how near a person is to a place in it. */
export class Discourse {
  readonly people: Person[];
  readonly byPerson = new Map<Person, Source>();
  readonly uses: { readonly use: NameUse; readonly person: Person }[];
  readonly sentenceStarts: number[];
  constructor(
    readonly text: string,
    paragraphs: readonly ParagraphWords[],
    private readonly speech: readonly Span[],
  ) {
    const lexed = paragraphs.map((paragraph) => paragraph.lexemes);
    this.people = clusterNames(
      text,
      namesIn(text, lexed).filter((use) => !this.isTitle(use.span)),
    );
    this.uses = this.people
      .flatMap((person) => person.uses.map((use) => ({ use, person })))
      .sort((a, b) => a.use.span[0] - b.use.span[0]);
    this.sentenceStarts = sentenceStartsOf(
      text,
      paragraphs.map((paragraph) => paragraph.span),
    );
    learnGenders(text, this.uses, this.sentenceStarts, (at) => this.inSpeech(at));
  }

  /** `"Trump Excommunicated"`, `"Fox and Friends"`: a run of capitals that fills its quote marks is a title or a headline. */
  private isTitle([from, to]: Span): boolean {
    const words = this.text.slice(from, to).split(' ').length;
    if (words < 3 || !this.inSpeech(from)) return false;
    const around = this.text.slice(Math.max(0, from - 2), from) + this.text.slice(to, to + 3);
    return (around.match(/["“”'‘’]/gu)?.length ?? 0) >= 2;
  }

  inSpeech(at: number): boolean {
    let low = 0;
    let high = this.speech.length - 1;
    while (low <= high) {
      const mid = (low + high) >> 1;
      const span = this.speech[mid];
      if (span === undefined || span[0] > at) high = mid - 1;
      else if (span[1] <= at) low = mid + 1;
      else return true;
    }
    return false;
  }

  usesWithin(span: Span): { use: NameUse; person: Person }[] {
    let low = 0;
    let high = this.uses.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.uses[mid]?.use.span[0] ?? 0) < span[0]) low = mid + 1;
      else high = mid;
    }
    const found: { use: NameUse; person: Person }[] = [];
    for (let i = low; i < this.uses.length && (this.uses[i]?.use.span[1] ?? 0) <= span[1]; i += 1) {
      const entry = this.uses[i];
      if (entry !== undefined) found.push(entry);
    }
    return found;
  }

  score(use: NameUse, person: Person, sentence: number, genderFits: boolean, certain: boolean): number {
    const distance = sentence - this.sentenceOf(use.span[0]);
    const firstUse = this.isFirstPersonOfSentence(use);
    return (
      -3 * distance +
      (firstUse ? 2.5 : 0) +
      (certain ? 2.5 : genderFits ? 1.5 : 0) +
      (use.possessive ? (firstUse ? OWNS_TOPIC : -3) : 0) +
      (this.byPerson.has(person) ? 2 : 0) +
      (use.words.length > 1 ? 0.5 : 0)
    );
  }

  isFirstPersonOfSentence(use: NameUse): boolean {
    const start = this.sentenceStarts[this.sentenceOf(use.span[0])] ?? 0;
    return !this.usesWithin([start, use.span[0]]).some(
      ({ person, use: other }) => person.person && !other.possessive && !this.inSpeech(other.span[0]),
    );
  }

  usesBefore(at: number): readonly { use: NameUse; person: Person }[] {
    let low = 0;
    let high = this.uses.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.uses[mid]?.use.span[0] ?? 0) < at) low = mid + 1;
      else high = mid;
    }
    return this.uses.slice(Math.max(0, low - REMEMBERED), low);
  }

  firstPersonAfter(at: number, gender: Gender): Person | null {
    const later = this.usesWithin([at, at + AHEAD]).find(
      ({ person }) => person.person && (genderOfPerson(person) ?? gender) === gender,
    );
    return later?.person ?? null;
  }

  opensSentence(use: NameUse): boolean {
    const start = this.sentenceStarts[this.sentenceOf(use.span[0])] ?? 0;
    return use.span[0] - start < 24;
  }

  sentenceOf(at: number): number {
    let low = 0;
    let high = this.sentenceStarts.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.sentenceStarts[mid] ?? 0) <= at) low = mid + 1;
      else high = mid;
    }
    return low - 1;
  }
}

/** "Holt's temper broke. ... he": weight of a possessor with whom the sentence begins. */
const OWNS_TOPIC = -2;

/** Name uses looked back on for a pronoun: more than two dozen names ago nobody remembers. */
const REMEMBERED = 24;

/** Code units looked ahead for a person introduced behind a pronoun. */
export const AHEAD = 400;

/** Start of each sentence: only full stops before a capital matter here. */
function sentenceStartsOf(text: string, paragraphs: readonly Span[]): number[] {
  const starts: number[] = [];
  for (const [from, to] of paragraphs) {
    starts.push(from);
    const pattern = /[.!?…]["”’»)]*\s+(?=["“‘«(]?[\p{Lu}\d])/gu;
    const paragraph = text.slice(from, to);
    for (const match of paragraph.matchAll(pattern))
      if (!isAbbreviationStop(paragraph, match.index)) starts.push(from + match.index + match[0].length);
  }
  return starts;
}

/** "Mr. Dauda", "U.S. Treasury": the word before the full stop is short and capitalised. */
const isAbbreviationStop = (paragraph: string, at: number): boolean =>
  /(?:^|[\s(“"‘])(?:\p{Lu}|\p{Lu}\p{Ll}{1,3}|(?:\p{Lu}\.)+\p{Lu})$/u.test(paragraph.slice(Math.max(0, at - 8), at)) &&
  paragraph.charAt(at) === '.' &&
  !/(?:^|\s)(?:No|Yes|So)$/.test(paragraph.slice(Math.max(0, at - 4), at));
