import { describe, expect, it } from 'vitest';
import { alignArticles, reportedAlignments } from '../alignment/align-articles';
import { Lexicon, readArticle } from '../alignment/read-article';
import { articleFromText } from '../alignment/testing/article-from-text';
import type { AnalysedArticle, AnalysedQuotation } from '../model/analysis';
import { compareFraming } from './compare-framing';
import { logLikelihood, logRatio } from './keyness';

const plain = { onBehalfOf: null, chain: [], polarity: 'affirmed', rule: 'test', because: [] } as const;

/** A quotation whose content is `words`, quoted or not, by entity `by` with the cue given. */
function quotation(text: string, id: string, words: string, cue: string, by: string): AnalysedQuotation {
  const start = text.indexOf(words);
  const span = [start, start + words.length] as const;
  const at = text.indexOf(cue, start + words.length);
  const direct = words.startsWith('“');
  return {
    ...plain,
    id,
    content: [span],
    quoted: direct ? [span] : [],
    cue: [at, at + cue.length],
    sources: [{ span: [at, at + cue.length], entity: by }],
    directness: direct ? 'direct' : 'indirect',
  };
}

function frame(articles: readonly AnalysedArticle[]) {
  const lexicon = new Lexicon();
  const readings = articles.map((a) => readArticle(a, lexicon));
  const alignments = readings.flatMap((a, i) =>
    readings.slice(i + 1).flatMap((b) => reportedAlignments(alignArticles(a, b))),
  );
  return compareFraming(readings, alignments, (_, entity) => `name of ${entity}`);
}

describe('framing', () => {
  it('counts whose words are printed, directly and indirectly, in the order in which they first speak', () => {
    const text = '“We will see about the eels,” Tarn said.\nThe boats must go, Oskar claimed.\n“Not mine,” Tarn said.';
    const quotations = [
      quotation(text, 'q1', '“We will see about the eels,”', 'said', 'tarn'),
      quotation(text, 'q2', 'The boats must go', 'claimed', 'oskar'),
      quotation(text, 'q3', '“Not mine,”', 'said', 'tarn'),
    ];
    const { voices, cues, ledes } = frame([articleFromText(text, { file: 'a', quotations })]);
    expect(voices.map((v) => [v.speaker, v.rank, v.quotations, v.directWords, v.indirectWords])).toEqual([
      ['name of tarn', 1, 2, 8, 0],
      ['name of oskar', 2, 1, 0, 4],
    ]);
    expect(cues.map((c) => [c.speaker, c.cue, c.evidence.length])).toEqual([
      ['name of tarn', 'said', 2],
      ['name of oskar', 'claimed', 1],
    ]);
    expect(ledes[0]?.quotedFirst).toBe('name of tarn');
  });

  it('takes a voice for one whether or not its article opens a sentence', () => {
    const text = 'The boats must go, the council said.\nThe mud stays, The council claimed.';
    const quotations = [
      quotation(text, 'q1', 'The boats must go', 'said', 'one'),
      quotation(text, 'q2', 'The mud stays', 'claimed', 'two'),
    ];
    const readings = [readArticle(articleFromText(text, { file: 'a', quotations }), new Lexicon())];
    const { voices } = compareFraming(readings, [], (_, entity) => (entity === 'one' ? 'the council' : 'The council'));
    expect(voices.map((v) => [v.speaker, v.quotations])).toEqual([['the council', 2]]);
  });

  it('shows other words for one thing where the sentences correspond, and none that speakers chose', () => {
    const a = 'A gravel barge rammed the Marrow bridge before dawn on Wednesday with seven crew aboard.';
    const b = 'A runaway barge hit the Marrow bridge before dawn on Wednesday with seven crew aboard.';
    const words = (x: string, y: string) =>
      frame([articleFromText(x, { file: 'a' }), articleFromText(y, { file: 'b' })]).words.map(
        (w) => `${w.file} ${w.referent}: ${w.word}`,
      );
    expect(words(a, b)).toEqual([
      'a barge: a gravel barge',
      'b barge: a runaway barge',
      'a collision: rammed',
      'b collision: hit',
    ]);
    expect(words(`“${a}”`, `“${b}”`)).toEqual([]);
    expect(words(a, a)).toEqual([]);
    expect(words(a, 'Rain fell on Veldhaven.\nA runaway barge is what Piet Oskar calls his brother.')).toEqual([]);
  });

  const rows = (...texts: readonly string[]) =>
    frame(texts.map((text, n) => articleFromText(text, { file: 'abc'.charAt(n) }))).words.map(
      (w) => `${w.file} ${w.referent}: ${w.word}`,
    );

  it('keeps names as they are written, ends a phrase at a comma or quote mark, and shows no row in which all agree', () => {
    const rebels = 'The army said on Monday that';
    expect(
      rows(`${rebels} Norde-backed rebels had left the town.`, `${rebels} Norde-backed militants had left the town.`),
    ).toEqual(['a armed group: Norde-backed rebels', 'b armed group: Norde-backed militants']);
    const old = (what: string) => `A runaway barge, ${what} struck the Marrow bridge before dawn on Wednesday.`;
    expect(rows(old('the old mule'), old('the grey mule')).filter((row) => /barge/.test(row))).toEqual([]);
    expect(rows(`${rebels} Norde-backed rebels had left.`, `${rebels} Norde-backed rebels had gone.`)).toEqual([]);
  });

  it('does not say that an outlet has no word for what it calls otherwise elsewhere', () => {
    const told = 'Neither side backed down from the';
    expect(
      rows(
        `${told} standoff over the Marrow bridge.`,
        `${told} deadlock over the Marrow bridge.`,
        'Rain fell on Veldhaven all day long.\nNobody knows how the crisis will end.',
      ),
    ).toEqual(['a tension: standoff', 'b tension: deadlock', 'c tension: crisis']);
  });

  it('finds words that one outlet over-uses, with how sure and how much', () => {
    const filler = 'The council met for hours and went home in the rain without a word. ';
    const loaded = `${filler}They call it theft. Pure theft, theft of the summer, theft and theft again.\n${filler.repeat(6)}`;
    const { words } = frame([
      articleFromText(loaded, { file: 'a' }),
      articleFromText(filler.repeat(40), { file: 'b' }),
    ]);
    const found = words.filter((w) => w.kind === 'keyness');
    expect(found.map((w) => [w.file, w.word, w.count])).toEqual([['a', 'theft', 5]]);
    expect(found[0]?.evidence.every((p) => loaded.slice(...p.span).toLowerCase() === 'theft')).toBe(true);
  });

  it('measures as the literature does', () => {
    // Rayson and Garside's calculator: 12 in 1000 against 4 in 1000.
    expect(logLikelihood(12, 1000, 4, 1000)).toBeCloseTo(4.19, 2);
    expect(logRatio(12, 1000, 3, 1000)).toBeCloseTo(2);
    expect(logLikelihood(5, 1000, 5, 1000)).toBeCloseTo(0);
  });
});
