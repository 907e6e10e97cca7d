/** What changed between two versions, paragraph by paragraph: only those that differ, with the words that left and came. */
import { paragraphSpans } from '../../../core/text/paragraphs';
import { diffWords } from '../../../core/text/word-diff';

export interface Words {
  readonly kind: 'same' | 'removed' | 'added';
  readonly words: string;
}

/** Changed paragraphs shown; a text that is new altogether would fill the dialog. */
const MOST = 60;

export function changedPassages(older: string, newer: string): readonly (readonly Words[])[] {
  const [before, after] = [paragraphsOf(older), paragraphsOf(newer)];
  const gone = before.filter((words) => !after.includes(words));
  const come = after.filter((words) => !before.includes(words));
  const passages: Words[][] = [];
  const open = [...gone];
  for (const words of come) {
    const partner = open.map((old) => ({ old, shared: likeness(old, words) })).sort((a, b) => b.shared - a.shared)[0];
    if (partner && partner.shared >= ALIKE) {
      open.splice(open.indexOf(partner.old), 1);
      passages.push(diffOf(partner.old, words));
    } else passages.push([{ kind: 'added', words }]);
  }
  for (const words of open) passages.push([{ kind: 'removed', words }]);
  return passages.slice(0, MOST);
}

/** Part of the words that two paragraphs share to be one paragraph, changed. */
const ALIKE = 0.4;

const paragraphsOf = (text: string): string[] => paragraphSpans(text).map((span) => text.slice(...span));

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function likeness(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return (2 * shared) / Math.max(1, x.size + y.size);
}

/** Text between two changes belongs to the later one, so that every space is shown once. */
function diffOf(older: string, newer: string): Words[] {
  const words: Words[] = [];
  let [a, b] = [0, 0];
  for (const change of diffWords(older, newer)) {
    const isOld = change.kind === 'removed';
    words.push({ kind: change.kind, words: isOld ? older.slice(a, change.a[1]) : newer.slice(b, change.b[1]) });
    if (change.kind !== 'added') a = change.a[1];
    if (change.kind !== 'removed') b = change.b[1];
  }
  return words;
}
