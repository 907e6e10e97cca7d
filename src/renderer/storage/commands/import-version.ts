/**
 * A newer version of an article that is there: it takes the older one's place in lists and events, and the annotations that
 * have a certain place in the new text go along. The others stay with the older version, which is kept out of view, until
 * the analyst attaches or removes them. One undo step.
 */
import type { Article, ArticleText } from '../../../core/model/article';
import type { RecordDiff } from '../../../core/model/change';
import { articleIdSchema, type ArticleId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import type { Coding } from '../../../core/model/coding';
import type { Figure } from '../../../core/model/figure';
import type { Quotation } from '../../../core/model/quotation';
import { countWords } from '../../../core/text/tokens';
import { newId, type CommandTx } from '../command-tx';
import { isTouched, movedAnnotation, type VersionStep } from '../moved-annotation';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import type { ReadFile } from './import-articles';

export interface ImportedVersion {
  readonly article: ArticleId;
  readonly moved: number;
  /** Annotations without a certain place in the new text. */
  readonly orphans: number;
}

export function importVersion(
  session: LibrarySession,
  older: ArticleId,
  file: ReadFile,
): Promise<Result<Done<ImportedVersion>>> {
  return runCommand(session, 'Import a newer version', async (tx) => {
    const [before, text] = [await tx.get('articles', older), await tx.get('articleTexts', older)];
    if (before === undefined || text === undefined) return noSuchRecord('article');
    const made = newVersion(before, file, tx.now);
    const step: VersionStep = { to: made.article.id, oldText: text.text, newText: made.text.text, now: tx.now };
    const quotations = carried<Quotation>(await tx.where('quotations', 'article', older), step);
    const codings = carried<Coding>(await tx.where('codings', 'article', older), step);
    const figures = carried<Figure>(await tx.where('figures', 'article', older), step);
    const parts = [quotations, codings, figures];
    return ok({
      diff: {
        articles: { added: [made.article], updated: [[before, { ...before, deleted: true }]] },
        articleTexts: { added: [made.text] },
        events: { updated: await inEvents(tx, older, made.article.id) },
        memos: {
          updated: await movedMemos(
            tx,
            new Map<string, string>([[older, made.article.id], ...parts.flatMap((part) => part.ids)]),
          ),
        },
        quotations: quotations.diff,
        codings: codings.diff,
        figures: figures.diff,
      },
      value: {
        article: made.article.id,
        moved: parts.reduce((sum, part) => sum + part.moved, 0),
        orphans: parts.reduce((sum, part) => sum + part.orphans, 0),
      },
    });
  });
}

function newVersion(before: Article, file: ReadFile, now: string): { article: Article; text: ArticleText } {
  const id = newId(articleIdSchema);
  const { text, paragraphs, metadata, leftOut } = file.article;
  const { fileName, byteSize, sha256 } = file;
  const article = { id, fileName, byteSize, sha256, importedAt: now, wordCount: countWords(text) };
  return {
    article: { ...article, metadata: withTyped(before, metadata), deleted: false, analysedBy: null },
    text: { id, text, paragraphs, leftOut },
  };
}

/** What the analyst typed by hand stands, whatever the newer page says. */
function withTyped(before: Article, metadata: Article['metadata']): Article['metadata'] {
  const typed = Object.entries(before.metadata).filter(([, value]) =>
    [value].flat().some((one) => one !== null && one.origin === 'analyst'),
  );
  return { ...metadata, ...Object.fromEntries(typed) };
}

interface Carried<R> {
  readonly moved: number;
  /** Of what went along: id there was, id there is. */
  readonly ids: readonly (readonly [string, string])[];
  readonly diff: RecordDiff<R>;
  readonly orphans: number;
}

function carried<R extends Quotation | Coding | Figure>(records: readonly R[], step: VersionStep): Carried<R> {
  const touched = records.filter(isTouched);
  const moved = touched.flatMap((record) => {
    const there = movedAnnotation(record, step);
    return there ? [[record, there] as const] : [];
  });
  // A rejected suggestion without a place needs nobody's eye: its words are gone.
  const shown = (list: readonly R[]): number => list.filter((record) => record.status !== 'rejected').length;
  return {
    moved: moved.length,
    ids: moved.map(([from, to]) => [from.id, to.id] as const),
    diff: { removed: moved.map(([from]) => from), added: moved.map(([, to]) => to) },
    orphans: shown(touched) - shown(moved.map(([from]) => from)),
  };
}

async function inEvents(tx: CommandTx, older: ArticleId, newer: ArticleId) {
  const events = await tx.whereAny('events', 'record.articles', [older]);
  return events.map((event) => {
    const articles = event.articles.map((article) => (article === older ? newer : article));
    return [event, { ...event, articles }] as const;
  });
}

/** Memos on the article and on the annotations that went along. */
async function movedMemos(tx: CommandTx, ids: ReadonlyMap<string, string>) {
  return (await tx.all('memos')).flatMap((memo) => {
    const id = ids.get(memo.target.id);
    return id === undefined ? [] : [[memo, { ...memo, target: { ...memo.target, id } }] as const];
  });
}
