/**
 * Mentions of sources -> entities of the article. A name goes to its person or body; a pronoun or a description
 * ("the former ambassador") to the person who fits best by gender, role and nearness; anything else is an unnamed source.
 */
import type { AnalysedEntity } from '../model/analysis';
import { type Lexeme, lexemes } from '../text/lexemes';
import { isDocumentNoun, isPersonNoun } from '../text/person-nouns';
import type { Span } from '../text/span';
import { determiners, prepositions } from '../text/word-classes';
import { Described } from './described';
import { nationOf } from './demonyms';
import { FEMININE, MASCULINE, aliasesOf, firstAlias, personHas, speaksAgainst } from './descriptions';
import type { ParagraphWords, Source } from './discourse';
import type { NameUse } from './name-parts';
import type { Person } from './people';

/** A mention as attribution found it; `antecedent` for relative pronouns. */
export interface MentionInput {
  readonly span: Span;
  readonly antecedent: Span | null;
}

export interface Resolution {
  readonly entities: readonly AnalysedEntity[];
  /** Entity id of each mention, in the order given; null where a pronoun fits nobody. */
  readonly ids: readonly (string | null)[];
}

/** Resolves `mentions` (any order). `paragraphs` are the analysed ones; `speech` are spans of others' words. */
export function resolveMentions(
  text: string,
  paragraphs: readonly ParagraphWords[],
  mentions: readonly MentionInput[],
  speech: readonly Span[],
): Resolution {
  const resolver = new Resolver(text, paragraphs, speech);
  const order = mentions.map((_, i) => i).sort((a, b) => (mentions[a]?.span[0] ?? 0) - (mentions[b]?.span[0] ?? 0));
  const found: (Source | null)[] = mentions.map(() => null);
  for (const i of order) {
    const mention = mentions[i];
    if (mention !== undefined) found[i] = resolver.resolve(mention);
  }
  return resolver.publish(found);
}

class Resolver extends Described {
  resolve(mention: MentionInput): Source | null {
    if (mention.antecedent !== null) return this.resolve({ span: mention.antecedent, antecedent: null });
    const words = lexemes(this.text, mention.span).filter((word) => word.kind === 'word' || word.kind === 'number');
    const only = words.length === 1 ? (words[0]?.lower ?? '') : '';
    if (only === 'a') return this.interviewee();
    const source =
      this.byNationality(mention.span, words) ??
      this.bySpanName(mention.span, words) ??
      this.byPronoun(only, mention.span) ??
      this.byDescription(mention.span, words);
    if (source !== null) {
      source.aliases.add(this.text.slice(...mention.span));
      this.heard(source, mention.span[0]);
    }
    return source;
  }

  /** The "A:" of an interview: whoever is named first. */
  private interviewee(): Source | null {
    const first = this.uses.find(({ person }) => person.person);
    return first === undefined ? null : this.sourceOf(first.person, null);
  }

  /** "the Chilean", "the Russian": the person in focus. */
  private byNationality(span: Span, words: readonly Lexeme[]): Source | null {
    const [article, word] = words;
    if (words.length !== 2 || article?.lower !== 'the' || word?.capital !== true) return null;
    const people =
      nationOf(word.lower) !== null ||
      (/(?:[^m]an|ese|ish|[^a]ian)$/.test(word.lower) && !/^(?:guardian|vatican|examiner)$/.test(word.lower));
    const fits = (person: Person): number | null =>
      personHas(person, word.lower) ? OF_COUNTRY : speaksAgainst(person, word.lower) ? null : 0;
    return people ? this.nearestOf(span[0], fits) : null;
  }

  /** A name inside the mention: the last one that is not a possessor or behind a preposition ("the head of Gazprom"). */
  private bySpanName(span: Span, words: readonly Lexeme[]): Source | null {
    const inside = this.usesWithin(span);
    const head = inside.filter(
      ({ use }) => !use.possessive && !this.isComplement(use, span, words) && !this.isModifier(use, span),
    );
    const chosen =
      head.find(({ person }) => person.certain) ??
      head.find(({ person }) => person.person) ??
      this.officeHolder(inside, words) ??
      head[head.length - 1];
    return chosen === undefined ? null : this.sourceOf(chosen.person, span);
  }

  /** "Governor of Washington [Chris Gregoire]": an office without article, and a person at the end. */
  private officeHolder(
    inside: readonly { use: NameUse; person: Person }[],
    words: readonly Lexeme[],
  ): { use: NameUse; person: Person } | undefined {
    const first = words[0];
    const last = inside[inside.length - 1];
    if (
      first === undefined ||
      last === undefined ||
      determiners.has(first.lower) ||
      !words.slice(0, 4).some((word) => isPersonNoun(word.lower))
    )
      return undefined;
    return last.person.person && last.use.span[1] === words[words.length - 1]?.end ? last : undefined;
  }

  /** "a spokesman for [Admiral Keppel]": a name behind a preposition that follows a noun. */
  private isComplement(use: NameUse, span: Span, words: readonly Lexeme[]): boolean {
    const before = words.filter((word) => word.end <= use.span[0] && word.start >= span[0]);
    const at = before.findIndex((word) => prepositions.has(word.lower));
    const named = this.text.slice(span[0], use.span[0]).includes(','); // "a spokesman for the union, [Ada Park]"
    return at > 0 && !named && before.slice(0, at).some((word) => !determiners.has(word.lower));
  }

  /** "[Kremlin] officials", "the [U.S.] president": a noun in small letters follows. */
  private isModifier(use: NameUse, span: Span): boolean {
    const after = lexemes(this.text, [use.span[1], span[1]])[0];
    return (
      after !== undefined &&
      after.kind === 'word' &&
      !prepositions.has(after.lower) &&
      after.lower !== 'and' &&
      after.lower !== 'or'
    );
  }

  private byPronoun(word: string, span: Span): Source | null {
    if (MASCULINE.has(word)) return this.nearestPerson(span[0], 'm');
    if (FEMININE.has(word)) return this.nearestPerson(span[0], 'f');
    if (word === 'it') {
      const document = this.documentBefore(span[0]);
      if (document !== null) return document;
    }
    if (word === 'they' || word === 'it' || word === 'we') return this.nearestBody(span[0], word);
    return null;
  }

  /** "... provided a restrained readout. It suggested": the text that the sentence before ends in. */
  private documentBefore(at: number): Source | null {
    const ending = /((?:an?|the|its|his|her|their) (?:[\p{L}-]+ ){0,4}([\p{L}-]+))[.!?] +$/u.exec(
      this.text.slice(Math.max(0, at - DOCUMENT_REACH), at),
    );
    if (ending?.[1] === undefined || !isDocumentNoun(ending[2] ?? '')) return null;
    const start = Math.max(0, at - DOCUMENT_REACH) + ending.index;
    const span: Span = [start, start + ending[1].length];
    const words = lexemes(this.text, span).filter((word) => word.kind === 'word');
    const document = this.byDescription(span, words);
    document?.aliases.add(ending[1]);
    return document;
  }

  publish(found: readonly (Source | null)[]): Resolution {
    const mentioned = new Set(found);
    const used = this.sources.filter((source) => mentioned.has(source)).sort((a, b) => a.at - b.at);
    const ids = new Map(used.map((source, i) => [source, `e${String(i + 1)}`]));
    const entities = used.map((source): AnalysedEntity => ({
      id: ids.get(source) ?? '',
      name: source.person?.name ?? firstAlias(source),
      aliases: aliasesOf(source),
      kind: source.kind,
      naming: source.naming,
      role: source.person?.role ?? null,
    }));
    return { entities, ids: found.map((source) => (source === null ? null : (ids.get(source) ?? null))) };
  }
}

/** Code units: a description and the full stop behind it. */
const DOCUMENT_REACH = 90;

/** "the Swede": weight of a person who is told to be of that country. */
const OF_COUNTRY = 8;
