/** Findings of a report beyond quote families: attribution conflicts, figures, derivation, omissions, framing. */
import type { Comparison, Derivation, Place } from '../model/comparison';
import type {
  ReportedConflict,
  ReportedDerivation,
  ReportedFigureRow,
  ReportedFraming,
  ReportedOmission,
  ReportPlace,
} from '../model/report-format';
import type { Span } from '../model/span';
import type { ArticleIndex } from './places';
import type { Reviews } from './reviews';
import { sortedBy } from './stable-order';

const placesOf = (places: readonly Place[], index: ArticleIndex): ReportPlace[] =>
  sortedBy(
    places,
    (p) => index.position(p.file),
    (p) => p.span[0],
  ).map((p) => index.place(p.file, p.span));

/** @param numbers family number by family id; a conflict of a family that is not shown keeps null */
export function buildConflicts(
  comparison: Comparison,
  index: ArticleIndex,
  reviews: Reviews,
  numbers: ReadonlyMap<string, number>,
): ReportedConflict[] {
  const kinds = ['speaker', 'naming', 'chain', 'cue'];
  const shown = comparison.attributionConflicts.filter((c) => reviews.isShown(c.key));
  const built = shown.map((c) => ({
    key: c.key,
    why: index.named(c.why),
    review: reviews.of(c.key),
    kind: c.kind,
    family: numbers.get(c.family) ?? null,
    values: sortedBy(
      c.values,
      (v) => index.position(v.file),
      (v) => v.span[0],
    ).map((v) => ({
      at: index.place(v.file, v.span),
      speaker: v.speaker,
      value: v.value,
    })),
  }));
  return sortedBy(
    built,
    (c) => kinds.indexOf(c.kind),
    (c) => c.family ?? Infinity,
    (c) => c.key,
  );
}

const VERDICT_ORDER = ['conflict', 'differs-undated', 'update', 'rounding', 'hedged', 'equal'];

export function buildFigureRows(comparison: Comparison, index: ArticleIndex, reviews: Reviews): ReportedFigureRow[] {
  const shown = comparison.figures.filter((row) => reviews.isShown(row.key));
  const built = shown.map((row) => ({
    key: row.key,
    why: index.named(row.why),
    review: reviews.of(row.key),
    counted: row.counted,
    verdict: row.verdict,
    values: sortedBy(
      row.values,
      (v) => index.position(v.file),
      (v) => v.span[0],
    ).map((v) => ({
      at: index.place(v.file, v.span),
      value: v.value,
    })),
  }));
  return sortedBy(
    built,
    (r) => VERDICT_ORDER.indexOf(r.verdict),
    (r) => r.counted,
    (r) => r.key,
  );
}

export function buildDerivation(comparison: Comparison, index: ArticleIndex, reviews: Reviews): ReportedDerivation[] {
  const built = comparison.derivation
    .filter((d) => reviews.isShown(d.key))
    .map((d) => ({
      key: d.key,
      why: index.named(d.why),
      review: reviews.of(d.key),
      from: d.from,
      to: d.to,
      share: d.share,
      kind: d.kind,
      via: d.via,
      passages: passagesOf(comparison, d),
    }));
  return sortedBy(
    built,
    (d) => -d.share,
    (d) => index.position(d.to),
    (d) => index.position(d.from),
    (d) => d.key,
  );
}

function passagesOf(comparison: Comparison, d: Derivation): ReportedDerivation['passages'] {
  const counts = { verbatim: 0, edited: 0, reworded: 0 };
  for (const { a, b, kind } of comparison.alignments) {
    if ((a.file === d.from && b.file === d.to) || (a.file === d.to && b.file === d.from)) counts[kind] += 1;
  }
  return counts;
}

export function buildOmissions(comparison: Comparison, index: ArticleIndex, reviews: Reviews): ReportedOmission[] {
  const kinds = ['statement', 'source', 'figure'];
  const built = comparison.omissions
    .filter((o) => reviews.isShown(o.key))
    .map((o) => ({
      key: o.key,
      why: index.named(o.why),
      review: reviews.of(o.key),
      kind: o.kind,
      what: o.what,
      evidence: placesOf(o.evidence, index),
      absentIn: sortedBy(o.absentIn, (file) => index.position(file)),
      nearest: placesOf(o.nearest, index),
    }));
  return sortedBy(
    built,
    (o) => kinds.indexOf(o.kind),
    (o) => -o.evidence.length,
    (o) => (o.evidence[0] ? index.position(o.evidence[0].article) : 0),
    (o) => o.evidence[0]?.span[0] ?? 0,
    (o) => o.key,
  );
}

/** The headline without signs of its file format around it (`# ` in Markdown), where metadata have it clean. */
function headlineOf(index: ArticleIndex, file: string, span: Span | null): string | null {
  if (span === null) return null;
  const { words } = index.place(file, span);
  const known = index.articles[index.position(file)]?.headline ?? null;
  return known !== null && words.includes(known) ? known : words;
}

export function buildFraming(comparison: Comparison, index: ArticleIndex): ReportedFraming {
  const { ledes, voices, cues, words } = comparison.framing;
  const at = (file: string) => index.position(file);
  const spoken = (v: { directWords: number; indirectWords: number }) => v.directWords + v.indirectWords;
  const total = (file: string) => voices.filter((v) => v.file === file).reduce((sum, v) => sum + spoken(v), 0);
  return {
    ledes: sortedBy(ledes, (l) => at(l.file)).map((l) => ({
      article: l.file,
      headline: headlineOf(index, l.file, l.headline),
      lede: l.lede === null ? null : index.place(l.file, l.lede).words,
      quotedFirst: l.quotedFirst,
    })),
    voices: sortedBy(
      voices,
      (v) => at(v.file),
      (v) => v.rank,
      (v) => v.speaker,
    ).map(({ file, evidence, ...v }) => ({
      ...v,
      article: file,
      share: total(file) === 0 ? 0 : spoken(v) / total(file),
      evidence: placesOf(evidence, index),
    })),
    cues: sortedBy(
      cues,
      (c) => c.speaker ?? '\uffff',
      (c) => at(c.file),
      (c) => c.cue,
    ).map((c) => ({
      speaker: c.speaker,
      article: c.file,
      cue: c.cue,
      evidence: placesOf(c.evidence, index),
    })),
    referents: sortedBy(
      words.filter((w) => w.kind === 'referent'),
      (w) => w.referent ?? '',
      (w) => at(w.file),
      (w) => -w.count,
      (w) => w.word,
    ).map((w) => ({
      referent: w.referent ?? '',
      article: w.file,
      word: w.word,
      count: w.count,
      evidence: placesOf(w.evidence, index),
    })),
    overused: sortedBy(
      words.filter((w) => w.kind === 'keyness'),
      (w) => at(w.file),
      (w) => -(w.logLikelihood ?? 0),
      (w) => w.word,
    ).map((w) => ({
      article: w.file,
      word: w.word,
      count: w.count,
      logLikelihood: w.logLikelihood,
      logRatio: w.logRatio,
      evidence: placesOf(w.evidence, index),
    })),
  };
}
