import { describe, expect, it } from 'vitest';
import { paragraphSpans } from '../text/paragraphs';
import { kindRules, kindRuleFor } from './credit-lines';
import { readLines } from './line';
import { paragraphKinds } from './paragraph-kinds';

/** Articles are written one paragraph a line, each with its expected kind before a bar; an empty line is a blank line. */
function check(notation: string): void {
  const rows = notation
    .replace(/^\n|\n\s*$/gu, '')
    .split('\n')
    .map((row) => row.trim());
  const expected = rows.filter((row) => row !== '').map((row) => row.slice(0, row.indexOf('|')).trim());
  const text = rows.map((row) => (row === '' ? '' : row.slice(row.indexOf('|') + 1))).join('\n');
  const lines = readLines(text, paragraphSpans(text));
  const found = paragraphKinds(lines);
  expect(lines.map((line, index) => `${found[index]}|${line.raw}`)).toEqual(
    lines.map((line, index) => `${expected[index]}|${line.raw}`),
  );
}

const line = (raw: string) => readLines(raw, [[0, raw.length]])[0];

describe('what a line is by its own words', () => {
  it.each(kindRules.map((rule) => [rule.id, rule] as const))('%s fits its example', (_id, rule) => {
    const example = line(rule.example);
    expect(example && kindRuleFor(example)?.id).toBe(rule.id);
  });

  it.each([
    'By Friday the harbour was closed and nobody knew when it would open again.',
    'By Ann Lind’s own account the ferry left late, and no one on the quay saw it go.',
    'On December 31, 2021, the ferry left the quay for the last time, he said.',
    'The board contributed to the delay, she said.',
    'The photo: a man on the quay, alone, at dawn, with nothing but his hat in his hands, was shown to the court on Friday, and nobody spoke.',
    'Reuters reported that the ferry had sunk.',
  ])('running text is none of them: %s', (raw) => {
    const one = line(raw);
    expect(one && kindRuleFor(one)).toBeNull();
  });

  it.each([
    ['byline', 'By ANN LIND'],
    ['byline', 'By [Lumen](#)'],
    ['byline', 'By Ann Lind and Bo Ek, Staff Writers'],
    ['byline', 'by Ann Lind | Dec. 31, 2021'],
    ['byline', 'Von Ann Lind'],
    ['byline', 'Ann Lind, Reuters'],
    ['dateline', '31 December 2021'],
    ['dateline', 'Published: Dec 31, 2021 10:15 a.m. GMT'],
    ['dateline', 'Friday, 31 December 2021 | 10:15'],
    ['dateline', '- The Harbour Post - Friday, December 31, 2021'],
    ['dateline', '31.12.2021, 10:15 Uhr'],
    ['dateline', 'OSLO, Norway —'],
    ['credit', 'Reporting by Ann Lind; Editing by Bo Ek'],
    ['credit', 'Additional reporting by Ann Lind in Oslo'],
    ['credit', 'With files from The Canadian Press'],
    ['credit', 'Ann Lind and Bo Ek contributed reporting.'],
    ['credit', 'Ann Lind/Getty Images'],
    ['credit', '(AP Photo/Ann Lind)'],
    ['credit', 'Image credit: Ann Lind'],
    ['caption', 'The quay at dawn. (Ann Lind/Reuters)'],
    ['caption', 'FILE PHOTO: The ferry in May.'],
    ['caption', 'In this photo released by the board, the ferry leaves.'],
    ['caption', 'The quay at dawn. Photo: Ann Lind'],
    ['caption', 'The quay at dawn on Friday | Photo Credit: Ann Lind'],
  ])('%s: %s', (kind, raw) => {
    const one = line(raw);
    expect(one && kindRuleFor(one)?.kind).toBe(kind);
  });
});

const sentence = 'The ferry left the quay at dawn with forty people on board, the harbour board said on Friday.';

describe('what a line is by its place', () => {
  it('reads headline, byline, date, body, heading and notices', () =>
    check(`
      headline|Ferry leaves the quay for the last time

      byline|By Ann Lind
      dateline|December 31, 2021

      body|${sentence}
      body|“We shall see,” she said.

      heading|Anger on the quay

      body|${sentence}
      boilerplate|Related Articles
      boilerplate|Strike enters third day
      boilerplate|Back to top button`));

  it('a text that begins with its first sentence has no headline', () =>
    check(`
      dateline|- The Harbour Post - Friday, December 31, 2021
      body|${sentence}
      body|${sentence}`));

  it('the line between headline and byline is the standfirst', () =>
    check(`
      headline|Ferry leaves the quay for the last time
      standfirst|${sentence}
      byline|By Ann Lind
      body|${sentence}
      body|${sentence}`));

  it('navigation above the headline is boilerplate', () =>
    check(`
      boilerplate|Home
      boilerplate|World
      boilerplate|Sport
      headline|Ferry leaves the quay for the last time
      body|${sentence}`));

  it('the title above a caption belongs to it', () =>
    check(`
      headline|Ferry leaves the quay
      body|${sentence}

      caption|Lind Ek
      caption|Ann Lind/The Board, via AP The board handed out this photo. It shows the quay on Friday.

      body|${sentence}`));

  it('nothing below a comment form is the outlet’s', () =>
    check(`
      headline|Ferry leaves the quay
      body|${sentence}
      body|${sentence}
      body|${sentence}
      boilerplate|Leave a Reply
      boilerplate|Your email address will not be published.
      boilerplate|${sentence}`));

  it('a link to the comments above the text ends nothing', () =>
    check(`
      headline|Ferry leaves the quay
      boilerplate|12 Comments
      body|${sentence}
      body|${sentence}`));

  it('turns of an interview, pull quotes and lists stay body', () =>
    check(`
      headline|Ferry leaves the quay
      body|${sentence}
      body|Q: Will it come back?
      body|LIND: It will.
      body|“It was the best ferry of all”
      body|Ann Lind, harbour master
      body|- Forty people on board
      body|- Two dogs
      body|${sentence}`));

  it('reads Markdown headings and links', () =>
    check(`
      headline|# Ferry leaves the quay
      byline|*By Ann Lind*
      body|${sentence}
      heading|## Anger on the quay
      body|${sentence}
      boilerplate|[Strike](#) [Quay](#)`));

  it('a text of one short line is body', () => check('body|Ferry gone'));

  it('a bulletin of short lines keeps them as its text', () =>
    check(`
      headline|Ferry gone
      body|It left at dawn
      body|Nobody saw it go
      body|The board knows nothing`));

  it('reads other scripts', () =>
    check(`
      headline|الرئيس يحذر من عواقب جديدة
      body|قال الرئيس يوم الجمعة إن العبارة غادرت الرصيف عند الفجر وعلى متنها أربعون شخصا وفقا لمجلس الميناء.
      body|وأضاف أن المجلس سيجتمع مرة أخرى الأسبوع المقبل لمناقشة ما حدث على الرصيف مع الطاقم كله.`));
});
