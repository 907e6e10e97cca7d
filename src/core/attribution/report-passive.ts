/** Passives: "was told by X that", "was warned of", "was quoted as saying". */
import { relatives } from '../text/word-classes';
import { type Complement, findComplement } from './complement';
import { cueForms, frame } from './cue-verbs';
import type { Range, Items } from './items';
import { isMedium } from './media';
import { phraseFrom } from './noun-phrases';
import type { Cue, Report } from './report';
import { type Subject, type VerbGroup, agentAfter, subjectBefore, verbGroup } from './subject';

/** "was told by X that", "was described by X as": the agent speaks. Without an agent nobody is named. */
export function passiveReport(items: Items, i: number, cue: Cue, group: VerbGroup, range: Range): Report | null {
  const agent = agentAfter(items, i, range[1]);
  if (agent === null) return agentlessReport(items, i, cue, group, range);
  const complement = findComplement(items, cue.verb, agent.range[1], range[1]);
  const subject = subjectBefore(items, group.from, range[0]);
  return {
    cue: [i, cue.end],
    lemma: cue.verb.lemma,
    verb: cue.verb,
    source: agent.range,
    antecedent: null,
    how: 'agent',
    start: subject?.range[0] ?? group.from,
    after: agent.range[1],
    complement: complement ?? (subject === null ? null : passiveContent(cue, subject)),
    polarity: group.negated ? 'negated' : 'affirmed',
    passive: true,
  };
}

/** "Motorists were warned of black ice": said to somebody, by nobody who is named. */
function agentlessReport(items: Items, i: number, cue: Cue, group: VerbGroup, range: Range): Report | null {
  const warned = cue.verb.lemma === 'warn';
  if ((cue.verb.frames & frame.addressee) === 0 && !warned) return null;
  const complement = findComplement(
    items,
    { ...cue.verb, frames: cue.verb.frames & ~frame.addressee },
    cue.end,
    range[1],
  );
  if (complement === null || complement.kind === 'question') return null;
  // "Ukraine, which has been told it is far from ready": nobody is named, and the sentence is about something else
  if (!warned && relatives.has(items[group.from - 1]?.lower ?? '')) return null;
  return {
    cue: [i, cue.end],
    lemma: cue.verb.lemma,
    verb: cue.verb,
    source: null,
    antecedent: null,
    how: 'none',
    start: group.from,
    after: cue.end,
    complement,
    polarity: group.negated ? 'negated' : 'affirmed',
    passive: true,
  };
}

/** "The plan was dismissed by X as "a joke"": subject and rest together are the content. */
const passiveContent = (cue: Cue, subject: Subject): Complement | null =>
  (cue.verb.frames & (frame.object | frame.quotedObject)) !== 0
    ? { kind: 'object', from: subject.range[0], addressee: null }
    : null;

/** "was quoted as saying", "was cited by the paper as saying". */
export function quotedAsSaying(items: Items, i: number, range: Range): Report | null {
  if (items[i - 1]?.lower !== 'as' || !/^(?:saying|telling|warning)$/.test(items[i]?.lower ?? '')) return null;
  let at = i - 2;
  while (at > range[0] && i - at < 12 && !/^(?:quoted|cited|reported)$/.test(items[at]?.lower ?? '')) at -= 1;
  if (!/^(?:quoted|cited|reported)$/.test(items[at]?.lower ?? '')) return null;
  const form = cueForms.get(items[i]?.lower ?? '');
  if (form === undefined) return null;
  const group = verbGroup(items, at, range[0]);
  const between = at + 1 < i - 1 ? phraseFrom(items, at + 1, i - 1) : null;
  const before = subjectBefore(items, group.from, range[0])?.range ?? null;
  // "RIA quoted Lavrov as saying": Lavrov speaks; "the butler quoted the earl as saying": the butler does, for the earl.
  const relays = !group.passive && between !== null && before !== null && !isMedium(items, before);
  const subject = group.passive || between === null || relays ? before : between;
  if (subject === null) return null;
  const complement = findComplement(items, form.verb, i + 1, range[1]);
  const whole = at === i - 2 ? group.from : i;
  return {
    cue: [whole, i + 1],
    relayed: relays ? between : null,
    via: !relays && between !== null && before !== null && subject === between ? before : null,
    lemma: 'quote as saying',
    verb: form.verb,
    source: subject,
    antecedent: null,
    how: 'before',
    start: Math.min(subject[0], group.from),
    after: i + 1,
    complement,
    polarity: 'affirmed',
    passive: false,
  };
}
