/**
 * Mentions of sources -> entities of the article. A name goes to its person or body; a pronoun or a description
 * ("the former ambassador") to the person who fits best by gender, role and nearness; anything else is an unnamed source.
 */
import type { AnalysedEntity } from '../model/analysis';
import { type Lexeme, lexemes } from '../text/lexemes';
import { isDocumentNoun, isPersonNoun } from '../text/person-nouns';
import { countryOf } from '../text/places';
import type { Span } from '../text/span';
import { determiners, numberWords, possessives, prepositions } from '../text/word-classes';
import {
  ANY_PERSON,
  BODY_WORDS,
  FEMININE,
  GENERIC,
  INDEFINITE,
  KIN,
  LEADERS,
  MASCULINE,
  aliasesOf,
  hasCountry,
  firstAlias,
  unnamedSource,
  coreOf,
  headOf,
  isEpithet,
  isPast,
  personHas,
} from './descriptions';
import { AHEAD, type ParagraphWords, type Source } from './discourse';
import type { Gender } from './first-names';
import { Focus } from './focus';
import { type NameUse, headNounGender } from './name-parts';
import { type Person, genderOfPerson, lastUseBefore } from './people';

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

class Resolver extends Focus {
  private readonly byRoleHead = new Map<string, Person[]>();
  private readonly leaders: Person[];
  /** End of the first paragraph: the headline, where roles stand without article. */
  private readonly firstEnd: number;
  constructor(text: string, paragraphs: readonly ParagraphWords[], speech: readonly Span[]) {
    super(text, paragraphs, speech);
    this.firstEnd = (paragraphs[0]?.span[1] ?? 0) < HEADLINE_LENGTH ? (paragraphs[0]?.span[1] ?? 0) : 0;
    for (const person of this.people)
      for (const role of person.roles.keys()) this.byRoleHead.set(role, [...(this.byRoleHead.get(role) ?? []), person]);
    this.leaders = this.people.filter((person) => [...person.roles.keys()].some((role) => LEADERS.has(role)));
  }

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
      countryOf(word.lower) !== null ||
      (/(?:[^m]an|ese|ish|[^a]ian)$/.test(word.lower) && !/^(?:guardian|vatican|examiner)$/.test(word.lower));
    return people ? this.nearestOf(span[0], () => true) : null;
  }

  /** A name inside the mention: the last one that is not a possessor or behind a preposition ("the head of Gazprom"). */
  private bySpanName(span: Span, words: readonly Lexeme[]): Source | null {
    const inside = this.usesWithin(span);
    const head = inside.filter(
      ({ use }) => !use.possessive && !this.isComplement(use, span, words) && !this.isModifier(use, span),
    );
    const chosen =
      head.find(({ person }) => person.person) ?? this.officeHolder(inside, words) ?? head[head.length - 1];
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

  /** "An usher at the cinema ... she said": an unnamed person introduced before; else somebody named soon after. */
  protected override indefiniteBefore(at: number, gender: Gender): Source | null {
    const before = this.text.slice(Math.max(0, at - AHEAD), at);
    for (const match of [...before.matchAll(INDEFINITE)].reverse()) {
      const words = lexemes(match[0]).filter((word) => word.kind === 'word');
      const head = words.find((word, i) => i > 0 && isPersonNoun(word.lower))?.lower;
      if (head === undefined || (headNounGender(head) ?? gender) !== gender) continue;
      const start = Math.max(0, at - AHEAD) + match.index;
      if (this.inSpeech(start)) continue;
      const end = start + match[0].toLowerCase().indexOf(head) + head.length;
      return this.byDescription(
        [start, end],
        lexemes(this.text, [start, end]).filter((word) => word.kind === 'word'),
      );
    }
    const later = this.firstPersonAfter(at, gender);
    return later === null ? null : this.sourceOf(later, null);
  }

  /** "the former ambassador": somebody with that role; "the official": the unnamed one mentioned before. */
  private byDescription(span: Span, words: readonly Lexeme[]): Source | null {
    if (words.length === 0) return null;
    const core = coreOf(words);
    const head = headOf(core);
    const first = words[0]?.lower ?? '';
    const label =
      span[0] < this.firstEnd && !determiners.has(first) && !possessives.has(first) && !numberWords.has(first);
    const the = first === 'the' || label;
    const described = the
      ? this.byThe(span, head, core, words, label)
      : KIN.has(head) && (possessives.has(first) || first.endsWith("'s"))
        ? this.byRole(span[0], head, core, words)
        : null;
    if (described !== null) return described;
    const key = core
      .filter((word) => !determiners.has(word.lower) || QUANTIFIER.test(word.lower))
      .map((word) => word.lower)
      .join(' ');
    const same = this.recent().find(
      (source) =>
        source.person === null &&
        (source.description === key || (first === 'the' && source.head === head && source.at < span[0])),
    );
    return same ?? this.remember(unnamedSource(span, key, head, words));
  }

  /** "the minister", "the 17-year-old", "the company", and bare role words in a headline. */
  private byThe(
    span: Span,
    head: string,
    core: readonly Lexeme[],
    words: readonly Lexeme[],
    label: boolean,
  ): Source | null {
    const age = /^(\d{1,3})-year-old$/.exec(head);
    if (age !== null) return this.byAge(span[0], Number(age[1]));
    if (BODY_WORDS.has(head) && words[core.length]?.lower !== 'of') return this.bodyNamed(span[0], head);
    if (!isPersonNoun(head) && !ANY_PERSON.has(head) && !isEpithet(head)) return null;
    const role = this.byRole(span[0], head, core, words);
    if (role !== null) return role;
    if (this.recent().some((source) => source.person === null && source.head === head)) return null;
    return this.somebody(span[0], head, label);
  }

  /** "the company", "the ministry": a body whose name has the word, else the body named last. */
  private bodyNamed(at: number, head: string): Source | null {
    const before = [...this.usesBefore(at)].reverse();
    const named = before.find(
      ({ person }) => !person.person && person.words.some((word) => word.toLowerCase() === head),
    );
    if (named !== undefined) return this.sourceOf(named.person, null);
    return head === 'company' || head === 'firm' || head === 'group' || head === 'charity' || head === 'club'
      ? this.nearestBody(at, 'company')
      : null;
  }

  /**
   * A role that nobody is known to have ("the composer"): the person in focus whose role is not told otherwise; failing
   * that, in a headline or before anybody is named, the first one named afterwards.
   */
  private somebody(at: number, head: string, label: boolean): Source | null {
    const gender = headNounGender(head);
    const fits = (person: Person): boolean =>
      !label &&
      (person.roles.size === 0 || isEpithet(head)) &&
      (gender === null || (genderOfPerson(person) ?? gender) === gender);
    const focus = this.nearestOf(at, fits);
    if (focus !== null) return focus;
    if (!label && this.usesBefore(at).some(({ person }) => person.person)) return null;
    const later = this.usesWithin([at, at + AHEAD]).find(
      ({ person, use }) =>
        person.person &&
        (label ? person.roles.size === 0 || person.roles.has(head) : this.opensSentence(use) && use.words.length > 1),
    );
    return later === undefined ? null : this.sourceOf(later.person, null);
  }

  private byRole(at: number, head: string, core: readonly Lexeme[], words: readonly Lexeme[]): Source | null {
    const modifiers = [...core, ...words.slice(core.length).filter((word) => word.capital)]
      .map((word) => word.lower.replace(/'s$/, ''))
      .filter((word) => word !== head && !determiners.has(word));
    if (GENERIC.has(head)) {
      const gender = headNounGender(head);
      return gender === null ? null : this.nearestPerson(at, gender);
    }
    const candidates = new Set([
      ...(this.byRoleHead.get(head) ?? []),
      ...(LEADERS.has(head) ? this.leaders.filter((person) => fitsCountry(person, modifiers)) : []),
    ]);
    const best = bestOf(
      [...candidates]
        .slice(0, CANDIDATES)
        .map((person) => ({ person, score: this.roleScore(person, head, modifiers, at) })),
    );
    return best === null ? null : this.sourceOf(best, null);
  }

  private roleScore(person: Person, head: string, modifiers: readonly string[], at: number): number {
    const shared = modifiers.filter((m) => personHas(person, m)).length;
    const before = lastUseBefore(person.uses, at);
    const distance = before !== null ? at - before.span[0] : 20_000;
    const salience = before === null ? -10 : this.score(before, person, this.sentenceOf(at), false, false);
    // "the governor" is hardly the former one
    const over = [...(person.roles.get(head) ?? [])].some(isPast) && !modifiers.some(isPast);
    return (
      (over ? -6 : 0) +
      5 * shared +
      (person.roles.has(head) ? 3 : 0) -
      Math.min(distance, 20_000) / 2000 +
      Math.max(salience, -10) / 5
    );
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

/** "the Russian leader": of that country, or of none that is known, if the description names one at all. */
const fitsCountry = (person: Person, modifiers: readonly string[]): boolean =>
  modifiers.some((m) => personHas(person, m)) || (modifiers.some((m) => countryOf(m) !== null) && !hasCountry(person));

/** "some analysts" and "most analysts" are two groups. */
const QUANTIFIER = /^(?:some|most|many|several|few|all|both|another)$/;

const HEADLINE_LENGTH = 160;

const CANDIDATES = 40;

/** Code units: a description and the full stop behind it. */
const DOCUMENT_REACH = 90;

function bestOf(scored: readonly { person: Person; score: number }[]): Person | null {
  let best: { person: Person; score: number } | null = null;
  for (const entry of scored) if (best === null || entry.score > best.score) best = entry;
  return best?.person ?? null;
}
