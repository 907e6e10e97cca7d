/** The measures as a table of text: ratio and k of n. */
import { f1, type Count, type Measures, type Score } from './measure';

const ratio = ({ k, n }: Count): string => (n === 0 ? '-' : (k / n).toFixed(3));
const cell = (counter: Count): string => `${ratio(counter)} (${String(counter.k)} of ${String(counter.n)})`;

const row = (name: string, score: Score): string =>
  `${name.padEnd(44)} P ${cell(score.precision).padEnd(20)} R ${cell(score.recall).padEnd(20)} F1 ${f1(score).toFixed(3)}`;
const one = (name: string, counter: Count): string => `${name.padEnd(44)} ${cell(counter)}`;

export function tableOf(m: Measures): string {
  return [
    `${'direct quotations of 5+ words'.padEnd(44)} found ${cell(m.direct5.recall)}  right ${cell(m.direct5.precision)}`,
    one('speaker of a direct quotation', m.speaker.all),
    one('  source is a name', m.speaker.name),
    one('  source is a pronoun', m.speaker.pronoun),
    one('  source is another noun phrase', m.speaker.other),
    one('entity of other quotations', m.entity),
    row('quote (against scare quote)', m.quote),
    row('scare quote', m.scare),
    row('content with quote marks, IoU >= .5', m.marked),
    row('content incl. indirect speech, IoU >= .5', m.all),
    row('content incl. indirect speech, exact', m.exact),
    one('cue (of contents found)', m.cue),
    one('source span (of contents found)', m.source),
    one('polarity (of contents found)', m.polarity),
    row('on behalf of', m.behalf),
    row('hops', m.hops),
  ].join('\n');
}
