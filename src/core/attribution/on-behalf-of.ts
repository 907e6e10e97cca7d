/** Whose words a source relays, and who stands behind a medium that cites somebody. */
import { isDocumentNoun, isGroupNoun, isPersonNoun } from '../text/person-nouns';
import type { Claim } from './according-to';
import type { SentenceInput } from './content-before';
import type { MentionSpan } from './draft';
import { mentionOf, spanOf } from './item-ranges';
import { cueForms } from './cue-verbs';
import { type Range, type Items, findItem, isQuote } from './items';
import { isMedium } from './media';
import { endsInName, phraseFrom } from './noun-phrases';
import type { Report } from './report';
import { auxiliaries, isAdverb, looksPast, possessives, prepositions } from '../text/word-classes';
import { mainSubject } from './subject';

/** Does `other` hold the whole reporting clause of `claim` inside its content? */
export function owns(other: Claim, claim: Claim): boolean {
  const at = claim.report.cue[0];
  return other.content.some((range) => range[0] <= at && at < range[1]);
}

/** "Agency Lumen, citing the harbour board, reported": the board speaks, the agency is a hop. */
export function citedBehind(input: SentenceInput, report: Report): Range | null {
  const { items, range } = input;
  const source = report.source;
  if (source === null || report.how === 'shared') return null;
  for (let i = source[1]; i < Math.min(range[1], source[1] + CITING_REACH); i += 1) {
    if (!/^(?:citing|cited|quoting|quoted)$/.test(items[i]?.lower ?? '')) continue;
    const cited = phraseFrom(items, i + 1, range[1]);
    if (cited === null || !mayRelay(items, source) || !isSpeaking(items, cited)) return null;
    return cited;
  }
  return null;
}

const CITING_REACH = 14;

/** A medium, or a lone name that is no person's ("Interpress reported"). */
const mayRelay = (items: Items, source: Range): boolean =>
  isMedium(items, source) ||
  (source[1] - source[0] === 1 &&
    items[source[0]]?.capital === true &&
    !/^(?:he|she|they|it|i|we)$/.test(items[source[0]]?.lower ?? ''));

/** Somebody, not a figure or a rule: "citing a customs official", not "citing the principle that". */
const isSpeaking = (items: Items, [from, to]: Range): boolean =>
  items
    .slice(from, to)
    .some((item) => isPersonNoun(item.lower) || isGroupNoun(item.lower) || isDocumentNoun(item.lower)) ||
  endsInName(items, from, to);

/** The phrase that opens the content, without a present verb at its end: "[The duchess] regrets the remark". */
function relayedSubject(items: Items, content: Range): { readonly range: Range } | null {
  const main = mainSubject(items, content[0], Math.min(content[1] + 1, items.length));
  if (main !== null && main.range[0] === content[0]) return main;
  const phrase = phraseFrom(items, content[0], content[1]);
  if (phrase === null || phrase[1] - phrase[0] < 2) return null;
  const verb = items[phrase[1] - 1];
  const ends = verb !== undefined && !verb.capital && /s$/.test(verb.lower) && !isPersonNoun(verb.lower);
  return { range: ends ? [phrase[0], phrase[1] - 1] : phrase };
}

const SPEAKS_FOR =
  /^(?:spokesman|spokeswoman|spokesperson|spokespeople|secretary|lawyer|lawyers|solicitor|attorney|counsel|interpreter|representative|agent|aide|butler|publicist|translator|embassy|son|daughter)$/;

/** Whose words the source relays: the speaker of a report inside the content, or whom a spokesman speaks of first. */
export function onBehalfOf(
  { text, items, range }: SentenceInput,
  claim: Claim,
  all: readonly Claim[],
): MentionSpan | null {
  const first = claim.content[0];
  if (first === undefined) return null;
  const explicit = saidToBeFor(items, range, claim);
  if (explicit !== null) return { span: spanOf(items, explicit), antecedent: null };
  const inner = all.find(
    (other) =>
      other !== claim &&
      owns(claim, other) &&
      other.report.source !== null &&
      other.report.source[0] - first[0] <= 2 &&
      other.report.source[0] >= first[0] &&
      other.report.how === 'before',
  );
  const source = claim.report.source;
  const told = inner?.report.source ?? null;
  if (
    inner !== undefined &&
    told !== null &&
    (isPersonal(items, told) || isGroupNoun(headOf(items, ...told)) || isMedium(items, told)) && // a story has no words of its own
    (!isOwnPronoun(items, told) || (source !== null && isPossessor(items, told, source)))
  )
    return mentionOf(items, inner.report);
  const relayed = quotedReport(text, items, first);
  if (source !== null && relayed !== null) return relayed;
  const speaker = source === null || claim.report.polarity !== 'affirmed' ? null : relayedSpeaker(items, first, source);
  if (speaker !== null) return { span: spanOf(items, speaker), antecedent: null };
  if (source === null || !speaksFor(items, source, claim.report)) return null;
  const subject = relayedSubject(items, first);
  if (subject === null || subject.range[0] !== first[0] || !isPrincipal(items, subject.range)) return null;
  // "his lawyer said his client would appeal" tells what will be, not what was said
  const ahead = /^(?:would|will|could|may|might)$/.test(items[subject.range[1]]?.lower ?? '');
  if (ahead && findItem(items, first[0], first[1], isQuote) === -1) return null;
  return { span: spanOf(items, subject.range), antecedent: null };
}

/** "said on behalf of [the crew]", "speaking on [the family]'s behalf": outside of the content. */
function saidToBeFor(items: Items, range: Range, claim: Claim): Range | null {
  const at = findItem(items, range[0], range[1], (item) => item.lower === 'behalf');
  if (at === -1 || claim.content.some((part) => part[0] <= at && at < part[1])) return null;
  if (items[at + 1]?.lower === 'of') return phraseFrom(items, at + 2, range[1]);
  return null;
}

/** "Her brother said [she] had called it", "Ada's husband said [she]": the pronoun means whose brother it is. */
function isPossessor(items: Items, pronoun: Range, source: Range): boolean {
  const word = items[pronoun[0]]?.lower ?? '';
  const owner = items[source[0]]?.lower ?? '';
  return (owner === 'her' && word === 'she') || (owner === 'his' && word === 'he');
}

/** "said [the suspect] had admitted to", "[The family] asks for silence, the embassy said": who opens the content has spoken too. */
function relayedSpeaker(items: Items, content: Range, source: Range): Range | null {
  const main = mainSubject(items, content[0], Math.min(content[1], items.length));
  const phrase = main !== null && main.range[0] === content[0] ? main.range : relayedSubject(items, content)?.range;
  if (phrase === undefined || phrase[0] !== content[0] || !isPersonal(items, phrase)) return null;
  if (possessives.has(items[phrase[0]]?.lower ?? '') && !isPersonNoun(items[phrase[1] - 1]?.lower ?? '')) return null;
  if ((isOwnPronoun(items, phrase) && !isPossessor(items, phrase, source)) || shareName(items, phrase, source))
    return null;
  for (let i = phrase[1]; i < Math.min(content[1], phrase[1] + VERB_GROUP); i += 1) {
    const word = items[i]?.lower ?? '';
    const cue = items[i]?.capital === true ? undefined : cueForms.get(word);
    if (cue !== undefined && RELAYED.test(cue.verb.lemma) && cue.form !== 'ing') return phrase;
    if (!auxiliaries.has(word) && !isAdverb(word)) return null;
  }
  return null;
}

/** Verbs of saying that somebody else can pass on; not those of thinking ahead ("expects") or of tone. */
const RELAYED =
  /^(?:say|tell|ask|admit|claim|deny|insist|explain|confirm|acknowledge|agree|think|believe|feel|regret|apologise|apologize|demand|urge|promise|pledge|vow|threaten|complain|warn|concede|express|confess|accuse|blame|describe|call|speak|suggest|state|argue|refuse|shout|write|tweet|reply|answer|note|add|joke|cry|whisper|scream|yell|reveal|allege|testify|declare|announce|propose|recall|boast|swear|plead|beg|order|threaten|decline)$/;

/** Auxiliaries and adverbs between subject and verb. */
const VERB_GROUP = 5;

/** "Park said Ada Park had told": the source speaks of itself. */
const shareName = (items: Items, a: Range, b: Range): boolean =>
  items
    .slice(a[0], a[1])
    .some((item) => item.capital && items.slice(b[0], b[1]).some((other) => other.lower === item.lower));

/** Somebody a spokesman can speak for: a short phrase for a person, and no passive behind it ("the man was arrested"). */
function isPrincipal(items: Items, range: Range): boolean {
  const [from, to] = range;
  if (to - from > PRINCIPAL || !isPersonal(items, range)) return false;
  if (items.slice(from, to).some((item) => prepositions.has(item.lower) && !/^(?:of|for)$/.test(item.lower)))
    return false;
  return !(/^(?:was|were|is|are)$/.test(items[to]?.lower ?? '') && looksPast(items[to + 1]?.lower ?? ''));
}

/** Items of a phrase for the one spoken for. */
const PRINCIPAL = 6;

/** A reporting verb at the head of a quote: `"noted that ..."`, `"has promised ..."`, `"made clear that ..."`. */
const QUOTED_CUE = /^[^\p{L}]*(?:(?:has|had|have|also|again|then) )*(?:(made|makes|make) (?:it )?clear|(\p{Ll}+))/u;

/** `He "noted that ...", Ushakov said`, `Biden "urged Russia ...", Psaki said`: the one whose report stands in the marks. */
function quotedReport(text: string, items: Items, [from, to]: Range): MentionSpan | null {
  const quote = findItem(items, from + 1, to, isQuote);
  const next = items[quote];
  if (next === undefined || quote - from > 5 || !isPersonal(items, [from, quote])) return null;
  if (items.slice(from, quote).some((item) => item.kind === 'punct')) return null;
  const verb = QUOTED_CUE.exec(text.slice(next.start, Math.min(next.end, next.start + 40)));
  const reports = verb?.[1] !== undefined || cueForms.get(verb?.[2] ?? '')?.form === 'past';
  return reports ? { span: spanOf(items, [from, quote]), antecedent: null } : null;
}

/** "said he believed": the source speaks of itself. */
const isOwnPronoun = (items: Items, range: Range | null): boolean =>
  range !== null && range[1] - range[0] === 1 && /^(?:he|she|they|it|i|we)$/.test(items[range[0]]?.lower ?? '');

function speaksFor(items: Items, [from, to]: Range, report: Report): boolean {
  const words = items.slice(from, to);
  const at = words.findIndex((item) => SPEAKS_FOR.test(item.lower));
  if (at === -1) return false;
  // "Treasury Secretary James Baker" speaks for himself, "her secretary" and "Press secretary" do not
  if (
    words[at]?.lower === 'secretary' &&
    at > 0 &&
    !/^(?:press|private|his|her|their|its)$/.test(words[at - 1]?.lower ?? '')
  )
    return false;
  return report.lemma !== 'according to' || words.length > 0;
}

function isPersonal(items: Items, [from, to]: Range): boolean {
  if (to - from === 1)
    return (
      (items[from]?.capital === true && !/^(?:it|this|that|there|they)$/.test(items[from]?.lower ?? '')) ||
      /^(?:he|she)$/.test(items[from]?.lower ?? '')
    );
  return isPersonNoun(headOf(items, from, to)) || headOf(items, from, to) === 'family' || endsInName(items, from, to);
}

/** The last word before the first preposition: "the [mayor] of Orme", "the master [tapes]". */
function headOf(items: Items, from: number, to: number): string {
  let end = from + 1;
  while (end < to && !prepositions.has(items[end]?.lower ?? '')) end += 1;
  return items[end - 1]?.lower ?? '';
}
