/** What the report is made of, taken from the library's records: names resolved, nothing added. */
import { engineVersion } from '../../../core/engine-version';
import type { Comparison } from '../../../core/model/comparison';
import type { Code, Codebook } from '../../../core/model/codebook';
import type { Decision } from '../../../core/model/decision';
import type { Entity } from '../../../core/model/entity';
import type { Memo } from '../../../core/model/memo';
import {
  articleFromRecords,
  codeFromRecords,
  codingFromRecord,
  figureFromRecord,
  memoFromRecord,
  memoSubjects,
  quotationFromRecord,
} from '../../../core/report/from-records';
import type { CodebookWithCodes } from '../../storage/queries/codebooks';
import type { EventMaterial } from '../../storage/queries/events';
import type { Annotations } from '../../storage/queries/annotations';
import type { ReportInput, ReportMemo, ReportOptions } from '../../../core/report/report-model';

export interface ReportRecords {
  readonly title: string;
  readonly version: string;
  readonly material: EventMaterial;
  /** All of the event's articles, rejected ones too: the options decide. */
  readonly annotations: Annotations;
  readonly entities: readonly Entity[];
  readonly codebooks: readonly CodebookWithCodes[];
  readonly decisions: readonly Decision[];
  readonly memos: readonly Memo[];
  readonly comparison: Comparison | null;
  readonly options: ReportOptions;
}

export function reportInput(records: ReportRecords): ReportInput {
  const { title, version, material, annotations, entities, codebooks, decisions, comparison, options } = records;
  const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  const codes = codebooks.flatMap((one) => one.codes);
  const codesById = new Map<string, Code>(codes.map((code) => [code.id, code]));
  const codebooksById = new Map<string, Codebook>(codebooks.map(({ codebook }) => [codebook.id, codebook]));
  return {
    title,
    program: { version, engine: engineVersion },
    generatedAt: null,
    articles: material.articles.map(({ article, text }) => articleFromRecords(article, text)),
    quotations: annotations.quotations.map((quotation) => quotationFromRecord(quotation, byId)),
    codes: codes.map((code) => codeFromRecords(code, codesById, codebooksById)),
    codings: annotations.codings.map(codingFromRecord),
    figures: material.articles.flatMap(({ figures }) => figures.map(figureFromRecord)),
    comparison,
    decisions,
    memos: memosOf(records),
    options,
  };
}

/** Memos on the event, its articles, their annotations, and on the people and codes in them. */
function memosOf({ memos, material, entities, codebooks, annotations }: ReportRecords): ReportMemo[] {
  const subjects = memoSubjects({
    articles: material.articles.map(({ article }) => article),
    events: [material.event],
    entities,
    codes: codebooks.flatMap(({ codes }) => codes),
  });
  const marks = new Set<string>([...annotations.quotations, ...annotations.codings].map(({ id }) => id));
  return memos
    .filter(({ target }) => subjects.has(target.id) || marks.has(target.id))
    .map((memo) => memoFromRecord(memo, subjects));
}
