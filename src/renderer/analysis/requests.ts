/** What the window asks of the analysis worker, and the answers: one request, one answer, matched by number. */
import type { AnalysedArticle } from '../../core/model/analysis';
import type { Comparison } from '../../core/model/comparison';
import type { Groups } from '../../core/model/groups';
import type { ImportedArticle } from '../../core/model/imported-article';

export interface AnalysisCalls {
  readonly analyse: {
    readonly input: { readonly file: string; readonly sha256: string; readonly imported: ImportedArticle };
    readonly output: AnalysedArticle;
  };
  readonly compare: { readonly input: readonly AnalysedArticle[]; readonly output: Comparison };
  readonly group: { readonly input: readonly AnalysedArticle[]; readonly output: Groups };
}

export type AnalysisCall = keyof AnalysisCalls;

export interface AnalysisRequest<C extends AnalysisCall = AnalysisCall> {
  readonly number: number;
  readonly call: C;
  readonly input: AnalysisCalls[C]['input'];
}

export type AnalysisAnswer =
  | { readonly number: number; readonly ok: true; readonly output: AnalysisCalls[AnalysisCall]['output'] }
  | { readonly number: number; readonly ok: false; readonly message: string };
