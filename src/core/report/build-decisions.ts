/** The analyst's decisions about findings, each with what it is about in words, and the memos. */
import { versionKey, type Comparison, type Family } from '../model/comparison';
import type { ReportedDecision, ReportedMemo } from '../model/report-format';
import { labelArticles } from './article-order';
import type { ArticleIndex } from './places';
import type { ReportInput } from './report-model';
import { sortedBy } from './stable-order';

/** Decisions that say something: a verdict or a comment. In the order of the findings, lost findings last. */
export function buildDecisions(
  input: ReportInput,
  index: ArticleIndex,
  numbers: ReadonlyMap<string, number>,
): ReportedDecision[] {
  const about = input.comparison ? describeFindings(input.comparison, index, numbers) : new Map<string, string>();
  const order = new Map([...about.keys()].map((key, i) => [key, i]));
  const said = input.decisions.filter((d) => d.verdict !== 'open' || d.comment.trim() !== '');
  const ordered = sortedBy(
    said,
    (d) => order.get(d.finding) ?? Infinity,
    (d) => d.finding,
    (d) => d.updatedAt ?? '',
    (d) => d.coder,
  );
  return ordered.map((d) => ({
    about: about.get(d.finding) ?? 'A finding that the articles of this report no longer give',
    review: { verdict: d.verdict, comment: d.comment, coder: d.coder, at: d.updatedAt },
  }));
}

/** Each finding in a few words, by key. */
function describeFindings(
  comparison: Comparison,
  index: ArticleIndex,
  numbers: ReadonlyMap<string, number>,
): Map<string, string> {
  const labels = labelArticles(index.articles);
  const label = (file: string) => labels[index.position(file)] ?? file;
  const numbered = (id: string) => (numbers.has(id) ? ` ${numbers.get(id) ?? ''}` : '');
  return new Map([
    ...comparison.families.flatMap((f) => [
      [f.key, `Quote family${numbered(f.id)}: ${f.members[f.reference]?.text ?? ''}`] as const,
      ...versionsOf(f, (file) => `${label(file)}, quote family${numbered(f.id)}`),
    ]),
    ...comparison.attributionConflicts.map((c): [string, string] => [
      c.key,
      `Attribution (${c.kind}), quote family${numbered(c.family)}`,
    ]),
    ...comparison.figures.map((row): [string, string] => [row.key, `Figures: ${row.counted}`]),
    ...comparison.derivation.map((d): [string, string] => [d.key, `Derivation: ${label(d.from)} to ${label(d.to)}`]),
    ...comparison.omissions.map((o): [string, string] => [o.key, `Omission: ${o.what}`]),
  ]);
}

/** The versions of a family, each by the key that decisions on it alone have. */
const versionsOf = (family: Family, place: (file: string) => string): (readonly [string, string])[] =>
  family.members.map((member) => [versionKey(family, member), `Wording in ${place(member.file)}: ${member.text}`]);

export function buildMemos(input: ReportInput): ReportedMemo[] {
  const ordered = sortedBy(
    input.memos,
    (m) => m.about,
    (m) => m.updatedAt ?? '',
    (m) => m.id,
  );
  return ordered.map(({ about, text, coder, updatedAt }) => ({ about, text, coder, updatedAt }));
}
