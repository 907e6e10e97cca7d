/**
 * Comparison of the articles of one event: who is whom -> which passages correspond -> quotation families and conflicts ->
 * figures -> who copied from whom -> what is left out -> framing. Deterministic; the order of the articles does not matter;
 * what is found between two articles does not change because an unrelated third one is added.
 */
import { alignArticles, reportedAlignments } from './alignment/align-articles';
import { findDerivations } from './alignment/derivation';
import { copiedShares } from './alignment/pair-evidence';
import { Lexicon, readArticle } from './alignment/read-article';
import { linkEntities, type LinkedEntity } from './entities/link-entities';
import { findAttributionConflicts } from './families/attribution-conflicts';
import { findFamilies, type Speaker } from './families/find-families';
import { compareFraming } from './framing/compare-framing';
import { figuresLedger } from './ledger/figures-ledger';
import type { AnalysedArticle } from './model/analysis';
import type { Comparison } from './model/comparison';
import { findOmissions } from './omissions/find-omissions';

/** All findings over the articles of one event. Articles are told apart by `file`, which must be unique. */
export function compareArticles(given: readonly AnalysedArticle[]): Comparison {
  const articles = [...given].sort((x, y) => (x.file < y.file ? -1 : x.file > y.file ? 1 : 0));
  const lexicon = new Lexicon();
  const readings = articles.map((article) => readArticle(article, lexicon));
  const pairs = readings.flatMap((a, i) => readings.slice(i + 1).map((b) => alignArticles(a, b)));
  const alignments = pairs.flatMap(reportedAlignments);

  const linked = linkEntities(articles);
  const speakerOf = speakersBy(linked, articles);
  const derivation = findDerivations(pairs);
  const copies = new Set(derivation.flatMap((d) => (d.kind === 'common-source' ? [] : [`${d.to}\n${d.from}`])));
  const families = findFamilies(articles, speakerOf, {
    aligned: alignments,
    copied: copiedShares(pairs),
    isCopyOf: (file, other) => copies.has(`${file}\n${other}`),
  });
  const figures = figuresLedger(readings, alignments);

  return {
    format: 'variorum/comparison@1',
    articles: articles.map(({ file, headline, outlet, published }) => ({ file, headline, outlet, published })),
    families,
    attributionConflicts: findAttributionConflicts(families, articles, speakerOf),
    figures,
    derivation,
    alignments,
    omissions: findOmissions(readings, families, linked, figures, alignments),
    framing: compareFraming(readings, alignments, (file, entity) => speakerOf(file, entity)?.name ?? null),
    failures: [],
  };
}

/** Who an article's entity is over all articles; the role is that of its own article. */
function speakersBy(
  linked: readonly LinkedEntity[],
  articles: readonly AnalysedArticle[],
): (file: string, entity: string | null) => Speaker | null {
  const roles = new Map(articles.flatMap(({ file, entities }) => entities.map((e) => [`${file}\n${e.id}`, e.role])));
  const speakers = new Map<string, Speaker>();
  for (const { id, name, naming, kind, members } of linked)
    for (const { file, id: local } of members) {
      const place = `${file}\n${local}`;
      speakers.set(place, { key: id, name, naming, kind, role: roles.get(place) ?? null });
    }
  return (file, entity) => (entity === null ? null : (speakers.get(`${file}\n${entity}`) ?? null));
}
