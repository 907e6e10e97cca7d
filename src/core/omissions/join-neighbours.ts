/** Sentences of one speaker that one outlet alone prints, one behind the other, missing from others: one row. */
import type { Corpus } from './corpus';
import { omissionOf, type Ranked } from './ranked';

/** An attribution with a long role may stand between the sentences of one quotation; a paragraph's end parts them. */
const NEAR = 300;

export function joinNeighbours(entries: readonly Ranked[], corpus: Corpus): Ranked[] {
  const joined: Ranked[] = [];
  for (const entry of [...entries].sort(byPlace)) {
    const at = joined.findIndex((before) => isNeighbour(before, entry, corpus));
    const before = joined[at];
    if (before === undefined) joined.push(entry);
    else joined[at] = together(before, entry);
  }
  return joined;
}

/** In reading order, so that a sentence meets the one before it. */
function byPlace(x: Ranked, y: Ranked): number {
  const [a, b] = [x.omission.evidence[0], y.omission.evidence[0]];
  if (a === undefined || b === undefined || a.file !== b.file) return (a?.file ?? '') < (b?.file ?? '') ? -1 : 1;
  return a.span[0] - b.span[0];
}

function isNeighbour(before: Ranked, entry: Ranked, corpus: Corpus): boolean {
  const [x, y] = [before.omission, entry.omission];
  if (before.speaker === undefined || before.speaker === null || before.speaker !== entry.speaker) return false;
  if (!x.absentIn.some((file) => y.absentIn.includes(file))) return false;
  const [last, first] = [x.evidence[x.evidence.length - 1], y.evidence[0]];
  if (last === undefined || first === undefined || y.evidence.length > 1) return false;
  if (x.evidence.some((place) => place.file !== first.file)) return false;
  const between = corpus.of(first.file)?.article.text.slice(last.span[1], first.span[0]) ?? '\n';
  return first.span[0] >= last.span[1] && between.length <= NEAR && !between.includes('\n');
}

/** Absent only where all of it is; what is undecided of a part is undecided of the whole. */
function together(x: Ranked, y: Ranked): Ranked {
  const absent = (x.absent ?? []).filter((article) => y.absent?.includes(article));
  const isAbsent = (file: string) => absent.some(({ article }) => article.file === file);
  const places = [...x.omission.nearest, ...y.omission.nearest].filter(({ file }) => !isAbsent(file));
  const nearest = places.filter(({ file }, at) => places.findIndex((place) => place.file === file) === at);
  const { key, kind, what: said, evidence } = x.omission;
  const what = said.endsWith('…') ? said : `${said.replace(/[”"’']$/u, '')} …`;
  const finding = { key, kind, what, evidence: [...evidence, ...y.omission.evidence], absent, nearest };
  return { ...x, absent, omission: omissionOf({ ...finding, lacking: 'anything like it' }) };
}
