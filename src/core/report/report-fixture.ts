/**
 * An invented event for the tests of the report: three articles, with quotations, a code, a figure, decisions and a memo.
 * Marks are written into the text: `«words»label`; the fixture takes them out and remembers where they stood.
 */
import type { Comparison, FamilyMember } from '../model/comparison';
import type { Span } from '../model/span';
import { defaultReportOptions, type ReportArticle, type ReportInput, type ReportQuotation } from './report-model';

/** Takes `«words»label` marks out of a text; a label may stand several times. */
export function readMarks(marked: string): { readonly text: string; readonly spans: Readonly<Record<string, Span[]>> } {
  const spans: Record<string, Span[]> = {};
  const open: number[] = [];
  let text = '';
  for (const [token, label] of marked.matchAll(/«|»([a-z]\w*)|[^«»]+/gu)) {
    if (token === '«') open.push(text.length);
    else if (label !== undefined) (spans[label] ??= []).push([open.pop() ?? 0, text.length]);
    else text += token;
  }
  return { text, spans };
}

/** An article of lines: the first is the headline, lines that begin with `#` are boilerplate, all others body. */
export function articleOf(file: string, marked: string, known: Partial<ReportArticle> = {}) {
  const { text, spans } = readMarks(marked);
  let start = 0;
  const paragraphs = text.split('\n').flatMap((line, i) => {
    const span: Span = [start, start + line.length];
    start += line.length + 1;
    const kind = i === 0 ? 'headline' : line.startsWith('#') ? 'boilerplate' : 'body';
    return line === '' ? [] : [{ span, kind } as const];
  });
  const article: ReportArticle = {
    file,
    fileName: file,
    text,
    paragraphs,
    headline: text.split('\n')[0] ?? null,
    outlet: null,
    byline: [],
    credits: [],
    contributors: [],
    dateline: null,
    published: null,
    url: null,
    language: 'en',
    foundIn: {},
    sha256: 'ab'.repeat(32),
    byteSize: null,
    importedAt: null,
    ...known,
  };
  return {
    article,
    at: (label: string): Span => spans[label]?.[0] ?? missing(label),
    all: (label: string) => spans[label] ?? [],
  };
}

function missing(label: string): never {
  throw new Error(`the fixture has no mark ${label}`);
}

const lumen = articleOf(
  'lumen.txt',
  'Mill burns at Orrin\n«The roof came down at «six»figure»code, the warden said.\n' +
    '«“We do not know who lit it,”»c1 «said»v1 «Bo Lind»s1, the warden. «“We may never know.”»c2\n# Share this story',
  {
    outlet: 'Agency Lumen',
    published: '2024-03-02T08:00:00+01:00',
    byline: ['Ada Moor'],
    importedAt: '2024-05-01T09:00:00.000Z',
  },
);

const courier = articleOf(
  'courier.txt',
  'Orrin mill lost\n«“We know who lit it,”»c1 «claimed»v1 «an official»s1 «on condition of anonymity»h1.',
  { outlet: 'Orrin Courier', published: '2024-03-03', url: 'https://courier.example/mill' },
);

const post = articleOf('post.txt', 'A mill is gone\n«‘We do not know who lit it.’»c1 That was «Bo Lind»s1.');

export const fixtureArticles = [lumen, courier, post] as const;

const suggested = { origin: { kind: 'rule', rule: 'quote-then-cue', because: [] }, status: 'suggested' } as const;

const quotation = (
  id: string,
  from: (typeof fixtureArticles)[number],
  parts: Pick<ReportQuotation, 'content'> & Partial<ReportQuotation>,
): ReportQuotation => ({
  id,
  article: from.article.file,
  kind: 'quotation',
  quoted: parts.content,
  cue: null,
  sources: [],
  onBehalfOf: null,
  chain: [],
  directness: 'direct',
  polarity: 'affirmed',
  reviewedBy: null,
  createdAt: '2024-05-01T10:00:00.000Z',
  updatedAt: '2024-05-01T10:00:00.000Z',
  note: '',
  ...suggested,
  ...parts,
});

const bo = (span: Span) => ({ span, name: 'Bo Lind', naming: 'named', role: 'warden' }) as const;

const quotations: readonly ReportQuotation[] = [
  quotation('q1', lumen, {
    content: [lumen.at('c1'), lumen.at('c2')],
    cue: lumen.at('v1'),
    sources: [bo(lumen.at('s1'))],
    status: 'accepted',
    reviewedBy: 'M. Oyel',
    updatedAt: '2024-05-02T10:00:00.000Z',
    note: 'Heard on tape.',
  }),
  quotation('q1', courier, {
    content: [courier.at('c1')],
    cue: courier.at('v1'),
    sources: [{ span: courier.at('s1'), name: null, naming: 'unnamed-individual', role: null }],
    chain: [{ span: courier.at('h1'), kind: 'anonymity', medium: null }],
    directness: 'mixed',
  }),
  quotation('q1', post, {
    content: [post.at('c1')],
    sources: [bo(post.at('s1'))],
    origin: { kind: 'coder', coder: 'M. Oyel' },
    status: 'accepted',
  }),
  quotation('q2', post, { content: [post.at('s1')], status: 'rejected', reviewedBy: 'M. Oyel' }),
];

const member = (from: (typeof fixtureArticles)[number], speaker: string | null, cue: string | null): FamilyMember => ({
  file: from.article.file,
  span: from.at('c1'),
  spans: [from.at('c1')],
  text: from.article.text.slice(...from.at('c1')),
  quotation: 'q1',
  speaker,
  naming: speaker === null ? 'unnamed-individual' : 'named',
  cue,
  directness: 'direct',
});

const place = (from: (typeof fixtureArticles)[number], label: string) => ({
  file: from.article.file,
  span: from.at(label),
});

export const fixtureComparison: Comparison = {
  format: 'variorum/comparison@1',
  articles: fixtureArticles.map(({ article: { file, headline, outlet, published } }) => ({
    file,
    headline,
    outlet,
    published,
  })),
  families: [
    {
      id: 'f1',
      key: 'family:f1',
      reference: 0,
      members: [member(lumen, 'Bo Lind', 'said'), member(courier, null, 'claimed'), member(post, 'Bo Lind', null)],
      pairs: [
        {
          a: 0,
          b: 1,
          wording: 'altered',
          alterations: [{ kind: 'negation', a: [0, 0], b: [0, 0] }],
          senseAtRisk: true,
          why: '“not” is gone',
        },
        { a: 0, b: 2, wording: 'identical', alterations: [], senseAtRisk: false, why: '' },
      ],
    },
  ],
  attributionConflicts: [
    {
      key: 'conflict:f1:speaker',
      family: 'f1',
      kind: 'speaker',
      values: [
        { ...place(lumen, 's1'), speaker: 'Bo Lind', value: null },
        { ...place(courier, 's1'), speaker: 'an official', value: null },
      ],
      why: 'Named in one, unnamed in the other.',
    },
  ],
  figures: [
    {
      key: 'figure:hour',
      counted: 'hour of the fall',
      verdict: 'conflict',
      values: [{ ...place(lumen, 'figure'), text: 'six', value: 6, approximator: null }],
      why: 'Same day.',
    },
  ],
  derivation: [
    {
      key: 'from:lumen:post',
      from: 'lumen.txt',
      to: 'post.txt',
      share: 0.784,
      kind: 'edited',
      via: null,
      why: 'Later.',
    },
  ],
  alignments: [{ a: place(lumen, 'c1'), b: place(post, 'c1'), kind: 'verbatim', score: 1 }],
  omissions: [
    {
      key: 'omission:c2',
      kind: 'statement',
      what: 'We may never know.',
      evidence: [place(lumen, 'c2')],
      absentIn: ['courier.txt', 'post.txt'],
      nearest: [],
      why: '',
    },
  ],
  framing: {
    cues: [],
    voices: [
      {
        file: 'lumen.txt',
        speaker: 'Bo Lind',
        quotations: 1,
        directWords: 10,
        indirectWords: 0,
        rank: 1,
        evidence: [place(lumen, 's1')],
      },
    ],
    words: [],
    ledes: [],
  },
  failures: [{ file: 'broken.bin', kind: 'not-text', message: 'is not a text' }],
};

/** The whole input; `change` replaces parts of it. */
export const fixture = (change: Partial<ReportInput> = {}): ReportInput => ({
  title: 'The mill at Orrin',
  program: { version: '1.2.3', engine: '4.5.6' },
  generatedAt: null,
  articles: fixtureArticles.map((a) => a.article),
  quotations,
  codes: [{ id: 'k1', name: 'Loss', codebook: 'Own', definition: 'What was lost.', colour: 3 }],
  codings: [
    {
      id: 'x1',
      article: 'lumen.txt',
      code: 'k1',
      spans: lumen.all('code'),
      origin: { kind: 'coder', coder: 'M. Oyel' },
      status: 'accepted',
      reviewedBy: null,
      createdAt: '2024-05-01T10:00:00.000Z',
      updatedAt: '2024-05-01T10:00:00.000Z',
      note: '',
    },
  ],
  figures: [
    {
      id: 'n1',
      article: 'lumen.txt',
      span: lumen.at('figure'),
      value: 6,
      unit: null,
      counted: 'hour',
      approximator: null,
      ...suggested,
      reviewedBy: null,
      createdAt: null,
      updatedAt: null,
      note: '',
    },
  ],
  comparison: fixtureComparison,
  decisions: [
    {
      finding: 'family:f1',
      verdict: 'confirmed',
      comment: 'Checked.',
      coder: 'M. Oyel',
      updatedAt: '2024-05-03T10:00:00.000Z',
    },
  ],
  memos: [{ id: 'm1', about: 'Article: Orrin Courier', text: 'Ask them.', coder: 'M. Oyel', updatedAt: null }],
  options: defaultReportOptions,
  ...change,
});
