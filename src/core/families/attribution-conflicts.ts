/**
 * Attribution conflicts inside a family: the same words, but another speaker, a named source made anonymous, a cue verb
 * of another force, a hop of the chain added or lost (docs/domain, finding 2).
 */
import type { AnalysedArticle, AnalysedMention, AnalysedQuotation } from '../model/analysis';
import type { AttributionConflict, Family, FamilyMember } from '../model/comparison';
import type { Span } from '../model/span';
import { slice } from '../text/span';
import { cueForce, type CueReading } from './lexicon/cue-force';
import { stem } from './stem';
import type { Speaker, SpeakerOf } from './units';

type Value = AttributionConflict['values'][number];

/** A member with its quotation looked up. */
interface Voice {
  readonly member: FamilyMember;
  readonly article: AnalysedArticle;
  readonly quotation: AnalysedQuotation;
  readonly sources: readonly Speaker[];
  /** Keys of sources and of those on whose behalf they speak. */
  readonly keys: ReadonlySet<string>;
  readonly name: string | null;
  /** Span that shows who spoke; the quotation itself where nobody is named. */
  readonly span: Span;
}

function readVoice(member: FamilyMember, articles: ReadonlyMap<string, AnalysedArticle>, speakers: SpeakerOf): Voice[] {
  const article = articles.get(member.file);
  const quotation = article?.quotations.find((q) => q.id === member.quotation);
  if (article === undefined || quotation === undefined) return [];
  const speakerOf = (mention: AnalysedMention) => speakers(member.file, mention.entity) ?? [];
  const sources = quotation.sources.flatMap(speakerOf);
  const principal = quotation.onBehalfOf === null ? [] : [quotation.onBehalfOf].flatMap(speakerOf);
  const keys = new Set([...sources, ...principal].map((s) => s.key));
  const name = sources.length === 0 ? null : sources.map((s) => s.name).join(' and ');
  return [{ member, article, quotation, sources, keys, name, span: quotation.sources[0]?.span ?? member.span }];
}

const worded = (voice: Voice): string => {
  const printed = slice(voice.article.text, voice.span).trim();
  return printed === '' || voice.span === voice.member.span ? (voice.name ?? 'nobody named') : printed;
};

const valueOf = (voice: Voice, value: string | null, span: Span = voice.span): Value => ({
  file: voice.member.file,
  span,
  speaker: voice.name,
  value,
});

const named = (voice: Voice): boolean => voice.sources.some((s) => s.naming === 'named');
const anonymous = (voice: Voice): boolean =>
  voice.sources.length > 0 && voice.sources.every((s) => s.naming !== 'named');

const list = (items: readonly string[]): string => {
  const unique = [...new Set(items)];
  return unique.length < 2
    ? (unique[0] ?? '')
    : `${unique.slice(0, -1).join(', ')} and ${unique[unique.length - 1] ?? ''}`;
};

/** Words of a source's wording that do not tell it from others: "a senior official", "the spokesman". */
const EMPTY_WORDS =
  /^(?:the|a|an|of|for|in|at|to|s|mr|mrs|ms|senior|top|official|officials|spokesman|spokeswoman|spokesperson|person|who|said|speaking)$/u;

const tellingWords = (voice: Voice): Set<string> => {
  const words =
    `${voice.name ?? ''} ${slice(voice.article.text, voice.span)}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.test(word)).map((word) => stem(word)));
};

/** "the mayor's office" / "the office of the mayor": the words of one are all among the other's. */
function alikeInWords(x: Voice, y: Voice): boolean {
  const [left, right] = [tellingWords(x), tellingWords(y)];
  const [short, long] = left.size < right.size ? [left, right] : [right, left];
  return short.size === 0 ? long.size === 0 : [...short].every((word) => long.has(word));
}

/** Two voices speak with one mouth where a source or a principal is the same entity, or is worded alike. */
const agree = (x: Voice, y: Voice): boolean => [...x.keys].some((key) => y.keys.has(key)) || alikeInWords(x, y);

/** Voices that go together directly or over a third one. */
function camps(voices: readonly Voice[]): Voice[][] {
  const found: Voice[][] = [];
  for (const voice of voices) {
    const joined = found.filter((camp) => camp.some((other) => agree(voice, other)));
    const rest = found.filter((camp) => !joined.includes(camp));
    found.splice(0, found.length, ...rest, [...joined.flat(), voice]);
  }
  return found;
}

/** An unnamed official may be the one whom the other article names: a matter of naming, not another speaker. */
function differ(known: readonly Voice[]): boolean {
  const isUnnamedPerson = (v: Voice) => v.sources.every((s) => s.naming === 'unnamed-individual');
  const open = camps(known.filter(isUnnamedPerson)).length;
  const firm = camps(known.filter((v) => !isUnnamedPerson(v))).length;
  return firm > 1 || open > 1;
}

function speakerConflict(voices: readonly Voice[]): Omit<AttributionConflict, 'key' | 'family'>[] {
  const known = voices.filter((v) => v.keys.size > 0);
  if (!differ(known)) return [];
  const values = known.map((v) => valueOf(v, v.name));
  return [
    {
      kind: 'speaker',
      values,
      why: `The same words are given to ${list(known.map((v) => `${worded(v)} (${v.member.file})`))}.`,
    },
  ];
}

function namingConflict(voices: readonly Voice[]): Omit<AttributionConflict, 'key' | 'family'>[] {
  const open = voices.filter(named);
  const hidden = voices.filter(anonymous);
  if (open.length === 0 || hidden.length === 0) return [];
  const values = [...open, ...hidden].map((v) => valueOf(v, named(v) ? 'named' : 'unnamed'));
  const verb = new Set(open.map((v) => v.member.file)).size === 1 ? 'names' : 'name';
  const why = `${list(open.map((v) => v.member.file))} ${verb} ${list(open.map((v) => v.name ?? ''))}; ${list(hidden.map((v) => `${v.member.file} has only “${worded(v)}”`))}.`;
  return [{ kind: 'naming', values, why }];
}

/** "Lind warned the council on Monday, saying that ...": the participle says nothing, the verb before it does. */
const PARTICIPLE = /^(?:saying|adding|telling|stating|noting)$/iu;

/** The cue with its force; where it is a mere participle, that of the last verb of speaking before it in its sentence. */
function readCue(voice: Voice): { readonly voice: Voice; readonly span: Span; readonly reading: CueReading } | null {
  const { text } = voice.article;
  const span = voice.quotation.cue;
  const reading = span === null ? null : cueForce(slice(text, span));
  if (span === null || reading === null) return null;
  if (!PARTICIPLE.test(slice(text, span))) return { voice, span, reading };
  const before = /[^.!?\n“”"]*$/u.exec(text.slice(0, span[0]));
  const verbs = [...(before?.[0] ?? '').matchAll(/\p{Ll}+ed\b/gu)];
  const main = verbs.reverse().find((verb) => cueForce(verb[0]) !== null);
  const stronger = main === undefined ? null : cueForce(main[0]);
  if (before === null || main === undefined || stronger === null) return { voice, span, reading };
  const start = before.index + main.index;
  return { voice, span: [start, start + main[0].length], reading: stronger };
}

function cueConflict(voices: readonly Voice[]): Omit<AttributionConflict, 'key' | 'family'>[] {
  const cued = voices.flatMap((voice) => readCue(voice) ?? []);
  if (new Set(cued.map((c) => c.reading.force)).size < 2) return [];
  const values = cued.map((c) => valueOf(c.voice, slice(c.voice.article.text, c.span), c.span));
  const verbs = new Map(cued.map(({ reading }) => [reading.verb, reading.reading]));
  const told = [...verbs].map(([verb, reading]) => {
    const files = cued.filter((c) => c.reading.verb === verb).map((c) => c.voice.member.file);
    return `“${verb}” in ${list(files)} ${reading}`;
  });
  return [{ kind: 'cue', values, why: `The reporting verbs differ in force: ${told.join('; ')}.` }];
}

/** Hops that say whose report it is; a person relaying is told by the speaker conflict. */
function chainOf(voice: Voice): string[] {
  const hops = voice.quotation.chain.filter((hop) => hop.kind !== 'person');
  return hops.map((hop) => hop.medium ?? slice(voice.article.text, hop.span));
}

const chainKey = (voice: Voice): string =>
  voice.quotation.chain
    .filter((hop) => hop.kind !== 'person')
    .map((hop) => `${hop.kind}:${(hop.medium ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')}`)
    .sort()
    .join();

/** Who relays the words, where another article has them from the principal himself: a hop that this one adds. */
function relayOf(voice: Voice, voices: readonly Voice[]): string | null {
  const own = new Set(voice.sources.map((s) => s.key));
  const isPrincipal = (key: string) => voice.keys.has(key) && !own.has(key);
  const relayed = voices.some((other) => other.sources.some((s) => isPrincipal(s.key)));
  return relayed ? voice.name : null;
}

function chainConflict(voices: readonly Voice[]): Omit<AttributionConflict, 'key' | 'family'>[] {
  const ways = voices.map((voice) => {
    const relay = relayOf(voice, voices);
    const hops = relay === null ? chainOf(voice) : [relay, ...chainOf(voice)];
    return { voice, hops, key: `${relay ?? ''}|${chainKey(voice)}` };
  });
  if (new Set(ways.map((way) => way.key)).size < 2) return [];
  const values = ways.map(({ voice, hops }) =>
    valueOf(voice, hops.join(' > ') || null, voice.quotation.chain[0]?.span ?? voice.span),
  );
  const told = ways.map(
    ({ voice, hops }) => `${voice.member.file} ${hops.length === 0 ? 'names none' : `has ${hops.join(', then ')}`}`,
  );
  return [{ kind: 'chain', values, why: `The way by which the words came differs: ${list(told)}.` }];
}

/** Conflicts of attribution in the families, in the families' order. */
export function findAttributionConflicts(
  families: readonly Family[],
  articles: readonly AnalysedArticle[],
  speakers: SpeakerOf,
): readonly AttributionConflict[] {
  const byFile = new Map(articles.map((article) => [article.file, article]));
  return families.flatMap((family) => {
    const voices = family.members.flatMap((member) => readVoice(member, byFile, speakers));
    if (voices.length < 2) return [];
    const found = [speakerConflict, namingConflict, cueConflict, chainConflict].flatMap((find) => find(voices));
    return found.map((conflict) => ({ key: `${conflict.kind}:${family.key}`, family: family.id, ...conflict }));
  });
}
