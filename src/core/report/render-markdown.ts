/** A report as Markdown (CommonMark with GitHub's tables and strikethrough). Struck = left out, bold = added. */
import type { ReportDocument, ReportedArticle, ReportedFamily, ReportedVersion } from '../model/report-format';
import { assertNever } from '../model/result';
import { comparedFiles } from './article-columns';
import type { Block, Content, Inline, Section } from './blocks';
import { reviewOf } from './layout-findings';
import { isWebAddress, articleLabels } from './layout-articles';
import { layoutReport } from './layout';
import { escapeMarkdown as esc } from './markdown';
import { paragraphNumbers } from './places';
import { alterationNames, counted, isUnnamed, paragraphLabel, printShare } from './report-words';
import { printTime } from './stable-order';
import { summaryOf } from './summary';
import { marksOf } from './text-marks';
import { textRuns } from './text-runs';

/** The whole file, ending with a line feed. */
export function renderMarkdown(report: ReportDocument): string {
  const head = [`# ${esc(report.title)}`];
  if (report.generatedAt !== null) head.push(esc(printTime(report.generatedAt)));
  head.push(
    summaryOf(report)
      .map((s) => `${s.value} ${esc(s.term)}`)
      .join(' · '),
  );
  const sections = layoutReport(report).flatMap((section) => sectionMd(section, report));
  return `${[...head, ...sections].filter((part) => part !== '').join('\n\n')}\n`;
}

function sectionMd(section: Section, report: ReportDocument): string[] {
  const aside = section.aside === '' ? '' : ` (${esc(section.aside)})`;
  return [`## ${esc(section.title)}${aside}`, ...section.blocks.map((block) => blockMd(block, report))];
}

function blockMd(block: Block, report: ReportDocument): string {
  switch (block.kind) {
    case 'heading':
      return `### ${esc(block.text)}${block.aside && block.aside.length > 0 ? ` (${contentMd(block.aside)})` : ''}`;
    case 'prose':
      return contentMd(block.content);
    case 'facts':
      return block.items.map((i) => `- ${esc(i.term)}: ${contentMd(i.content)}`).join('\n');
    case 'table':
      return tableMd(block);
    case 'proof':
      return familyMd(block.family, report);
    case 'article-text':
      return articleMd(block.article, report);
    case 'legend':
      return 'Numbers in square brackets lead to the list of annotations: plain for quotations, f for figures, c for codes.';
    case 'matrix':
      return matrixMd(report);
    default:
      return assertNever(block);
  }
}

const contentMd = (content: Content): string => content.map(inlineMd).join('');

function inlineMd(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'words':
    case 'dim':
    case 'link':
      return spaced(inline.text, esc);
    case 'strong':
    case 'label':
    case 'added':
      return spaced(inline.text, (t) => `**${esc(t)}**`);
    case 'left-out':
      return spaced(inline.text, (t) => `~~${esc(t)}~~`);
    case 'code':
      return `\`${inline.text.replace(/`/gu, 'ˋ')}\``;
    case 'badge':
      return `**${esc(inline.text)}**`;
    case 'swatch':
      return esc(inline.text);
    case 'bar':
      return `${esc(inline.text)} `;
    case 'url':
      return isWebAddress(inline.href) ? `<${inline.href}>` : esc(inline.text);
    case 'entries':
      return inline.items.map((e) => `${esc(e.label)}: ${contentMd(e.content)}`).join('<br>');
    case 'break':
      return '<br>';
    default:
      return assertNever(inline);
  }
}

/** White space at the edges stays outside: `** x**` is not bold. */
function spaced(value: string, dress: (text: string) => string): string {
  const inner = value.trim();
  if (inner === '') return value === '' ? '' : ' ';
  return `${/^\s/u.test(value) ? ' ' : ''}${dress(inner)}${/\s$/u.test(value) ? ' ' : ''}`;
}

function tableMd({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((c) => esc(c.title))),
    line(columns.map((c) => (c.align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(row.cells.map(contentMd))),
  ].join('\n');
}

function familyMd(family: ReportedFamily, report: ReportDocument): string {
  const label = articleLabels(report);
  const badges = [family.senseAtRisk && 'sense at risk', family.speakerDiffers && 'speaker differs'].filter(Boolean);
  const lines = [
    `### ${family.number}. ${badges.length === 0 ? 'Quotation' : badges.join(', ')}`,
    `> ${esc(family.reference.text)}`,
    `Reference: ${esc(label(family.reference.at.article))}, ${sayer(family.reference)}`,
    family.versions.map((v) => `- ${versionMd(v, label)}`).join('\n'),
  ];
  if (family.notIn.length > 0) lines.push(`Not found in ${family.notIn.map((f) => esc(label(f))).join(', ')}`);
  const review = contentMd(reviewOf(family.review));
  return [...lines, ...(review === '' ? [] : [review])].join('\n\n');
}

const sayer = (v: ReportedVersion): string =>
  [esc(v.speaker ?? 'no source named'), isUnnamed(v.naming) ? 'unnamed' : '', v.cue === null ? '' : esc(v.cue)]
    .filter((part) => part !== '')
    .join(' ');

function versionMd(v: ReportedVersion, label: (file: string) => string): string {
  const words = v.wording === 'reference' ? 'reference' : v.wording === 'identical' ? 'identical' : diffMd(v);
  const kinds = v.alterations.map((a) => `${alterationNames[a.kind]}${a.atRisk ? ' (!)' : ''}`).join(', ');
  const who = `${v.speakerDiffers ? '**other speaker:** ' : ''}${sayer(v)}`;
  const parts = [
    `**${esc(label(v.at.article))}**, ${paragraphLabel(v.at)}: ${words}`,
    who,
    kinds,
    v.senseAtRisk ? esc(v.why) : '',
    contentMd(reviewOf(v.review)),
  ];
  return parts.filter((part) => part !== '').join('<br>');
}

const KINDS = { same: 'words', 'left-out': 'left-out', added: 'added', cut: 'dim', beside: 'dim' } as const;

/** A version without a diff has too little in common with the reference: it stands as it is. */
const diffMd = (v: ReportedVersion): string =>
  contentMd(
    v.diff === null
      ? [{ kind: 'words', text: v.text }]
      : v.diff.map((run) => ({ kind: KINDS[run.kind], text: run.kind === 'cut' ? '…' : run.text })),
  );

function matrixMd(report: ReportDocument): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const compared = new Set(comparedFiles(report));
  const articles = report.articles.filter((a) => compared.has(a.file));
  const cell = (from: string, to: string) => {
    const pair = (report.derivation ?? []).find((d) => d.from === from && d.to === to);
    return pair ? printShare(pair.share) + (pair.kind === 'common-source' ? ' *' : '') : '';
  };
  return [
    line(['share of the row that comes from the column (* common source)', ...articles.map((a) => String(a.number))]),
    line(['---', ...articles.map(() => '---:')]),
    ...articles.map((to) =>
      line([`${to.number} ${esc(to.label)}`, ...articles.map((from) => cell(from.file, to.file))]),
    ),
  ].join('\n');
}

function articleMd(article: ReportedArticle, report: ReportDocument): string {
  const { text, paragraphs } = article;
  if (text === null || paragraphs === null) return '';
  const marks = marksOf(report, article.file);
  const numbers = paragraphNumbers(paragraphs);
  const parts = paragraphs.map(({ span, kind }, i) => {
    if (kind === 'boilerplate') return `*Boilerplate:* ${esc(text.slice(...span))}`;
    const runs = textRuns(text, span, marks).map((run) => {
      const ends = run.ending.filter((m) => m.part !== 'source' && m.part !== 'cue' && m.part !== 'hop');
      return spaced(run.text, esc) + ends.map((m) => `\\[${m.footnote}\\]`).join('');
    });
    const number = numbers[i] ?? null;
    if (kind === 'headline') return `**${runs.join('')}**`;
    return number === null ? runs.join('') : `¶ ${number}  ${runs.join('')}`;
  });
  return [`${counted(article.words, 'word')}`, ...parts].join('\n\n');
}
