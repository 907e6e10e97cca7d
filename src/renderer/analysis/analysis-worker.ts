/** The worker: runs the pure core away from the window, so that typing and scrolling never wait for it. */
import { analyseArticle } from '../../core/analyse-article';
import { compareArticles } from '../../core/compare-articles';
import { groupArticles } from '../../core/group-articles';
import type { AnalysisAnswer, AnalysisCall, AnalysisCalls, AnalysisRequest } from './requests';

const handlers: { readonly [C in AnalysisCall]: (input: AnalysisCalls[C]['input']) => AnalysisCalls[C]['output'] } = {
  analyse: analyseArticle,
  compare: compareArticles,
  group: groupArticles,
};

function answer(request: AnalysisRequest): AnalysisAnswer {
  const { number, call, input } = request;
  try {
    const run = handlers[call] as (value: unknown) => AnalysisCalls[AnalysisCall]['output'];
    return { number, ok: true, output: run(input) };
  } catch (error) {
    return { number, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<AnalysisRequest>) => {
  self.postMessage(answer(event.data));
});
