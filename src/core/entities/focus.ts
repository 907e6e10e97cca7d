/**
 * Who is in focus at a place of the article: the person a pronoun of some gender means, the body that "it" means, the
 * person nearest by that fits. Whoever spoke last is in focus although only a pronoun said so.
 */
import type { Span } from '../text/span';
import { nationOf } from './demonyms';
import { isBodySource, looksHuman } from './descriptions';
import { Discourse, type Source } from './discourse';
import type { Gender } from './first-names';
import { type NameUse, headNounGender } from './name-parts';
import { type Person, genderOfPerson, makeBody } from './people';

/** Unnamed sources and persons looked back on. */
const RECENT = 60;

/** Uses that tell a place from a body: the first few, so that a long text stays linear. */
const FIRST_USES = 6;

/** "Dresmond Aggregates": two words and no person. */
const isLongBody = (person: Person): boolean => !person.person && person.words.length > 1;

/** Two words and more, and no sign of a person: no first name, title, role or pronoun. */
const isDoubtful = (person: Person): boolean =>
  person.words.length > 1 && person.roles.size === 0 && person.age === null && genderOfPerson(person) === null;

/** Sentences a person stays in focus. */
const FOCUS = 3;

/** As much as a name that opens its sentence, of somebody who is a source. */
const SPOKE = 4.5;

/** Two capitals and nothing else to show that it is a person: "the same Dirty Dancing posters". */
const DOUBT = -4;

/** "in the UK ... it said": a country speaks only where it has spoken. */
const isCountry = (name: string): boolean => nationOf(name.toLowerCase()) !== null;

const HE = /(?<![\p{L}’'])he(?![\p{L}])/giu;
const SHE = /(?<![\p{L}’'])she(?![\p{L}])/giu;

/** A verb or an apposition behind a name: the name is a subject. */
const ACTS =
  /^(?:, who\b| (?:\p{L}+ed|said|says|told|was|is|has|had|did|does|would|will|went|took|made|came|got|gave|put|kept)\b)/u;

/** A question put to the one who answers in the main clause. */
const ASKED = /^(?:(?:And |But )?[Ww]hen )?(?:[Aa]sked|Pressed|Questioned|Told|Challenged|Reminded|Quizzed) /u;

/** "He will get $60", "At 29 years old, she lives at home". */
const OPENS_HE = /^(?:\p{Lu}[^,.“”"]{0,40}, he|He)[ ’']/u;
const OPENS_SHE = /^(?:\p{Lu}[^,.“”"]{0,40}, she|She)[ ’']/u;
const OPENING = 50;

/** Sentences in a row that open with the same pronoun. */
const CHAINED = 4;

/** Code units of a sentence in which pronouns are joined. */
const CHAIN = 600;

/** Somebody unnamed who was a source: less than a name, for it may be of the other sex. */
const UNNAMED_SPOKE = 4.5;

/** Further back nobody means an unnamed source by a pronoun. */
const STRANGE = -6;

/** Mentions of speakers looked back on. */
const HEARD = 6;

export class Focus extends Discourse {
  protected readonly sources: Source[] = [];
  /** Who was a source, and where, in reading order: also where only a pronoun or a description stands. */
  private readonly speakers: { readonly person: Person; readonly at: number }[] = [];
  /** The same for single people without a name. */
  private readonly strangers: { readonly source: Source; readonly at: number }[] = [];

  protected heard(source: Source, at: number): void {
    if (source.person !== null) this.speakers.push({ person: source.person, at });
    else if (source.naming === 'unnamed-individual') this.strangers.push({ source, at });
  }

  /** Somebody introduced without a name: the one who describes persons knows. */
  protected indefiniteBefore(_at: number, _gender: Gender): Source | null {
    return null;
  }

  /** Somebody a description means that stands before `at` and fits better than `least`: "The judge set a date. ... she said". */
  protected describedBefore(_at: number, _gender: Gender, _least: number): Source | null {
    return null;
  }

  /** Several people introduced without a name. */
  protected groupBefore(_at: number): Source | null {
    return null;
  }

  /** Best score of those who spoke shortly before `at`, among the persons that fit. */
  private bestSpeaker(at: number, fits: (person: Person) => number | null): { person: Person; score: number } | null {
    const sentence = this.sentenceOf(at);
    let best: { person: Person; score: number } | null = null;
    for (const { person, at: said } of this.speakers.slice(-HEARD)) {
      const extra = said < at && person.person ? fits(person) : null;
      if (extra === null) continue;
      const score = -3 * (sentence - this.sentenceOf(said)) + SPOKE + extra;
      if (best === null || score >= best.score) best = { person, score };
    }
    return best;
  }

  /** Weights of a candidate for "he" or "she": distance in sentences counts most, then whether the name opened its sentence. */
  protected nearestPerson(asked: number, gender: Gender): Source | null {
    const at = this.firstOfChain(asked, gender);
    const sentence = this.sentenceOf(at);
    let best: Person | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const { use, person } of this.usesBefore(at)) {
      const known = genderOfPerson(person);
      if (!person.person || (known !== null && known !== gender) || this.inSpeech(use.span[0])) continue;
      const doubt = known === null && !person.certain && !this.byPerson.has(person) ? DOUBT : 0;
      const score = this.score(use, person, sentence, known === gender, person.gender === gender) + doubt;
      if (score >= bestScore) {
        best = person;
        bestScore = score;
      }
    }
    const speaker = this.bestSpeaker(at, (person) => {
      const known = genderOfPerson(person);
      if (known !== null && known !== gender) return null;
      return person.gender === gender ? 2.5 : known === gender ? 1.5 : 0;
    });
    if (speaker !== null && speaker.score > bestScore) {
      best = speaker.person;
      bestScore = speaker.score;
    }
    const stranger = this.latestStranger(at, gender);
    const strange = stranger !== null && stranger.score > Math.max(bestScore, STRANGE) ? stranger : null;
    const described = this.describedBefore(at, gender, strange?.score ?? bestScore);
    if (described !== null || strange !== null) return described ?? strange?.source ?? null;
    if (best === null) return this.indefiniteBefore(at, gender);
    return this.sourceOf(best, null);
  }

  /**
   * "He took aim at Robert Kline, whom he described": the second pronoun means what the first one of its sentence does, unless a
   * name with a verb of its own stands between them. Where the chain begins; `at` where there is none.
   */
  private firstOfChain(at: number, gender: Gender): number {
    const start = this.sentenceStarts[this.sentenceOf(at)] ?? at;
    if (at - start > CHAIN) return at;
    // "Asked about her vote if Clinton won, she replied": whoever spoke before, not one the question names
    if (start < at && ASKED.test(this.text.slice(start, start + 20))) return this.sentenceBefore(start, gender);
    const before = this.text.slice(start, at);
    for (const match of before.matchAll(gender === 'm' ? HE : SHE)) {
      const from = start + match.index;
      if (this.inSpeech(from)) continue;
      return this.isActedBefore(from, at) ? at : this.sentenceBefore(from, gender);
    }
    return this.isActedBefore(start, at) ? at : this.sentenceBefore(at, gender);
  }

  /** "He will get $60. "...", he said": the sentence before opens with the same pronoun, so it is the same person. */
  private sentenceBefore(at: number, gender: Gender): number {
    let sentence = this.sentenceOf(at) - 1;
    let found = at;
    for (let n = 0; n < CHAINED && sentence >= 0; n += 1, sentence -= 1) {
      const start = this.sentenceStarts[sentence] ?? 0;
      const opens = (gender === 'm' ? OPENS_HE : OPENS_SHE).test(this.text.slice(start, start + OPENING));
      if (!opens || this.inSpeech(start)) break;
      // "He met Jones on Monday. "...", he said" may be either
      if (
        this.usesWithin([start, found]).some(
          ({ use, person }) => person.person && person.certain && !this.inSpeech(use.span[0]),
        )
      )
        break;
      found = start;
    }
    return found;
  }

  /** Is somebody named between the two places who does something there? */
  private isActedBefore(from: number, at: number): boolean {
    return this.usesWithin([from, at]).some(
      ({ use, person }) =>
        person.person && !this.inSpeech(use.span[0]) && ACTS.test(this.text.slice(use.span[1], use.span[1] + 24)),
    );
  }

  /** "the latter": the person named last. */
  protected latest(at: number): Source | null {
    const last = [...this.usesBefore(at)]
      .reverse()
      .find(({ person, use }) => person.person && !this.inSpeech(use.span[0]));
    return last === undefined ? null : this.sourceOf(last.person, null);
  }

  /** "a senior official ... he said": somebody unnamed who spoke last. */
  private latestStranger(at: number, gender: Gender): { source: Source; score: number } | null {
    for (let i = this.strangers.length - 1; i >= Math.max(0, this.strangers.length - HEARD); i -= 1) {
      const stranger = this.strangers[i];
      if (stranger === undefined || stranger.at >= at) continue;
      const known = headNounGender(stranger.source.head);
      if (known !== null && known !== gender) continue;
      const distance = this.sentenceOf(at) - this.sentenceOf(stranger.at);
      return { source: stranger.source, score: -3 * distance + UNNAMED_SPOKE + (known === gender ? 2.5 : 0) };
    }
    return null;
  }

  /** The most salient person before `at`, not more than three sentences back; `fits` gives a weight, or null for no. */
  protected nearestOf(at: number, fits: (person: Person) => number | null): Source | null {
    const sentence = this.sentenceOf(at);
    let best: Person | null = null;
    let bestScore = -3 * FOCUS;
    for (const { use, person } of this.usesBefore(at)) {
      const extra = person.person && !this.inSpeech(use.span[0]) ? fits(person) : null;
      if (extra === null) continue;
      const score = this.score(use, person, sentence, false, false) + extra;
      if (score >= bestScore) {
        best = person;
        bestScore = score;
      }
    }
    const speaker = this.bestSpeaker(at, fits);
    if (speaker !== null && speaker.score > bestScore) best = speaker.person;
    return best === null ? null : this.sourceOf(best, null);
  }

  protected byAge(at: number, age: number): Source | null {
    const aged =
      this.usesBefore(at)
        .filter(({ person }) => person.age === age)
        .pop() ?? this.uses.find(({ person }) => person.age === age);
    if (aged !== undefined) return this.sourceOf(aged.person, null);
    return (
      this.nearestOf(at, (person) => (person.age === null && person.roles.size === 0 ? 0 : null)) ??
      this.nearestOf(at, (person) => (person.age === null ? 0 : null))
    );
  }

  /** "it", "they", "the company": the body named or heard last. */
  protected nearestBody(at: number, word: string): Source | null {
    const source = this.recent().find((s) => s.at < at && isBodySource(s, word));
    const bodies = this.usesBefore(at).filter(
      ({ use, person }) =>
        !use.possessive && !this.inSpeech(use.span[0]) && (this.byPerson.has(person) || !isCountry(person.name)),
    );
    const certain = bodies.filter(({ person }) => person.organisation || (word === 'company' && isLongBody(person)));
    const uses =
      certain.length > 0 || word !== 'company' ? certain : bodies.filter(({ person }) => this.mayBeBody(person));
    // "Open Kitchens fed 900 people": nothing shows that it is a person
    if (uses.length === 0 && source === undefined && (word === 'company' || word === 'it')) {
      const doubtful = bodies.filter(({ person, use }) => this.opensSentence(use) && isDoubtful(person)).slice(-1);
      for (const { person } of doubtful) makeBody(person);
      uses.push(...doubtful);
    }
    const body = uses.filter(({ use }) => word !== 'it' || this.opensSentence(use)).pop() ?? uses.pop();
    if (body !== undefined && word !== 'they' && word !== 'we' && body.use.span[0] > (source?.at ?? -1))
      return this.sourceOf(body.person, null);
    if (source !== undefined) return source;
    const group = word === 'they' ? this.groupBefore(at) : null;
    if (group !== null) return group;
    // "they" are hardly a body that has not spoken, unless it sounds like several: "the Copper Kites"
    if (body === undefined || (word === 'they' && !/[^s]s$/.test(body.person.name))) return null;
    return this.sourceOf(body.person, null);
  }

  /** A lone name of a firm ("Aeronor"); not "in Corvane", "of Corvane", nor "Islanders" at the start of a sentence. */
  protected mayBeBody(person: Person): boolean {
    if (person.person || person.organisation || /[^s]s$/.test(person.name)) return false;
    if (nationOf(person.name.toLowerCase()) !== null) return false; // "in a German hotel"
    const inPlace = ({ span }: NameUse): boolean =>
      /(?:^|\s)(?:in|of|at|from|to|across|near|,)\s$/.test(this.text.slice(Math.max(0, span[0] - 8), span[0]));
    return !person.uses.slice(0, FIRST_USES).some(inPlace);
  }

  /** Latest sources first; bounded, so that a long text stays linear. */
  protected recent(): readonly Source[] {
    return this.sources.slice(-RECENT).reverse();
  }

  protected remember(source: Source): Source {
    this.sources.push(source);
    return source;
  }

  protected sourceOf(person: Person, span: Span | null): Source {
    const known = this.byPerson.get(person);
    if (known !== undefined) return known;
    const body = !person.person && (person.organisation || !looksHuman(person));
    const source: Source = {
      person,
      description: person.name,
      head: '',
      kind: body ? 'organisation' : 'person',
      naming: 'named',
      aliases: new Set(),
      at: span?.[0] ?? person.uses[0]?.span[0] ?? 0,
    };
    this.byPerson.set(person, source);
    return this.remember(source);
  }
}
