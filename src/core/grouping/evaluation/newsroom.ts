/**
 * A harder test than near twins alone: the same invented happenings as a newsroom really tells them. Briefs of sixty words,
 * long reports with the background that every report of the kind carries, tickers with other matters between, opinion,
 * follow-ups on the next days (one event with the first report), round-ups (an event of their own), the same place and
 * people weeks later (another event). Early counts are wrong, half the articles have no date. Deterministic for a seed.
 */
import type { AnalysedArticle } from '../../model/analysis';
import { fillers, kindSentences } from './newsroom-sentences';
import {
  fill,
  happening,
  isoDay,
  KINDS,
  OUTLETS,
  pick,
  plainArticle,
  seededRandom,
  type Happening,
  type LabelledArticle,
} from './near-twins';

type Random = () => number;
type Style = 'report' | 'brief' | 'long' | 'ticker' | 'opinion' | 'follow-up';

/** How often each style is met. */
const STYLES: readonly (readonly [Style, number])[] = [
  ['report', 0.34],
  ['brief', 0.16],
  ['long', 0.18],
  ['ticker', 0.08],
  ['opinion', 0.08],
  ['follow-up', 0.16],
];

function styleOf(random: Random): Style {
  let left = random();
  for (const [style, part] of STYLES) {
    left -= part;
    if (left < 0) return style;
  }
  return 'report';
}

const some = <T>(items: readonly T[], share: number, random: Random): T[] =>
  items.filter(() => random() < share).sort(() => random() - 0.5);

/** First counts are off by a few: other numbers for the same thing. */
function withEarlyCounts(slots: Happening['slots'], random: Random): Happening['slots'] {
  const changed = Object.entries(slots).map(([name, value]) => {
    if (!/^[\d,]+$/u.test(value) || random() >= 0.3) return [name, value];
    const number = Number(value.replace(/,/gu, ''));
    return [name, Math.round(number * (0.9 + 0.2 * random())).toLocaleString('en-US')];
  });
  return Object.fromEntries(changed) as Happening['slots'];
}

/** The sentences of an article in one style, templates not yet filled. */
function sentencesOf(event: Happening, style: Style, random: Random): string[] {
  const [lede = [], ...rest] = event.kind.facts;
  const { follow, background, opinion } = kindSentences[event.kind.name] ?? { follow: [], background: [], opinion: [] };
  const first = pick(lede, random);
  const facts = (share: number) => some(rest, share, random).map((fact) => pick(fact, random));
  if (style === 'brief') return [first, ...facts(0.3).slice(0, 2)];
  if (style === 'long')
    return [first, ...facts(0.95), ...background, ...some(fillers, 0.5, random), ...some(opinion, 0.3, random)];
  if (style === 'opinion')
    return [...some(opinion, 0.9, random), first, ...facts(0.25), ...some(background, 0.6, random)];
  if (style === 'ticker') {
    const lines = [first, ...facts(0.6), ...some(fillers, 0.35, random)];
    return lines.map(
      (line, n) => `${String(9 + (n % 12)).padStart(2, '0')}:${String((n * 17) % 60).padStart(2, '0')} ${line}`,
    );
  }
  if (style === 'follow-up')
    return [...follow.map((fact) => pick(fact, random)), first, ...facts(0.2), ...some(background, 0.5, random)];
  return [first, ...facts(0.7), ...some(background, 0.35, random)];
}

function tell(event: Happening, number: number, random: Random): AnalysedArticle {
  const style = styleOf(random);
  const weekday = random() < 0.6;
  const counts = withEarlyCounts(event.slots, random);
  const slots = weekday ? { ...counts, day: pick(['Tuesday', 'Friday', 'Sunday'], random) } : counts;
  const lines = sentencesOf(event, style, random).map((line) => fill(line, slots));
  const headline =
    style === 'opinion' ? fill('What {town} should learn', slots) : fill(pick(event.kind.headlines, random), slots);
  const text = [headline, pick(OUTLETS, random), ...lines].join('\n\n');
  const later = style === 'follow-up' ? 1 + Math.floor(random() * 2) : random() < 0.75 ? 0 : 1;
  return plainArticle(`${event.id}-${number}-${style}.txt`, text, random() < 0.5 ? isoDay(event.day + later) : null);
}

/** One paragraph on each of three happenings: no report of any of them. */
function roundUp(events: readonly Happening[], number: number, random: Random): LabelledArticle {
  const three = [0, 1, 2].map(() => pick(events, random));
  const lines = three.map((event) => fill(pick(event.kind.facts[0] ?? [], random), event.slots));
  const text = ['The week in brief', pick(OUTLETS, random), ...lines, ...some(fillers, 0.3, random)].join('\n\n');
  const event = `round-up-${number}`;
  return { article: plainArticle(`${event}.txt`, text, isoDay((three[0]?.day ?? 0) + 3)), event, topic: event };
}

/** Articles of a newsroom: every kind in `places` towns, two to three happenings each a month apart, three to seven articles each. */
export function newsroom(places: number, seed: number): readonly LabelledArticle[] {
  const random = seededRandom(seed);
  const events = KINDS.flatMap((kind) =>
    Array.from({ length: places }, (_, place) => [0, 1].map((twin) => happening(kind, place, twin, random))).flat(),
  );
  const told = events.flatMap((event) =>
    Array.from({ length: 3 + Math.floor(random() * 5) }, (_, number) => ({
      article: tell(event, number, random),
      event: event.id,
      topic: event.kind.name,
    })),
  );
  const roundUps = Array.from({ length: Math.ceil(events.length / 6) }, (_, n) => roundUp(events, n, random));
  return [...told, ...roundUps];
}
