import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseWording } from '../text/normalise';
import { diffRuns, evenOut } from './diff-runs';

/** Left out as `[-words-]`, added as `{+words+}`, as wdiff prints it. */
const proof = (a: string, b: string): string =>
  diffRuns(a, b)
    .map((run) => (run.kind === 'left-out' ? `[-${run.text}-]` : run.kind === 'added' ? `{+${run.text}+}` : run.text))
    .join('');

const word = fc.constantFrom('we', 'may', 'will', 'never', 'know', 'who', 'lit', 'it', '“so', 'so,”', '–');
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const bare = (text: string): string => text.replace(/\s+/gu, '');

/** Any UTF-16 text, half surrogate pairs and control characters too, ASCII as often as the rest. */
const anyText = fc
  .array(fc.oneof(fc.nat(127), fc.nat(0xffff)), { maxLength: 24 })
  .map((units) => String.fromCharCode(...units));

describe('the runs of a proof sheet', () => {
  it('marks what was left out and what was added, with spaces between', () => {
    expect(proof('“We may go to court.”', '“We will go.”')).toBe('“We [-may-] {+will+} go [-to court-].”');
  });

  it('keep words apart where the version begins after the words left out', () => {
    expect(proof('“a shameful rush to judgment”', '“rush to judgment”')).toBe('“[-a shameful-] rush to judgment”');
  });

  it('give back both texts, white space aside', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const runs = diffRuns(a, b);
        const text = (kinds: string[]) =>
          bare(
            runs
              .filter((r) => kinds.includes(r.kind))
              .map((r) => r.text)
              .join(''),
          );
        expect(text(['same', 'added'])).toBe(bare(b));
        expect(normaliseWording(text(['same', 'left-out']))).toBe(normaliseWording(bare(a)));
      }),
    );
  });

  it('show no change in what the declared normalisation evens out, and show the version’s own marks', () => {
    expect(diffRuns('“We know,”', "'we know.'")).toEqual([{ kind: 'same', text: "'we know.'" }]);
    expect(proof('“We know.”', '“We know?”')).toContain('?');
    expect(proof('“We don’t know.”', "“We don't know.”")).toBe("“We don't know.”");
  });

  it('show no comma, full stop or dash that only one of the two has at its edge', () => {
    expect(proof('“We know”', '“We know.”')).toBe('“We know.”');
    expect(proof('“We know,”', '“We know”')).toBe('“We know”');
    expect(proof('“We know –”', '“We may know”')).toBe('“We {+may+} know”');
    expect(proof('“We know”', '“We know ...”')).toContain('{+');
  });

  it('show no change of case where a sentence begins in one of the two', () => {
    expect(proof('“So be it. We know.”', '“we know.”')).toBe('“[-So be it.-] we know.”');
    expect(proof('“We met Mr. May.”', '“We met Mr. may.”')).toContain('{+may+}');
  });

  it('evens out without moving an offset', () => {
    fc.assert(fc.property(anyText, (text) => evenOut(text).length === text.length));
  });
});
