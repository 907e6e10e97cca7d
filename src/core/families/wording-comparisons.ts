/**
 * Comparisons of wordings remembered by their words: fifty articles of one event print the same few wordings again and
 * again. What two wordings differ in depends on their words and on what the two articles say elsewhere in quote marks; so
 * a remembered comparison holds for another pair of places if the articles there give the same answers.
 */
import type { Elsewhere } from './alterations/find-splice';
import {
  compareSides,
  elsewhereOf,
  placeComparison,
  type Side,
  type SideComparison,
  type WordingComparison,
} from './compare-wording';
import type { SpeechToken } from './speech-tokens';
import { contentKey, contentOf, isQuoted, type Wording, type WordingContent } from './wording';

/** What was asked of one of the two articles, and what it said. */
interface Answer {
  readonly of: 'a' | 'b';
  readonly run: readonly SpeechToken[];
  readonly said: boolean;
}

interface Remembered {
  readonly compared: SideComparison;
  readonly answers: readonly Answer[];
}

/** A content that was met, with its comparisons with others by their number. */
interface Met extends WordingContent {
  readonly number: number;
  readonly comparisons: Map<string, Remembered[]>;
}

/** A wording that is compared: its content, and the questions that can be asked of its article. */
interface Asked {
  readonly met: Met;
  readonly quoted: boolean;
  readonly elsewhere: Elsewhere;
}

/** One for the articles of an event; gives what `compareWording` gives. */
export class WordingComparisons {
  private readonly contents = new Map<string, Met>();
  private readonly asked = new WeakMap<Wording, Asked>();

  compare(a: Wording, b: Wording): WordingComparison {
    const [left, right] = [this.ask(a), this.ask(b)];
    return placeComparison(compareAsked(left, right), a, left.met, b, right.met);
  }

  private ask(wording: Wording): Asked {
    const known = this.asked.get(wording);
    if (known !== undefined) return known;
    const made = { met: this.meet(wording), quoted: isQuoted(wording), elsewhere: elsewhereOf(wording) };
    this.asked.set(wording, made);
    return made;
  }

  private meet(wording: Wording): Met {
    const key = contentKey(wording);
    const known = this.contents.get(key);
    if (known !== undefined) return known;
    const made = { ...contentOf(wording), number: this.contents.size, comparisons: new Map<string, Remembered[]>() };
    this.contents.set(key, made);
    return made;
  }
}

function compareAsked(a: Asked, b: Asked): SideComparison {
  const key = `${b.met.number}:${Number(a.quoted)}${Number(b.quoted)}`;
  const known = a.met.comparisons.get(key) ?? [];
  const found = known.find(({ answers }) => answers.every((x) => (x.of === 'a' ? a : b).elsewhere(x.run) === x.said));
  if (found !== undefined) return found.compared;
  const made = compareAndRemember(a, b);
  a.met.comparisons.set(key, [...known, made]);
  return made.compared;
}

function compareAndRemember(a: Asked, b: Asked): Remembered {
  const answers: Answer[] = [];
  const side = (of: Answer['of'], { met, quoted, elsewhere }: Asked): Side => ({
    tokens: met.tokens,
    normalised: met.normalised,
    quoted,
    elsewhere: (run) => {
      const said = elsewhere(run);
      answers.push({ of, run, said });
      return said;
    },
  });
  return { compared: compareSides(side('a', a), side('b', b)), answers };
}
