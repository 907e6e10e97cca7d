/**
 * Speech without quote marks, told by the form of its paragraph: transcripts and interviews ("Q:", "NAME:", "Ottavia, 31,
 * nurse:"), dash dialogue ("— Yes, said Anna."), posts signed behind a dash. Only the words spoken are content.
 */
import { looksFinite, timeWords } from '../text/word-classes';
import { honorifics, isPersonNoun } from '../text/person-nouns';
import { trimSpan, type Span } from '../text/span';
import type { Draft, MentionSpan } from './draft';

interface Paragraph {
  readonly span: Span;
  readonly headline: boolean;
}

/** Label, colon, words: up to six words without a verb before the colon, as "DR. O'DWYER:" or "Radomir, 58, unemployed:". */
const LABEL = /^((?:Q|A|[\p{Lu}][\p{L}\p{M}.'’-]*)(?:,? [\p{L}\p{N}.'’-]+){0,5}?)(:)\s+(\S.*)$/su;
/** A stage direction behind the words: "(Laughter.)" */
const STAGE_DIRECTION = /\s*[([][^()[\]]{1,60}[)\]]\s*$/u;
/** "words — Yusra Haidari (@yusra_looks_up) 4 April 2031" */
const SIGNED_POST = /^(\S.{3,600}?)\s+[—–-]{1,2}\s*(\p{Lu}[\p{L}\p{M}.'’ -]{1,60}?)\s+\(@\w+\)/u;

/** Drafts by position of the paragraph. `marked` are paragraphs with quote marks: their marks say enough. */
export function unmarkedSpeech(
  text: string,
  paragraphs: readonly Paragraph[],
  marked: ReadonlySet<number>,
): ReadonlyMap<number, Draft> {
  const found = new Map<number, Draft>();
  const labels = paragraphs.map((paragraph) => (paragraph.headline ? null : labelOf(text, paragraph.span)));
  paragraphs.forEach((paragraph, p) => {
    const label = labels[p];
    if (label !== null && label !== undefined && !marked.has(p) && isSpeaker(label, p, labels))
      found.set(p, labelled(text, label, p));
    else if (!marked.has(p)) {
      const post = signedPost(text, paragraph.span, p);
      if (post !== null) found.set(p, post);
    }
  });
  return found;
}

interface Label {
  readonly name: string;
  readonly span: Span;
  readonly colon: Span;
  readonly words: Span;
}

function labelOf(text: string, span: Span): Label | null {
  const [from, to] = trimSpan(text, span);
  const match = LABEL.exec(text.slice(from, Math.min(to, from + 4000)));
  if (match?.[1] === undefined) return null;
  const name = match[1];
  const colon = from + name.length;
  return { name, span: [from, colon], colon: [colon, colon + 1], words: trimSpan(text, [colon + 1, to]) };
}

/** Labels that open lines of tables and notices. */
const NO_SPEAKER =
  /^(?:time|place|date|tickets?|note|photo|image|video|source|sources|credit|read more|see also|related|update|correction|price|address|phone|tel|email|e-mail|contact|by|location|admission|when|where|who|what|why|how|more|related article|original url|copyright|caption|graphic|reporting|editing|winner|score|result|venue|cast|director|rating|length|runtime|genre|warning|tip|example|summary|analysis|background|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu;

/** Capitals ("CHAIRMAN"), Q and A, or a label that occurs twice or stands beside another one that can speak. */
function isSpeaker(label: Label, p: number, labels: readonly (Label | null)[]): boolean {
  const words = label.name.split(/[\s,]+/);
  if (
    NO_SPEAKER.test(label.name) ||
    words.some((word) => looksFinite(word.toLowerCase()) || timeWords.has(word.toLowerCase()))
  )
    return false;
  if (!/\p{L}/u.test(label.name)) return false;
  const beside = [labels[p - 1], labels[p + 1], labels[p + 2], labels[p - 2]].filter(
    (other): other is Label => other !== null && other !== undefined && !NO_SPEAKER.test(other.name),
  );
  if (beside.length === 0) return false;
  return canSpeak(label.name) && beside.some((other) => canSpeak(other.name));
}

function canSpeak(name: string): boolean {
  if (name === 'Q' || name === 'A') return true;
  const words = name.split(/[\s,]+/);
  const first = words[0] ?? '';
  if (/^[\p{Lu}.'’ -]{3,}$/u.test(name)) return true;
  if (words.some((word) => isPersonNoun(word.toLowerCase()) || honorifics.has(word.toLowerCase()))) return true;
  if (/, \d{1,3}\b/.test(name)) return true;
  return words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word)) && first.length > 1;
}

function labelled(text: string, label: Label, paragraph: number): Draft {
  const spoken = text.slice(...label.words);
  const direction = STAGE_DIRECTION.exec(spoken);
  const end = direction === null ? label.words[1] : label.words[0] + direction.index;
  return speech([[label.words[0], end]], { span: label.span, antecedent: null }, label.colon, 'transcript', paragraph);
}

function signedPost(text: string, span: Span, paragraph: number): Draft | null {
  const [from, to] = trimSpan(text, span);
  const match = SIGNED_POST.exec(text.slice(from, Math.min(to, from + 1000)));
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const nameAt = from + match[0].lastIndexOf(match[2]);
  return speech(
    [[from, from + match[1].length]],
    { span: [nameAt, nameAt + match[2].length], antecedent: null },
    null,
    'signed-post',
    paragraph,
  );
}

/** A quotation without marks whose words are verbatim. */
export const speech = (
  content: Span[],
  source: MentionSpan | null,
  cue: Span | null,
  rule: string,
  paragraph: number,
): Draft => ({
  content,
  quoted: [],
  verbatim: true,
  cue,
  sources: source === null ? [] : [source],
  onBehalfOf: null,
  chain: [],
  polarity: 'affirmed',
  rule,
  parts: [],
  paragraph,
  sentence: 0,
});
