import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from './analyse-article';
import { compareArticles } from './compare-articles';
import { importArticle } from './import/import-article';
import type { AnalysedArticle } from './model/analysis';
import { comparisonSchema, type Comparison, type Place } from './model/comparison';
import { overlaps, type Span } from './text/span';

const sample = new URL('../../resources/sample-library/', import.meta.url);

/** The parts of the sample library's gold reading that are used here; EXPECTED.json explains them. */
interface Gold {
  readonly groups: readonly (readonly string[])[];
  readonly figures: readonly {
    readonly counted: string;
    readonly verdict: string;
    readonly alsoFine?: readonly string[];
    readonly values: readonly Told[];
  }[];
  readonly derivation: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: string;
    readonly via: string | null;
    readonly share: readonly [number, number];
  }[];
  readonly notDerivation: readonly { readonly from: string; readonly to: string }[];
  readonly omissions: readonly {
    readonly what: string;
    readonly evidence: readonly Told[];
    readonly absentIn: readonly string[];
  }[];
  readonly notOmissions: readonly { readonly file: string; readonly text: string }[];
  readonly framing: {
    readonly words: readonly { readonly referent: string; readonly values: readonly Told[] }[];
    readonly firstQuoted: readonly { readonly file: string; readonly speaker: string }[];
  };
}
interface Told {
  readonly file: string;
  readonly text: string;
}

const gold = JSON.parse(readFileSync(new URL('EXPECTED.json', sample), 'utf8')) as Gold;

function analysed(file: string): AnalysedArticle {
  const imported = importArticle(readFileSync(new URL(`articles/${file}`, sample)), file);
  if (!imported.ok) throw new Error(imported.error.message);
  return analyseArticle({ file, sha256: '', imported: imported.value });
}

const library = readdirSync(new URL('articles/', sample)).sort().map(analysed);
const event = library.filter((article) => gold.groups[0]?.includes(article.file));
const unrelated = library.filter((article) => /herring|dam/.test(article.file));
const found = compareArticles(event);

/** Places of a printed string; quote marks and white space may have been written otherwise in the raw file. */
function placesOf({ file, text }: Told): Place[] {
  const article = event.find((a) => a.file === file);
  const plain = (s: string) => s.replace(/[“”„"‘’']/g, '"').replace(/\s/g, ' ');
  const haystack = plain(article?.text ?? '');
  const needle = plain(text);
  const places: Place[] = [];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1))
    places.push({ file, span: [at, at + needle.length] });
  return places;
}

const touches = (told: Told, places: readonly { readonly file: string; readonly span: Span }[]): boolean =>
  placesOf(told).some((x) => places.some((y) => x.file === y.file && overlaps(x.span, y.span)));

/** Findings with their words instead of positions in lists: what must not depend on other articles or on order. */
function findings(comparison: Comparison, files: readonly string[]) {
  const within = (places: readonly { readonly file: string }[]) => places.every((p) => files.includes(p.file));
  return {
    families: comparison.families
      .filter((f) => within(f.members))
      .map((f) => JSON.stringify([f.key, f.members, f.pairs]))
      .sort(),
    figures: comparison.figures
      .filter((f) => within(f.values))
      .map((f) => JSON.stringify(f))
      .sort(),
    derivation: comparison.derivation.map((d) => JSON.stringify(d)).sort(),
    alignments: comparison.alignments
      .filter((al) => within([al.a, al.b]))
      .map((al) => JSON.stringify(al))
      .sort(),
    voices: comparison.framing.voices
      .filter((v) => within([v]))
      .map((v) => JSON.stringify(v))
      .sort(),
  };
}

describe('comparison of the sample library', () => {
  it('has the form that the contract promises, with every span inside its article', () => {
    expect(comparisonSchema.safeParse(found).error).toBeUndefined();
    const lengths = new Map(event.map((a) => [a.file, a.text.length]));
    const places = [
      ...found.families.flatMap((f) => f.members),
      ...found.figures.flatMap((f) => f.values),
      ...found.omissions.flatMap((o) => o.evidence),
      ...found.alignments.flatMap((al) => [al.a, al.b]),
    ];
    expect(places.filter((p) => p.span[1] > (lengths.get(p.file) ?? 0) || p.span[0] >= p.span[1])).toEqual([]);
  });

  it.each(gold.derivation)('sees that $to goes back to $from ($kind)', ({ from, to, kind, via, share }) => {
    const link = found.derivation.find((d) => d.from === from && d.to === to);
    expect(link).toMatchObject({ kind, via });
    expect(link?.share).toBeGreaterThanOrEqual(share[0]);
    expect(link?.share).toBeLessThanOrEqual(share[1]);
  });

  it('sees no derivation where there is none, among unrelated articles and other happenings least of all', () => {
    const links = compareArticles(library).derivation;
    const wrong = gold.notDerivation.filter(({ from, to }) => links.some((d) => d.from === from && d.to === to));
    expect(wrong).toEqual([]);
    const inEvent = (file: string) => event.some((a) => a.file === file);
    expect(links.filter((d) => !inEvent(d.from) || !inEvent(d.to))).toEqual([]);
  });

  it.each(gold.figures)('rules $verdict on “$counted”', ({ verdict, alsoFine = [], values }) => {
    const rows = found.figures.filter((row) => values.some((told) => touches(told, row.values)));
    const whole = rows.find(
      (row) => values.filter((told) => touches(told, row.values)).length >= Math.min(2, values.length),
    );
    expect([verdict, ...alsoFine]).toContain(whole?.verdict);
  });

  it('calls nothing a conflict that is a rounding, a hedge or an update', () => {
    const expected = gold.figures.filter((f) => [f.verdict, ...(f.alsoFine ?? [])].includes('conflict'));
    const conflicts = found.figures.filter((row) => row.verdict === 'conflict');
    expect(
      conflicts.filter((row) => !expected.some((f) => f.values.some((told) => touches(told, row.values)))),
    ).toEqual([]);
  });

  it('misses at most three of the omissions that a careful reader finds', () => {
    const missed = gold.omissions.filter(
      ({ evidence, absentIn }) =>
        !found.omissions.some(
          (o) =>
            evidence.some((told) => touches(told, o.evidence)) && absentIn.every((file) => o.absentIn.includes(file)),
        ),
    );
    expect(missed.map((o) => o.what).length).toBeLessThanOrEqual(3);
  });

  it('blames no outlet for what import set aside, nor for what it says itself', () => {
    expect(
      found.omissions.filter((o) => o.absentIn.includes('03-courier-tidewire.html') && /38 million/.test(o.what)),
    ).toEqual([]);
    const own = gold.omissions.flatMap(({ what, evidence, absentIn }) =>
      found.omissions
        .filter((o) => o.evidence.length > 0 && evidence.every((told) => touches(told, o.evidence)))
        .filter((o) => o.absentIn.some((file) => !absentIn.includes(file)))
        .map((o) => `${what}: ${o.absentIn.join()}`),
    );
    expect(own).toEqual([]);
  });

  it('knows whom each outlet quotes first', () => {
    for (const { file, speaker } of gold.framing.firstQuoted)
      expect([file, found.framing.ledes.find((l) => l.file === file)?.quotedFirst]).toEqual([file, speaker]);
  });

  it('sets the outlets’ words for the collision side by side', () => {
    const [collision] = gold.framing.words;
    const words = found.framing.words.filter((w) => w.referent === 'collision');
    const hits = collision?.values.filter((told) => words.some((w) => touches(told, w.evidence))) ?? [];
    expect(hits.length).toBeGreaterThanOrEqual(4);
  });

  it('finds the same whatever the order of the articles', () => {
    const expected = JSON.stringify(found);
    fc.assert(
      fc.property(fc.shuffledSubarray(event, { minLength: event.length }), (articles) => {
        expect(JSON.stringify(compareArticles(articles))).toBe(expected);
      }),
      { numRuns: 3 },
    );
  });

  it('finds the same between articles when unrelated ones are added', () => {
    const files = event.map((a) => a.file);
    expect(findings(compareArticles([...event, ...unrelated]), files)).toEqual(findings(found, files));
    const two = event.slice(0, 2);
    const pair = two.map((a) => a.file);
    expect(findings(compareArticles([...two, ...unrelated]), pair)).toEqual(findings(compareArticles(two), pair));
  });

  it('takes any text at all', () => {
    const strange = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('\ud800 “\n”', '“'.repeat(200), '1 2 3. '.repeat(80)),
    );
    fc.assert(
      fc.property(fc.array(strange, { minLength: 2, maxLength: 3 }), (texts) => {
        const articles = texts.map((text, i) => {
          const imported = importArticle(new TextEncoder().encode(text), `${i}.txt`);
          return imported.ok ? [analyseArticle({ file: `${i}.txt`, sha256: '', imported: imported.value })] : [];
        });
        expect(comparisonSchema.safeParse(compareArticles(articles.flat())).error).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('takes one article, or none, without complaint', () => {
    expect(compareArticles([]).families).toEqual([]);
    expect(compareArticles(event.slice(0, 1)).derivation).toEqual([]);
  });
});
