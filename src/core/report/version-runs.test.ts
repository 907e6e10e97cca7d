import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiffRun } from '../model/report-format';
import { versionRuns, type ShownVersion } from './version-runs';

const shown = (reference: string, version: string, more: Partial<ShownVersion> = {}): DiffRun[] | null =>
  versionRuns({ reference, version, before: '', after: '', pair: null, ...more });

const SIGNS: Record<DiffRun['kind'], (text: string) => string> = {
  same: (text) => text,
  'left-out': (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
  cut: () => '[…]',
  beside: (text) => `(${text})`,
};
const proof = (runs: readonly DiffRun[] | null): string | null =>
  runs?.map(({ kind, text }) => SIGNS[kind](text)).join('') ?? null;

const LONG = '“We told the council twice that to close the channel would be a grave error for every ship in the bay.”';

describe('a version on the proof sheet', () => {
  it('is compared with the stretch it comes from, not with the whole of a long reference', () => {
    expect(proof(shown(LONG, '“a grave error”'))).toBe('[…] “a grave error” […]');
    expect(proof(shown('“That would be a grave error.”', '“a grave error”'))).toBe('“[-That would be-] a grave error”');
  });

  it('strikes no word that stands right beside it in its article', () => {
    expect(
      proof(shown('“It would be a grave error.”', '“grave error”', { before: 'Closing the channel would be a ' })),
    ).toBe('[-It-] (would be a) “grave error”');
    expect(proof(shown('“a grave error for all”', '“a grave error”', { after: ' for all, he said.' }))).toBe(
      '“a grave error” (for all)',
    );
    expect(proof(shown('“It would be a grave error.”', '“grave error”', { before: 'It would never be the ' }))).toBe(
      '“[-It would be a-] grave error”',
    );
  });

  it('is shown as it stands where it was reworded as a whole, or shares next to nothing', () => {
    const reworded = { kind: 'reworded', a: [1, 13], b: [1, 18] } as const;
    const modal = { kind: 'modality', a: [3, 5], b: [3, 5] } as const;
    expect(shown('“grave error.”', '“serious mistake.”', { pair: { alterations: [reworded] } })).toBeNull();
    expect(shown('“grave error.”', '“a grave fault.”', { pair: { alterations: [reworded, modal] } })).toBeNull();
    expect(shown('“We will go to the sea.”', '“Nobody ever sails to Varnholt now.”')).toBeNull();
  });

  it('gives back the version’s words and the reference’s', () => {
    const word = fc.constantFrom('we', 'may', 'will', 'never', 'know', 'who', 'lit', 'it', 'so', 'grave', 'error');
    const sentence = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
    const bare = (text: string) => text.replace(/[\s“”]+/gu, '');
    fc.assert(
      fc.property(sentence, sentence, sentence, sentence, (a, b, before, after) => {
        const runs = shown(`“${a}”`, `“${b}”`, { before: `${before} `, after: ` ${after}` });
        if (runs === null) return;
        const text = (...kinds: DiffRun['kind'][]) =>
          bare(runs.filter((run) => kinds.includes(run.kind)).reduce((all, run) => `${all} ${run.text}`, ''));
        expect(text('same', 'added')).toBe(bare(b));
        expect(text('same', 'left-out', 'cut', 'beside')).toBe(bare(a));
      }),
    );
  });
});
