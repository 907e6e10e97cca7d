/** Lays out framing: headlines and ledes, who is quoted how much, cues, word choice, over-used words. */
import type { ReportDocument, ReportedFraming } from '../model/report-format';
import { articleCells, articleColumns } from './article-columns';
import {
  dim,
  joined,
  lineBreak,
  strong,
  text,
  words,
  type Block,
  type Content,
  type Row,
  type Section,
} from './blocks';
import { articleLabels } from './layout-articles';
import { nothing } from './layout-findings';
import { printShare, sectionTitles } from './report-words';

export function layoutFraming(report: ReportDocument, framing: ReportedFraming): Section {
  const blocks = [
    ...ledes(report, framing),
    ...voices(report, framing),
    ...cues(report, framing),
    ...referents(report, framing),
    ...overused(report, framing),
  ];
  return {
    id: 'framing',
    title: sectionTitles.framing,
    aside: '',
    blocks: blocks.length === 0 ? [nothing('Nothing to compare.')] : blocks,
  };
}

function ledes(report: ReportDocument, { ledes: rows }: ReportedFraming): Block[] {
  if (rows.length === 0) return [];
  const label = articleLabels(report);
  const row = (l: ReportedFraming['ledes'][number]): Row => {
    const headline: Content = l.headline === null ? [] : [{ kind: 'label', text: l.headline }];
    const lede: Content = l.lede === null ? [] : [words(l.lede)];
    const first: Content = [l.quotedFirst === null ? dim('nobody') : text(l.quotedFirst)];
    return { cells: [[strong(label(l.article))], joined([headline, lede], [lineBreak]), first] };
  };
  return [
    { kind: 'heading', text: 'Headlines and ledes' },
    {
      kind: 'table',
      caption: 'Headlines and ledes',
      columns: [
        { title: 'Article', width: 'narrow' },
        { title: 'Headline and lede' },
        { title: 'Quoted first', width: 'narrow' },
      ],
      rows: rows.map(row),
    },
  ];
}

type Voice = ReportedFraming['voices'][number];

const wordsOf = (v: Voice): number => v.directWords + v.indirectWords;

/** Speakers of several articles: one row each, one column an article. Speakers of one article: one line an article. */
function voices(report: ReportDocument, { voices: all }: ReportedFraming): Block[] {
  if (all.length === 0) return [];
  const total = (speaker: string) => all.filter((v) => v.speaker === speaker).reduce((sum, v) => sum + wordsOf(v), 0);
  const speakers = [...new Set(all.map((v) => v.speaker))].sort((a, b) => total(b) - total(a) || (a < b ? -1 : 1));
  const isShared = (speaker: string) =>
    new Set(all.filter((v) => v.speaker === speaker).map((v) => v.article)).size > 1;
  const aside: Content = [dim('share of all words that an article gives to speakers, direct and indirect')];
  return [
    { kind: 'heading', text: 'Who is quoted', aside },
    ...sharedVoices(report, all, speakers.filter(isShared)),
    ...ownVoices(
      report,
      all.filter((v) => !isShared(v.speaker)),
    ),
  ];
}

function sharedVoices(report: ReportDocument, all: readonly Voice[], speakers: readonly string[]): Block[] {
  if (speakers.length === 0) return [];
  const cell = (speaker: string, file: string): Content => {
    const voice = all.find((v) => v.speaker === speaker && v.article === file);
    if (!voice) return [];
    const direct = voice.directWords === 0 ? 'indirect only' : `${voice.directWords} of ${wordsOf(voice)} words direct`;
    const bar = { kind: 'bar', share: voice.share, text: printShare(voice.share) } as const;
    return [bar, lineBreak, dim(`${voice.quotations} quoted, ${direct}`)];
  };
  const rows = speakers.map((s): Row => ({ cells: [[strong(s)], ...articleCells(report, (file) => cell(s, file))] }));
  const columns = [{ title: 'Speaker' }, ...articleColumns(report)];
  return [{ kind: 'table', caption: 'Speakers quoted in several articles', columns, rows }];
}

function ownVoices(report: ReportDocument, own: readonly Voice[]): Block[] {
  const label = articleLabels(report);
  const files = [...new Set(own.map((v) => v.article))];
  if (files.length === 0) return [];
  const list = (file: string): Content =>
    joined(
      own.filter((v) => v.article === file).map((v): Content => [text(v.speaker), dim(` ${printShare(v.share)}`)]),
      [text(', ')],
    );
  const columns = [{ title: 'Article', width: 'narrow' }, { title: 'Quoted there only' }] as const;
  const rows = files.map((file): Row => ({ cells: [[strong(label(file))], list(file)] }));
  return [{ kind: 'table', caption: 'Speakers quoted in one article only', columns, rows }];
}

const times = (n: number): Content => (n > 1 ? [dim(` ×${n}`)] : []);

/** Cue words of speakers whom several articles quote; a speaker of one article compares nothing. */
function cues(report: ReportDocument, { cues: all }: ReportedFraming): Block[] {
  const speakers = [...new Set(all.map((c) => c.speaker))];
  const compared = speakers.filter((s) => new Set(all.filter((c) => c.speaker === s).map((c) => c.article)).size > 1);
  if (compared.length === 0) return [];
  const cell = (speaker: string | null, file: string): Content => {
    const own = all.filter((c) => c.speaker === speaker && c.article === file);
    const verbs = [...new Set(own.map((c) => c.cue))];
    const count = (cue: string) =>
      own.filter((c) => c.cue === cue).reduce((n, c) => n + Math.max(1, c.evidence.length), 0);
    return joined(
      verbs.map((cue): Content => [words(cue), ...times(count(cue))]),
      [text(', ')],
    );
  };
  return [
    { kind: 'heading', text: 'How they are made to speak', aside: [dim('cue words')] },
    {
      kind: 'table',
      caption: 'Cue words by speaker and article',
      columns: [{ title: 'Speaker' }, ...articleColumns(report)],
      rows: compared.map((speaker) => ({
        cells: [
          [speaker === null ? dim('no source named') : strong(speaker)],
          ...articleCells(report, (file) => cell(speaker, file)),
        ],
      })),
    },
  ];
}

function referents(report: ReportDocument, { referents: all }: ReportedFraming): Block[] {
  if (all.length === 0) return [];
  const cell = (referent: string, file: string): Content => {
    const named = all.filter((r) => r.referent === referent && r.article === file);
    return joined(
      named.map((r): Content => [words(r.word), ...times(r.count)]),
      [text(', ')],
    );
  };
  return [
    { kind: 'heading', text: 'Words for the same thing' },
    {
      kind: 'table',
      caption: 'Words for the same thing by article',
      columns: [{ title: 'What is meant' }, ...articleColumns(report)],
      rows: [...new Set(all.map((r) => r.referent))].map((referent) => ({
        cells: [[strong(referent)], ...articleCells(report, (file) => cell(referent, file))],
      })),
    },
  ];
}

function overused(report: ReportDocument, { overused: all }: ReportedFraming): Block[] {
  if (all.length === 0) return [];
  const label = articleLabels(report);
  const number = (n: number | null): Content => [n === null ? dim('–') : text(n.toFixed(1))];
  return [
    {
      kind: 'heading',
      text: 'Words over-used by one article',
      aside: [dim('log-likelihood G² and log ratio against the other articles')],
    },
    {
      kind: 'table',
      caption: 'Words over-used by one article',
      columns: [
        { title: 'Article', width: 'narrow' },
        { title: 'Word' },
        { title: 'Times', align: 'right', width: 'number' },
        { title: 'G²', align: 'right', width: 'number' },
        { title: 'Log ratio', align: 'right', width: 'number' },
      ],
      rows: all.map((w) => ({
        cells: [
          [text(label(w.article))],
          [words(w.word)],
          [text(String(w.count))],
          number(w.logLikelihood),
          number(w.logRatio),
        ],
      })),
    },
  ];
}
