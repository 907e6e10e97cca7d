import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignArticles, reportedAlignments, sentencesOf, type ArticleAlignment } from './align-articles';
import { articleFromText } from './testing/article-from-text';
import { ownReports, report as ORIGINAL, rewording as NEAR } from './testing/invented-canal';
import { Lexicon, readArticle } from './read-article';
import { draftText, drop, merge, move, reword, type Draft } from './testing/rewrites';

const read = (draft: Draft, file: string, lexicon: Lexicon) =>
  readArticle(articleFromText(draftText(draft), { file }), lexicon);

function align(a: Draft, b: Draft): ArticleAlignment {
  const lexicon = new Lexicon();
  return alignArticles(read(a, 'a', lexicon), read(b, 'b', lexicon));
}

const flat = (draft: Draft) => draft.flat();

/** Does the passage pair put the sentence `a` of the original beside sentence `b` of the rewritten text? */
function pairs({ a, b, passages }: ArticleAlignment): Set<string> {
  const text = (side: typeof a, range: readonly [number, number]) =>
    sentencesOf(side, range).map((s) => side.article.text.slice(...s.span));
  return new Set(passages.flatMap((p) => text(a, p.a).flatMap((x) => text(b, p.b).map((y) => `${x} = ${y}`))));
}

describe('alignment of two articles', () => {
  it('puts every sentence of a copy beside its original, wherever the paragraphs went', () => {
    const position = fc.nat(ORIGINAL.length - 1);
    fc.assert(
      fc.property(position, position, position, position, (f1, t1, f2, t2) => {
        const moved = move(move(ORIGINAL, f1, t1), f2, t2);
        const found = pairs(align(ORIGINAL, moved));
        expect(flat(ORIGINAL).filter((s) => !found.has(`${s} = ${s}`))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves a dropped paragraph without a partner', () => {
    fc.assert(
      fc.property(fc.nat(ORIGINAL.length - 1), (at) => {
        const found = pairs(align(ORIGINAL, drop(ORIGINAL, at)));
        for (const sentence of ORIGINAL[at] ?? [])
          expect([...found].filter((pair) => pair.startsWith(sentence))).toEqual([]);
      }),
    );
  });

  it('finds sentences that were merged, and split ones the other way round', () => {
    const merged = ORIGINAL.map(([first = '', second]) => [second === undefined ? first : merge(first, second)]);
    for (const [i, [first = '', second]] of ORIGINAL.entries()) {
      if (second === undefined) continue;
      const whole = merged[i]?.[0] ?? '';
      expect(pairs(align(ORIGINAL, merged))).toContain(`${first} = ${whole}`);
      expect(pairs(align(ORIGINAL, merged))).toContain(`${second} = ${whole}`);
      expect(pairs(align(merged, ORIGINAL))).toContain(`${whole} = ${second}`);
    }
  });

  it('recognises a reworded copy sentence by sentence, also with a paragraph moved', () => {
    const spun = move(ORIGINAL, 6, 1).map((sentences) => sentences.map((s) => reword(s, NEAR)));
    const found = pairs(align(ORIGINAL, spun));
    expect(flat(ORIGINAL).filter((s) => !found.has(`${s} = ${reword(s, NEAR)}`))).toEqual([]);
  });

  it('calls wording verbatim, edited or reworded as it is', () => {
    const first = 'The work will cost 23 million florins, a third of it paid by the province.';
    const kindOf = (second: string) => align([[first]], [[second]]).passages.map((p) => p.wording.kind);
    expect(kindOf(first)).toEqual(['verbatim']);
    expect(kindOf('The work will cost 23 million florins, half of it paid by the province and the town.')).toEqual([
      'edited',
    ]);
    expect(kindOf('The labour is to require 23 million florins; the province is covering a third.')).toEqual([
      'reworded',
    ]);
  });

  it('finds no more than the shared facts between two reports of one event', () => {
    const { passages } = align(ORIGINAL, ownReports[0] ?? []);
    expect(passages.length).toBeLessThanOrEqual(2);
    expect(passages.filter((p) => p.wording.kind !== 'reworded')).toEqual([]);
  });

  it('finds the same pairs from either side', () => {
    const spun = move(ORIGINAL, 0, 5).map((sentences) => sentences.map((s) => reword(s, NEAR)));
    const there = reportedAlignments(align(ORIGINAL, spun)).map((al) => `${al.a.span.join()}~${al.b.span.join()}`);
    const back = reportedAlignments(align(spun, ORIGINAL)).map((al) => `${al.b.span.join()}~${al.a.span.join()}`);
    expect(back.sort()).toEqual(there.sort());
  });

  it('says nothing of texts without words', () => {
    expect(align([], ORIGINAL).passages).toEqual([]);
    expect(align([['…']], [['!?']]).passages).toEqual([]);
  });
});
