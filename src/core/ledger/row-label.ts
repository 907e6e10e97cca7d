/**
 * What a row of figures is about, in the outlets' own words: what most of them count; where they count nothing (days, times,
 * lengths), the words beside the figure that most of them share, as one of them prints them ("court of inquiry").
 */
import type { FigureMention, LedgerWord } from './figure-mention';

export function labelOf(group: readonly FigureMention[]): string {
  const counted = group.flatMap(({ figure }) => (figure.counted === null ? [] : [figure.counted]));
  const named = mostFrequent(counted);
  if (named !== null && counted.length * 2 >= group.length) return named;
  return sharedWords(group) ?? named ?? group[0]?.figure.unit ?? group[0]?.figure.kind ?? '';
}

/** The commonest, capitals apart; of its spellings the commonest again, the first where they tie. */
function mostFrequent(words: readonly string[]): string | null {
  const counts = new Map<string, Map<string, number>>();
  for (const word of words) {
    const spellings = counts.get(word.toLowerCase()) ?? new Map<string, number>();
    counts.set(word.toLowerCase(), spellings.set(word, (spellings.get(word) ?? 0) + 1));
  }
  const total = (spellings: ReadonlyMap<string, number>) => [...spellings.values()].reduce((n, m) => n + m, 0);
  const [best] = [...counts.values()].sort((x, y) => total(y) - total(x));
  return best === undefined ? null : ([...best].sort(([, m], [, n]) => n - m)[0]?.[0] ?? null);
}

/** Words that stand beside figures without telling what they are figures of. */
const VAGUE = new Set(
  'last next first previous set time stayed put about day days said new large told year years month hour minutes week early late'.split(
    ' ',
  ),
);
/** How far from the figure a word may stand, in words: "A court of inquiry will sit in Port Lisk on Oct. 19". */
const REACH = 9;
/** Two shared words no farther apart than this are printed with what lies between: "sailing these waters". */
const PHRASE = 3;
/** A word this many places nearer counts as much as one more article that has it. */
const NEARER = 12;

interface Candidate {
  readonly word: LedgerWord;
  /** Place among the words of its sentence. */
  readonly at: number;
  readonly score: number;
}

/** What a phrase gains by each mention that offers it in the same words. */
const AGAIN = 0.5;

/** Of what each mention offers the phrase with most shared words, whichever article comes first. */
function sharedWords(group: readonly FigureMention[]): string | null {
  const offers = group.flatMap((mention) => phraseOf(mention, group) ?? []);
  const printedBy = (phrase: string) => offers.filter((offer) => offer.phrase === phrase).length;
  const worth = ({ phrase, score }: (typeof offers)[number]) => score + AGAIN * printedBy(phrase);
  const [best] = offers.sort((x, y) => worth(y) - worth(x) || (x.phrase < y.phrase ? -1 : 1));
  return best?.phrase ?? null;
}

function phraseOf(
  mention: FigureMention,
  group: readonly FigureMention[],
): { readonly phrase: string; readonly score: number } | null {
  const [best, ...rest] = candidates(mention, group);
  if (best === undefined) return null;
  const beside = rest.find((c) => Math.abs(c.at - best.at) <= PHRASE && c.at !== best.at);
  const [from, to] = beside === undefined ? [best, best] : best.at < beside.at ? [best, beside] : [beside, best];
  const phrase = mention.sentenceText(from.word.span[0], to.word.span[1]);
  const broken = /[^\p{L}\p{M}\s'’-]/u.test(phrase);
  const label = broken ? mention.sentenceText(...best.word.span) : phrase;
  const score = best.score + (beside === undefined || broken ? 0 : beside.score / 2);
  return { phrase: from.at === 0 ? label.charAt(0).toLowerCase() + label.slice(1) : label, score };
}

const sharing = (mention: FigureMention, word: LedgerWord, group: readonly FigureMention[]): number =>
  group.filter((other) => other === mention || other.context.has(word.key)).length;

/** Ordinary content words around the figure that another article has as well, best first. */
function candidates(mention: FigureMention, group: readonly FigureMention[]): Candidate[] {
  const found = mention.words.flatMap((word, at): Candidate[] => {
    const away = Math.abs(at - mention.at);
    if (away > REACH || word.base !== 1 || VAGUE.has(word.plain) || word.plain.length < 4) return [];
    if (/^\p{Lu}/u.test(mention.sentenceText(...word.span)) && at > 0) return [];
    const shared = sharing(mention, word, group);
    return shared < 2 ? [] : [{ word, at, score: shared - away / NEARER }];
  });
  return found.sort((x, y) => y.score - x.score || x.at - y.at);
}
