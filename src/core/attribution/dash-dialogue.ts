/**
 * Dash dialogue: a paragraph that opens with a dash and is spoken ("— Yes, said Anna to him."). A lone dash paragraph needs a
 * reporting clause; without one only a neighbour that is dialogue too makes it speech, and list entries are none.
 */
import { cueForms } from './cue-verbs';
import type { Draft } from './draft';
import { isComma, isDash, isEnder, isQuote, type Range, type Items } from './items';
import { findReports } from './reports';
import type { Report } from './report';
import { mentionOf, spanOf } from './item-ranges';
import { speech } from './unmarked-speech';

export function dashDialogue(items: Items, paragraph: number, beside: boolean): Draft | null {
  const first = items[0];
  if (
    first === undefined ||
    !(first.lower === '—' || first.lower === '–' || first.lower === '--') ||
    items.some(isQuote)
  )
    return null;
  if (items[1] === undefined || (!items[1].capital && items[1].lower !== '¿' && items[1].lower !== '¡')) return null;
  const end = items.length;
  const report = spokenReport(items, end);
  if (report !== null) return withReport(items, report, paragraph);
  const last = items[end - 1];
  if (!beside || !isEnder(last) || first.end === items[1].start) return null;
  return speech([spanOf(items, [1, end])], null, null, 'dash-dialogue', paragraph);
}

/** "..., said Anna": a report behind a comma, dash or question mark. */
function spokenReport(items: Items, end: number): Report | null {
  for (let i = 2; i < end; i += 1) {
    const edge = items[i];
    if (!(isComma(edge) || isDash(edge) || edge?.lower === '?' || edge?.lower === '!')) continue;
    const from = isDash(items[i + 1]) ? i + 2 : i + 1;
    const report = findReports(items, [from, end], false)[0];
    if (
      report !== undefined &&
      report.source !== null &&
      Math.min(report.start, report.cue[0]) === from &&
      cueForms.has(items[report.cue[0]]?.lower ?? '')
    )
      return report;
  }
  return null;
}

function withReport(items: Items, report: Report, paragraph: number): Draft {
  const start = Math.min(report.start, report.cue[0]);
  const content = [spanOf(items, trimEdges(items, [1, start]))];
  const behind = behindReport(items, report);
  if (behind !== null) content.push(spanOf(items, behind));
  return speech(content, mentionOf(items, report), spanOf(items, report.cue), 'dash-dialogue', paragraph);
}

/** The words go on behind a second dash: "— said Anna —, and the fifteenth chair ...". */
function behindReport(items: Items, report: Report): Range | null {
  for (let i = report.after; i < items.length; i += 1) {
    if (!isDash(items[i])) continue;
    const from = isComma(items[i + 1]) ? i + 2 : i + 1;
    return from < items.length ? [from, items.length] : null;
  }
  return null;
}

function trimEdges(items: Items, [from, to]: Range): Range {
  let end = to;
  while (end > from + 1 && (isComma(items[end - 1]) || isDash(items[end - 1]))) end -= 1;
  return [from, end];
}
