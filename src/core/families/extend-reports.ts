/**
 * Reports without quote marks reach as far as attribution saw a cue. Where another outlet's report of the same words
 * goes on, and the rest of the sentence here has those words, too ("wants a guarantee that NATO ... and demands that the
 * bloc ..."), the member grows over them: what stands right beside it must not be told as left out.
 */
import type { AnalysedArticle } from '../model/analysis';
import type { Span } from '../model/span';
import { alignTokens, type TokenPair } from './alterations/align-tokens';
import { isFunctionWord } from './lexicon/function-words';
import type { Draft } from './members';
import { speechTokens, type SpeechToken } from './speech-tokens';

/** Content words that must be found beside a report before it grows, and their share of what the other one has more. */
const LEAST_FOUND = 3;
const FOUND_SHARE = 0.6;
/** Code units that the other report, and the sentence here, must have more: three short words. */
const LEAST_MORE = 12;

type ArticleOf = (draft: Draft) => AnalysedArticle | undefined;

/** The drafts of one family, reports grown over what the fullest report of another article has more and their sentence has, too. */
export function extendReports(drafts: readonly Draft[], articleOf: ArticleOf): readonly Draft[] {
  const reports = drafts.filter(isReport).sort((x, y) => lengthOf(y) - lengthOf(x));
  if (reports.length < 2) return drafts;
  return drafts.map((draft) => {
    const fullest = isReport(draft) ? reports.find((other) => articleOf(other) !== articleOf(draft)) : undefined;
    if (fullest === undefined || lengthOf(fullest) < lengthOf(draft) + LEAST_MORE) return draft;
    return extended(draft, fullest, articleOf) ?? draft;
  });
}

const isReport = (draft: Draft): boolean => draft.units[0]?.quoted === false && draft.spans.length === 1;

const lengthOf = ({ spans }: Draft): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);

const isContent = (token: SpeechToken | undefined): boolean => token?.kind === 'word' && !isFunctionWord(token.word);

function extended(draft: Draft, other: Draft, articleOf: ArticleOf): Draft | null {
  const [span, host] = [draft.spans[0], draft.units[0]?.host];
  const [here, there] = [articleOf(draft), articleOf(other)];
  if (span === undefined || host === undefined || here === undefined || there === undefined) return null;
  if (host[1] - host[0] < span[1] - span[0] + LEAST_MORE) return null;
  const sentence = speechTokens(here.text, [[Math.min(host[0], span[0]), Math.max(host[1], span[1])]]);
  const others = speechTokens(there.text, other.spans);
  const grown = grow(sentence, others, alignTokens(sentence, others), span);
  return grown[0] === span[0] && grown[1] === span[1] ? null : { ...draft, spans: [grown] };
}

function grow(
  sentence: readonly SpeechToken[],
  others: readonly SpeechToken[],
  pairs: readonly TokenPair[],
  span: Span,
): Span {
  const spanOf = (pair: TokenPair): Span => sentence[pair.a]?.span ?? span;
  const before = pairs.filter((pair) => spanOf(pair)[1] <= span[0]);
  const after = pairs.filter((pair) => spanOf(pair)[0] >= span[1]);
  const inside = pairs.filter((pair) => !before.includes(pair) && !after.includes(pair));
  const [firstInside, lastInside] = [inside[0], inside[inside.length - 1]];
  if (firstInside === undefined || lastInside === undefined) return span;
  const more = (from: number, to: number) => others.slice(from, to).filter(isContent).length;
  const found = (side: readonly TokenPair[]) => side.filter((pair) => isContent(sentence[pair.a])).length;
  const enough = (side: readonly TokenPair[], all: number) =>
    found(side) >= LEAST_FOUND && found(side) >= FOUND_SHARE * all;
  const [first, last] = [before[0], after[after.length - 1]];
  return [
    first !== undefined && enough(before, more(0, firstInside.b)) ? spanOf(first)[0] : span[0],
    last !== undefined && enough(after, more(lastInside.b + 1, others.length)) ? spanOf(last)[1] : span[1],
  ];
}
