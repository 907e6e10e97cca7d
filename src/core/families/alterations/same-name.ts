/** Two runs that name one thing differently: "U.S." / "United States", "Mr. Biden" / "Biden", "Volodymyr" / "Volodimir". */
import type { SpeechToken } from '../speech-tokens';
import { similarNames, similarSpelling } from './similar-spelling';

type Tokens = readonly SpeechToken[];

const TITLE = /^(?:mr|mrs|ms|dr|the|president|minister|senator|general|sir|prime|chancellor|secretary)$/u;

/** Letters of an abbreviation ("U.S." is "us"); null for a run that is none. */
function letters(run: Tokens): string | null {
  const only = run.length === 1 ? run[0] : undefined;
  if (only === undefined || !/^\p{Lu}[\p{Lu}.]+$/u.test(only.text)) return null;
  return only.text.replace(/\./gu, '').toLowerCase();
}

/** Small words an abbreviation skips: "Organization for Security and ..." is OSCE, "the United States" is U.S. */
const SKIPPED = /^(?:the|of|for|and|in|on|to|a)$/u;

function initials(run: Tokens): string {
  return run
    .filter((t) => !SKIPPED.test(t.word))
    .map((t) => t.word.charAt(0))
    .join('');
}

/** "Vandeleer" / "Van der Leer": one name written in one word or in several. */
function sameJoined(a: Tokens, b: Tokens): boolean {
  const joined = (run: Tokens) => run.map((t) => t.text).join('');
  return a.some((t) => t.capital) && b.some((t) => t.capital) && similarNames(joined(a), joined(b));
}

export function sameName(a: Tokens, b: Tokens): boolean {
  const shortA = letters(a);
  const shortB = letters(b);
  if (shortA !== null && b.length > 1 && initials(b) === shortA) return true;
  if (shortB !== null && a.length > 1 && initials(a) === shortB) return true;
  if (shortA !== null && shortA === shortB) return true;
  const bareA = a.filter((t) => !TITLE.test(t.word));
  const bareB = b.filter((t) => !TITLE.test(t.word));
  if (bareA.length === 0 || bareB.length === 0) return false;
  if (bareA.length !== bareB.length) return sameJoined(bareA, bareB);
  return bareA.every((x, n) => {
    const y = bareB[n];
    return y !== undefined && (x.word === y.word || similarSpelling(x, y));
  });
}
