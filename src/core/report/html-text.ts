/** An article's text with its annotations in place: runs with stacked underlines, footnote numbers, codes in the margin. */
import type { Paragraph } from '../model/paragraph';
import type { ReportDocument, ReportedArticle } from '../model/report-format';
import { html, type Html } from './html';
import { paragraphNumbers } from './places';
import { counted } from './report-words';
import { marksOf } from './text-marks';
import { textRuns, type PlacedMark, type TextMark, type TextRun } from './text-runs';

interface Page {
  readonly article: ReportedArticle;
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly codes: ReadonlyMap<string, string>;
  /** Is there a list of annotations for the footnote numbers to lead to? */
  readonly listed: boolean;
}

export function articleTextHtml(article: ReportedArticle, report: ReportDocument): Html {
  const paragraphs = article.paragraphs ?? [];
  const numbers = paragraphNumbers(paragraphs);
  const codes = new Map((report.codes ?? []).map((c) => [c.id, c.name]));
  const names = new Map((report.codings ?? []).map((c) => [`c${c.number}`, codes.get(c.code) ?? c.code]));
  const listed = report.sections.includes('annotations');
  const page: Page = { article, text: article.text ?? '', marks: marksOf(report, article.file), codes: names, listed };
  const pieces = foldBoilerplate(paragraphs).map((piece) =>
    'folded' in piece
      ? boilerplateHtml(piece.folded, page)
      : paragraphHtml(piece.paragraph, numbers[piece.at] ?? null, page),
  );
  const language = languageOf(article.language);
  return html`<div class="page" ${language !== null && html` lang="${language}"`}>${pieces}</div> `;
}

/** Only what looks like a language tag is printed as one: `en`, `pt-BR`. */
const languageOf = (tag: string | null): string | null =>
  tag !== null && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(tag) ? tag : null;

type Piece = { readonly paragraph: Paragraph; readonly at: number } | { readonly folded: Paragraph[] };

/** Neighbouring boilerplate paragraphs become one folded piece. */
function foldBoilerplate(paragraphs: readonly Paragraph[]): Piece[] {
  const pieces: Piece[] = [];
  paragraphs.forEach((paragraph, at) => {
    const last = pieces[pieces.length - 1];
    if (paragraph.kind !== 'boilerplate') pieces.push({ paragraph, at });
    else if (last && 'folded' in last) last.folded.push(paragraph);
    else pieces.push({ folded: [paragraph] });
  });
  return pieces;
}

const boilerplateHtml = (paragraphs: readonly Paragraph[], page: Page): Html =>
  html`<div class="row boil">
    <span class="pn"></span>
    <details>
      <summary>Boilerplate, ${counted(paragraphs.length, 'paragraph')}, not analysed</summary>
      ${paragraphs.map(({ span }) => html`<p dir="auto">${page.text.slice(span[0], span[1])}</p>`)}
    </details>
  </div> `;

function paragraphHtml({ span, kind }: Paragraph, number: number | null, page: Page): Html {
  const here = page.marks.filter((m) => m.span[0] < span[1] && span[0] < m.span[1]);
  const runs = textRuns(page.text, span, here);
  const element = kind === 'headline' ? 'h4' : 'p';
  const body = html`${runs.map((run) => runHtml(run, page))}`;
  const text =
    element === 'h4' ? html`<h4 class="p" dir="auto">${body}</h4>` : html`<p class="p" dir="auto">${body}</p>`;
  return html`<div class="row ${kind}"><span class="pn">${number}</span>${text}${stripesHtml(here, page)}</div> `;
}

function runHtml(run: TextRun, page: Page): Html {
  const drawn = run.marks.reduceRight<Html>(
    (inner, mark) => html`<span class="${markClass(mark)}" title="${mark.title}">${inner}</span>`,
    html`${run.text}`,
  );
  const notes = run.ending.filter((m) => FOOTNOTED.has(m.part) && isEnd(m, page));
  return html`${drawn}${notes.map((m) => footnoteHtml(m, page.listed))}`;
}

/** Sources, cues and hops share the number of their quotation, which stands at its content. */
const FOOTNOTED: ReadonlySet<string> = new Set(['content', 'scare', 'figure', 'code']);

/** A mark that goes on in the next paragraph has been clipped here: its number stands where it really ends. */
const isEnd = (placed: PlacedMark, page: Page): boolean =>
  page.marks.some((m) => m.entry === placed.entry && m.part === placed.part && m.span[1] === placed.span[1]);

const footnoteHtml = (m: PlacedMark, listed: boolean): Html =>
  listed
    ? html`<a class="fn ${m.part}" href="#${m.entry}">${m.footnote}</a>`
    : html`<span class="fn ${m.part}">${m.footnote}</span>`;

const CLASSES = {
  content: 'mc',
  scare: 'mq',
  source: 'ms',
  cue: 'mv',
  hop: 'mh',
  figure: 'mf',
  code: 'mk',
} as const;

function markClass(m: PlacedMark): string {
  const colour = m.colour > 0 ? ` k${m.colour}` : '';
  const track = m.track === 0 ? ' t0' : m.track > 1 ? ` t${m.track}` : '';
  return `m ${CLASSES[m.part]}${colour}${track}${m.suggested ? ' sug' : ' acc'}`;
}

function stripesHtml(marks: readonly TextMark[], page: Page): Html | false {
  const codes = [...new Map(marks.filter((m) => m.part === 'code').map((m) => [m.entry, m])).values()];
  if (codes.length === 0) return false;
  const stripe = (m: TextMark) =>
    html`<li class="k${m.colour}${m.suggested && ' sug'}">
      ${page.codes.get(m.entry) ?? ''} <span class="d">${m.footnote}</span>
    </li>`;
  return html`<ul class="st">
    ${codes.map(stripe)}
  </ul>`;
}

/** What the marks mean, in the marks' own dress. */
export const legendHtml = (listed: boolean): Html =>
  html`<p class="legend">
    <span class="m mc acc">content</span> <span class="m ms acc">source</span> <span class="m mv acc">cue</span>
    <span class="m mh acc">hop</span> <span class="m mq acc">scare quote</span> <span class="m mf">figure</span>
    <span>filled: accepted</span> <span class="m mc sug">dashed: suggested by rule, not reviewed</span>
    ${listed && html`<span>Numbers lead to the list of annotations.</span>`}
  </p> `;
