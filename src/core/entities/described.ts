/**
 * Whom a description means: "the former ambassador", "her Norwegian counterpart", "the Ohio Republican", "the company". By role,
 * country, age and nearness; an unnamed person described before; else a new unnamed source.
 */
import { type Lexeme, lexemes } from '../text/lexemes';
import { isGroupNoun, isPersonNoun } from '../text/person-nouns';
import { countryOf } from '../text/places';
import type { Span } from '../text/span';
import { determiners, numberWords, possessives, prepositions } from '../text/word-classes';
import {
  ANY_BODY,
  ANY_PERSON,
  BODY_WORDS,
  GENERIC,
  INDEFINITE,
  KIN,
  LEADERS,
  MEDIUM,
  MEDIUM_NAME,
  TIED,
  campOf,
  coreOf,
  hasCountry,
  headOf,
  isBiographic,
  isEpithet,
  isPast,
  personHas,
  sameCalling,
  speaksAgainst,
  unnamedSource,
} from './descriptions';
import { type DescribedUse, describedUses } from './described-uses';
import { AHEAD, type ParagraphWords, type Source } from './discourse';
import type { Gender } from './first-names';
import { Focus } from './focus';
import { headNounGender } from './name-parts';
import { type Person, genderOfPerson, lastUseBefore } from './people';

export class Described extends Focus {
  private readonly byRoleHead = new Map<string, Person[]>();
  private readonly leaders: Person[];
  private readonly described: readonly DescribedUse[];
  /** End of the first paragraph: the headline, where roles stand without article. */
  private readonly firstEnd: number;
  constructor(text: string, paragraphs: readonly ParagraphWords[], speech: readonly Span[]) {
    super(text, paragraphs, speech);
    this.firstEnd = (paragraphs[0]?.span[1] ?? 0) < HEADLINE_LENGTH ? (paragraphs[0]?.span[1] ?? 0) : 0;
    for (const person of this.people)
      for (const role of person.roles.keys()) this.byRoleHead.set(role, [...(this.byRoleHead.get(role) ?? []), person]);
    this.described = describedUses(paragraphs);
    this.leaders = this.people.filter((person) => [...person.roles.keys()].some((role) => LEADERS.has(role)));
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

  protected override describedBefore(at: number, gender: Gender, least: number): Source | null {
    const sentence = this.sentenceOf(at);
    let best: Source | null = null;
    let bestScore = least;
    for (const use of this.describedJustBefore(at, sentence)) {
      const place = -3 * (sentence - this.sentenceOf(use.span[0])) + (use.opens ? 2.5 : 0);
      if (place + MOST <= bestScore || (headNounGender(use.head) ?? gender) !== gender) continue;
      const source = this.sourceOfUse(use);
      const score = source === null ? bestScore : place + this.weightOf(source, gender);
      if (score <= bestScore) continue;
      best = source;
      bestScore = score;
    }
    return best;
  }

  /** Latest first; not in speech, and in this sentence or one of the two before. */
  private describedJustBefore(at: number, sentence: number): DescribedUse[] {
    const from = this.sentenceStarts[Math.max(0, sentence - 2)] ?? 0;
    const found: DescribedUse[] = [];
    for (let i = firstBehind(this.described, at) - 1; i >= 0; i -= 1) {
      const use = this.described[i];
      if (use === undefined || use.span[0] < from || found.length >= MOST_USES) break;
      if (!this.inSpeech(use.span[0]) && (use.definite || use.opens)) found.push(use);
    }
    return found;
  }

  private sourceOfUse(use: DescribedUse): Source | null {
    if (!use.definite) return this.isApposition(use.span[0]) ? null : this.byDescription(use.span, use.words);
    return this.byRole(use.span[0], use.head, use.words, use.words) ?? this.heardBefore(use);
  }

  /** "the official": an unnamed source with this head. */
  private heardBefore(use: DescribedUse): Source | null {
    return (
      this.recent().find((source) => source.person === null && source.head === use.head && source.at < use.span[0]) ??
      null
    );
  }

  private weightOf(source: Source, gender: Gender): number {
    const { person } = source;
    if (person === null) return source.naming === 'unnamed-individual' ? UNNAMED : Number.NEGATIVE_INFINITY;
    const known = genderOfPerson(person);
    if (!person.person || (known !== null && known !== gender)) return Number.NEGATIVE_INFINITY;
    return (person.gender === gender ? 2.5 : known === gender ? 1.5 : 0) + (this.byPerson.has(person) ? 2 : 0);
  }

  /** "Analysts at the bank cut their forecast ... they": several people who open one of the sentences before. */
  protected override groupBefore(at: number): Source | null {
    const sentence = this.sentenceOf(at);
    for (let i = sentence; i >= Math.max(0, sentence - GROUP_SENTENCES); i -= 1) {
      const from = this.sentenceStarts[i] ?? 0;
      if (from >= at || this.inSpeech(from)) continue;
      const words = lexemes(this.text, [from, Math.min(at, from + GROUP_REACH)]).slice(0, GROUP_WORDS);
      const end = words.findIndex(
        (word) => word.kind !== 'word' || isGroupNoun(word.lower) || prepositions.has(word.lower),
      );
      const head = words[end];
      if (head?.kind !== 'word' || !isGroupNoun(head.lower) || !/(?:s|police)$/.test(head.lower)) continue;
      const group = this.byDescription([from, head.end], words.slice(0, end + 1));
      if (group?.person === null && group.aliases.size === 0) group.aliases.add(this.text.slice(from, head.end));
      return group;
    }
    return null;
  }

  /** "the former ambassador": somebody with that role; "the official": the unnamed one mentioned before. */
  protected byDescription(span: Span, words: readonly Lexeme[]): Source | null {
    if (words.length === 0) return null;
    const core = firstConjunct(coreOf(words));
    const head = headOf(core);
    const first = words[0]?.lower ?? '';
    const label =
      span[0] < this.firstEnd && !determiners.has(first) && !possessives.has(first) && !numberWords.has(first);
    const the = first === 'the' || label;
    const apposed = this.byApposition(span, head, first);
    if (apposed !== null) return apposed;
    const described = the
      ? this.byThe(span, head, core, words, label)
      : (KIN.has(head) || TIED.test(head)) && (possessives.has(first) || first.endsWith("'s"))
        ? (this.byRole(span[0], head, core, words) ?? this.ofOtherCamp(span[0], head, modifiersOf(core, core, head)))
        : null;
    if (described !== null) return described;
    const key = core
      .filter((word) => !determiners.has(word.lower) || QUANTIFIER.test(word.lower))
      .map((word) => word.lower)
      .join(' ');
    const same =
      this.recent().find((source) => source.person === null && source.description === key) ??
      (first === 'the' ? this.unnamedBefore(span[0], head, modifiersOf(core, core, head)) : null);
    return same ?? this.remember(unnamedSource(span, key, head, words));
  }

  /** "Ada Park, [director of roads at X], said", "[X's secretary general], Jan Holm, called": the name beside it. */
  private byApposition(span: Span, head: string, first: string): Source | null {
    if (!isPersonNoun(head) || this.text.slice(span[0] - 2, span[0]) + this.text.slice(span[1], span[1] + 2) === '')
      return null;
    const behind =
      this.text.slice(span[1], span[1] + 2) === ', ' ? this.usesWithin([span[1] + 2, span[1] + 40])[0] : undefined;
    if (
      behind !== undefined &&
      behind.use.span[0] <= span[1] + 2 &&
      behind.person.certain &&
      behind.person.roles.has(head)
    )
      return this.sourceOf(behind.person, null);
    if (this.text.slice(span[0] - 2, span[0]) !== ', ' || determiners.has(first) || possessives.has(first)) return null;
    const before = this.usesBefore(span[0]).slice(-1)[0];
    return before?.use.span[1] === span[0] - 2 && before.person.person && before.use.words.length > 1
      ? this.sourceOf(before.person, null)
      : null;
  }

  /** "his Democratic opponent", "her French counterpart": the one of that party or country. */
  private ofOtherCamp(at: number, head: string, modifiers: readonly string[]): Source | null {
    const camps = modifiers.filter((modifier) => campOf(modifier) !== null);
    if (camps.length === 0 || !/^(?:opponent|rival|counterpart|challenger|colleague)$/.test(head)) return null;
    return this.nearestOf(at, (person) => (camps.every((camp) => personHas(person, camp)) ? 0 : null));
  }

  /** "the defence official": heard before with the same words, or introduced: "A defence official, speaking later". */
  private unnamedBefore(at: number, head: string, modifiers: readonly string[]): Source | null {
    const known = this.recent().find(
      (source) =>
        source.person === null &&
        source.head === head &&
        source.at < at &&
        modifiers.every((modifier) => source.description.split(' ').includes(modifier)),
    );
    return known ?? (isPersonNoun(head) ? this.introduced(at, head, modifiers) : null);
  }

  /** An indefinite phrase with this head and these words, outside of speech: the last one. */
  private introduced(at: number, head: string, modifiers: readonly string[]): Source | null {
    const from = Math.max(0, at - INTRODUCED);
    const before = this.text.slice(from, at);
    for (const match of [...before.matchAll(INDEFINITE)].reverse()) {
      const phrase = lexemes(match[0]).filter((word) => word.kind === 'word');
      const end = phrase.findIndex((word) => word.lower === head);
      const words = phrase.slice(0, end + 1);
      if (end < 1 || coreOf(words).length < words.length || this.inSpeech(from + match.index)) continue;
      if (!modifiers.every((modifier) => words.some((word) => word.lower === modifier))) continue;
      if (this.isApposition(from + match.index)) continue;
      const span: Span = [from + match.index, from + match.index + (words[end]?.end ?? 0)];
      const key = words.slice(1).map((word) => word.lower);
      const source = unnamedSource(span, key.join(' '), head, words);
      source.aliases.add(this.text.slice(...span));
      return this.remember(source);
    }
    return null;
  }

  /** "Marie Solt, a crane driver" is no unnamed driver, nor "he is a driver". */
  private isApposition(at: number): boolean {
    return /(?:\p{Lu}\p{L}+\)?,|\b(?:is|was|as|became|be|been|being|not|once)) $/u.test(
      this.text.slice(Math.max(0, at - 24), at),
    );
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
    if (head === 'latter' && words.length === 2) return this.latest(span[0]);
    if (!isPersonNoun(head) && !ANY_PERSON.has(head) && !isEpithet(head)) return null;
    const modifiers = modifiersOf(core, core, head);
    const role = this.byRole(span[0], head, core, words);
    // "the first-term Republican" is somebody named before, not one who will be called so below
    const early = role !== null && isEpithet(head) && !label && (role.person?.uses[0]?.span[0] ?? 0) > span[0];
    if (role !== null && !early) return role;
    const unnamed = this.unnamedBefore(span[0], head, modifiers);
    if (unnamed !== null) return unnamed;
    // "the company's father": somebody else's, hardly the one in focus
    if (core.some((word) => word.lower.endsWith("'s")) && !isEpithet(head)) return role;
    const found = this.somebody(span[0], head, modifiers, label);
    if (found?.person !== undefined && found.person !== null && !label && !isEpithet(head))
      this.remembersRole(found.person, head, modifiers);
    return found ?? role;
  }

  /** "Mr Bell ... the home secretary ... the prime minister": who was called the one is not the other. */
  private remembersRole(person: Person, head: string, modifiers: readonly string[]): void {
    if (person.roles.has(head)) return;
    person.roles.set(head, new Set(modifiers));
    this.byRoleHead.set(head, [...(this.byRoleHead.get(head) ?? []), person]);
  }

  /** "the company", "the ministry": a body whose name has the word, else the body named last. */
  private bodyNamed(at: number, head: string): Source | null {
    const before = [...this.usesBefore(at)].reverse();
    const named = before.find(
      ({ person }) => !person.person && person.words.some((word) => callsBody(word.toLowerCase(), head)),
    );
    if (named !== undefined) return this.sourceOf(named.person, null);
    return ANY_BODY.test(head) ? this.nearestBody(at, 'company') : null;
  }

  /**
   * A role that nobody is known to have ("the composer"): the person in focus whose role is not told otherwise; failing
   * that, in a headline or before anybody is named, the first one named afterwards.
   */
  private somebody(at: number, head: string, modifiers: readonly string[], label: boolean): Source | null {
    const gender = headNounGender(head);
    const tells = modifiers.some(isBiographic);
    const fits = (person: Person): number | null => {
      if (label || (gender !== null && (genderOfPerson(person) ?? gender) !== gender)) return null;
      if (modifiers.some((m) => speaksAgainst(person, m))) return null;
      const known = modifiers.some((m) => personHas(person, m)) ? KNOWN : 0;
      return person.roles.size === 0 ? known : isEpithet(head) || tells ? known + OTHER_ROLE : null;
    };
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
    const modifiers = modifiersOf(core, words, head);
    if (GENERIC.has(head)) {
      const gender = headNounGender(head);
      return gender === null ? null : this.nearestPerson(at, gender);
    }
    const exact = this.byRoleHead.get(head) ?? [];
    const candidates = new Set([
      ...exact,
      ...(exact.length > 0 ? [] : sameCalling(head).flatMap((role) => this.byRoleHead.get(role) ?? [])),
      ...(LEADERS.has(head) ? this.leaders.filter((person) => fitsCountry(person, modifiers)) : []),
    ]);
    // "the prime minister" is no other minister, "the vice president" not the president
    const rank = modifiers.find((modifier) => RANK.test(modifier));
    const best = bestOf(
      [...candidates]
        .filter((person) => rank === undefined || !person.roles.has(head) || personHas(person, rank))
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
    const against = modifiers.some((m) => speaksAgainst(person, m));
    // "the president" is hardly the one of a firm
    const elsewhere = person.bound.has(head) && shared === 0 && LEADERS.has(head);
    return (
      (over ? -6 : 0) +
      (against ? -8 : 0) +
      (elsewhere ? -3 : 0) +
      5 * shared +
      (person.roles.has(head) ? 3 : 0) -
      Math.min(distance, 20_000) / 2000 +
      Math.max(salience, -10) / 5
    );
  }
}

/** "the Russian leader": of that country, or of none that is known, if the description names one at all. */
const fitsCountry = (person: Person, modifiers: readonly string[]): boolean =>
  modifiers.some((m) => personHas(person, m)) || (modifiers.some((m) => countryOf(m) !== null) && !hasCountry(person));

/** Most that gender and having spoken add to the weight of a description, and what an unnamed person has of it. */
const MOST = 4.5;
const UNNAMED = 2;

/** Descriptions looked back on for a pronoun. */
const MOST_USES = 6;

function firstBehind(uses: readonly DescribedUse[], at: number): number {
  let low = 0;
  let high = uses.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((uses[mid]?.span[0] ?? 0) < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Words that make another office of the noun behind them. */
const RANK = /^(?:prime|vice|deputy|attorney|lieutenant|assistant)$/;

/** "some analysts" and "most analysts" are two groups. */
const QUANTIFIER = /^(?:some|most|many|several|few|all|both|another)$/;

/** "the Vermont senator and presidential candidate": the first of two roles of one person. */
function firstConjunct(core: readonly Lexeme[]): readonly Lexeme[] {
  const and = core.findIndex((word) => word.lower === 'and');
  return and > 1 && isPersonNoun(core[and - 1]?.lower ?? '') ? core.slice(0, and) : core;
}

/** Sentences, code units and lexemes in which a group is looked for. */
const GROUP_SENTENCES = 3;
const GROUP_REACH = 60;
const GROUP_WORDS = 4;

const modifiersOf = (core: readonly Lexeme[], words: readonly Lexeme[], head: string): string[] =>
  [...core, ...words.slice(core.length).filter((word) => word.capital)]
    .map((word) => word.lower.replace(/'s$/, ''))
    .filter((word) => word !== head && !determiners.has(word));

const callsBody = (word: string, head: string): boolean =>
  word === head || (MEDIUM.test(head) && MEDIUM_NAME.test(word));

/** Code units back to the place where somebody unnamed was introduced. */
const INTRODUCED = 1500;

/** "the Democratic front-runner": weight of a person who is known to be a Democrat. */
const KNOWN = 3;

/** "the tycoon" is rather somebody without an office: weight against a known role. */
const OTHER_ROLE = -4;

const HEADLINE_LENGTH = 160;

const CANDIDATES = 40;

function bestOf(scored: readonly { person: Person; score: number }[]): Person | null {
  let best: { person: Person; score: number } | null = null;
  for (const entry of scored) if (best === null || entry.score > best.score) best = entry;
  return best?.person ?? null;
}
