/**
 * The proof sheet: a quote family with its reference on top and one cell a version. Cells stand beside each other where
 * the page is wide enough for the number of articles, below each other otherwise and on paper.
 */
import type { ReportDocument, ReportedFamily, ReportedVersion } from '../model/report-format';
import { contentHtml, icon } from './html-content';
import { html, type Html } from './html';
import { annotationId } from './layout-annotations';
import { articleLabels } from './layout-articles';
import { familyId, reviewOf } from './layout-findings';
import { alterationNames, isUnnamed, paragraphLabel } from './report-words';

/** More columns than this are too narrow to read a sentence in; with fewer versions most of the sheet would be blank. */
const MOST_COLUMNS = 5;
const FEWEST_VERSIONS = 3;

export function proofHtml(family: ReportedFamily, report: ReportDocument): Html {
  const label = articleLabels(report);
  const files = report.articles.map((a) => a.file);
  const columns = files.filter((f) => family.notIn.includes(f) || family.versions.some((v) => v.at.article === f));
  const told = new Set(family.versions.map((v) => v.at.article)).size;
  const isSheet = columns.length <= MOST_COLUMNS && told >= FEWEST_VERSIONS;
  const review = reviewOf(family.review);
  return html`<section class="fam" id="${familyId(family.number)}" aria-label="Quote family ${family.number}">
    <header class="ref">
      <span class="no">${family.number}</span>
      <p class="rq" dir="auto">${family.reference.text}</p>
      <p class="bs">${badges(family)}</p>
      <p class="who">Reference: <b>${label(family.reference.at.article)}</b> · ${sayer(family.reference)}</p>
      ${review.length > 0 && html`<p class="who">${contentHtml(review)}</p>`}
    </header>
    <div class="cols${isSheet && ` beside n${columns.length}`}">
      ${columns.map((file) => cellsOf(family, file, label, report))}
    </div>
    ${family.notIn.length > 0 && html`<p class="notin">Not found in ${family.notIn.map(label).join(', ')}</p>`}
  </section> `;
}

const badges = (family: ReportedFamily): Html =>
  html`${family.senseAtRisk && html`<span class="badge risk">${icon('alert')}Sense at risk</span>`}${
    family.speakerDiffers && html` <span class="badge conflict">${icon('people')}Speaker differs</span>`
  }`;

function cellsOf(family: ReportedFamily, file: string, label: (file: string) => string, report: ReportDocument): Html {
  const versions = family.versions.filter((v) => v.at.article === file);
  if (versions.length === 0)
    return html`<div class="cell abs">
      <p class="o"><b>${label(file)}</b></p>
      <p class="f">Not found in this article</p>
    </div> `;
  return html`<div class="cell">${versions.map((v, i) => versionHtml(v, i === 0 ? label(file) : null, report))}</div> `;
}

function versionHtml(v: ReportedVersion, label: string | null, report: ReportDocument): Html {
  const listed = v.quotation !== null && report.sections.includes('annotations');
  const number = listed && html` <a class="fn" href="#${annotationId('q', v.quotation ?? 0)}">${v.quotation}</a>`;
  const review = reviewOf(v.review);
  return html`<div class="ver">
    <p class="o">${label !== null && html`<b>${label}</b> `}<span class="d">${paragraphLabel(v.at)}</span></p>
    <div class="vt">
      ${wordingHtml(v)}
      <p class="f">${sayer(v)}${number}</p>
      ${alterationsHtml(v)} ${review.length > 0 && html`<p class="who">${contentHtml(review)}</p>`}
    </div>
  </div>`;
}

function wordingHtml(v: ReportedVersion): Html {
  if (v.wording === 'reference') return html`<p class="v same">Reference</p>`;
  if (v.wording === 'identical') return html`<p class="v same">${icon('same')} Identical</p>`;
  const runs = (v.diff ?? [{ kind: 'same' as const, text: v.text }]).map((run) => {
    if (run.kind === 'left-out') return html`<del>${run.text}</del>`;
    if (run.kind === 'cut') return html`<span class="out">…</span>`;
    if (run.kind === 'beside') return html`<span class="out">${run.text}</span>`;
    return run.kind === 'added' ? html`<ins>${run.text}</ins>` : html`${run.text}`;
  });
  return html`<p class="v" dir="auto">${runs}</p>`;
}

function sayer(v: ReportedVersion): Html {
  const name = v.speaker ?? 'no source named';
  const unnamed = isUnnamed(v.naming) && html`<span class="d"> unnamed</span>`;
  const who = v.speakerDiffers ? html`<span class="diffwho">${name}</span>` : html`<b>${name}</b>`;
  return html`${who}${unnamed}${v.cue !== null && html` <bdi>${v.cue}</bdi>`}`;
}

/** The alterations by name; the reason in words only where the sense is at risk, for the diff shows the rest. */
function alterationsHtml(v: ReportedVersion): Html {
  const names = v.alterations.map(
    ({ kind, atRisk }) =>
      html`<li class="alt${atRisk && ' risk'}">${atRisk && icon('alert')}${alterationNames[kind]}</li>`,
  );
  return html`${
    names.length > 0 &&
    html`<ul class="a">
      ${names}
    </ul>`
  }${v.senseAtRisk && html`<p class="why">${v.why}</p>`}`;
}
