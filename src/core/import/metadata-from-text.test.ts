import { describe, expect, it } from 'vitest';
import type { FoundText, Metadata } from '../model/metadata';
import { importText } from './import-text';

const read = (text: string, name = 'a.txt') => importText({ text, encoding: 'utf-8' }, name).metadata;
const values = (list: readonly FoundText[]) => list.map((found) => found.value);

const sentence = 'The ferry left the quay at dawn with forty people on board, the harbour board said on Friday.';
const article = (head: string, tail = '') =>
  `Ferry leaves the quay for good\n${head}\n\n${sentence}\n\n${sentence}\n\n${tail}`;

describe('bylines', () => {
  it.each([
    ['By Ann Lind', ['Ann Lind']],
    ['By Ann Lind and Bo Ek', ['Ann Lind', 'Bo Ek']],
    ['By Ann Lind, Bo Ek and Cy de la Cruz', ['Ann Lind', 'Bo Ek', 'Cy de la Cruz']],
    ['By ANN LIND', ['ANN LIND']],
    ['By [AFP](#)', ['AFP']],
    ['By Ann Lind, The Associated Press', ['Ann Lind']],
    ['By Ann Lind and Bo Ek, Staff Writers', ['Ann Lind', 'Bo Ek']],
    ['By Ann Lind in Oslo', ['Ann Lind']],
    ['By Ann Lind | December 31, 2021', ['Ann Lind']],
    ['By Ann Lind - Published Dec. 31, 2021', ['Ann Lind']],
    ['by J. P. O’Brien', ['J. P. O’Brien']],
    ['Written by Jean-Luc Müller', ['Jean-Luc Müller']],
    ['Ann Lind, Staff Writer', ['Ann Lind']],
  ])('%s', (line, names) => expect(values(read(article(line)).byline)).toEqual(names));

  it('a line that tells how to reach the author names the author', () =>
    expect(values(read(article('', '• Ann Lind can be reached at alind@harbourpost.example.')).byline)).toEqual([
      'Ann Lind',
    ]));

  it('has none where none is given', () => expect(read(article('')).byline).toEqual([]));
});

describe('credits and contributors', () => {
  it.each([
    ['By [AFP](#)', '', ['AFP']],
    ['By Ann Lind, The Associated Press', '', ['AP']],
    ['', 'This article is based in part on wire service reports.', ['wire services']],
    ['', 'Reporting by Ann Lind; Editing by Bo Ek. Reuters', ['Reuters']],
    ['', 'With files from The Canadian Press', ['CP']],
    ['', 'The quay on Friday. (AP Photo/Ann Lind)', ['AP']],
    ['', 'Reuters said the ferry had sunk, and AP said it had not, but nobody on the quay knew.', []],
    ['', 'Asked whether it would come back, the board had nothing to say on Friday. (dpa)', ['dpa']],
  ])('%s %s', (head, tail, credits) => expect(values(read(article(head, tail)).credits)).toEqual(credits));

  it.each([
    ['Ann Lind contributed to this report from Oslo.', ['Ann Lind']],
    ['Ann Lind and Bo Ek contributed reporting.', ['Ann Lind', 'Bo Ek']],
    ['Harbour Post writers Ann Lind in Oslo and Bo Ek in Bergen contributed to this report.', ['Ann Lind', 'Bo Ek']],
    [
      'This report was contributed by Ann Lind, Bo Ek, and Cy Vale, all Associated Press journalists, from Oslo.',
      ['Ann Lind', 'Bo Ek', 'Cy Vale'],
    ],
    ['Reporting by Ann Lind in Oslo and Bo Ek; Editing by Cy Vale', ['Ann Lind', 'Bo Ek']],
    ['Additional reporting by Ann Lind', ['Ann Lind']],
  ])('%s', (tail, names) => expect(values(read(article('', tail)).contributors)).toEqual(names));
});

describe('outlet, address, date, dateline', () => {
  const of = (key: keyof Metadata, head: string, tail = '', name?: string) => {
    const found = read(article(head, tail), name)[key];
    return found === null || Array.isArray(found) ? null : (found as FoundText).value;
  };

  it.each([
    ['- The Harbour Post - Friday, December 31, 2021', '', 'The Harbour Post'],
    ['', 'Copyright © 2024 The Harbour Post, LLC. Click here for reprint permission.', 'The Harbour Post'],
    ['', '© 2021 Harbour Post. All rights reserved.', 'Harbour Post'],
    ['', 'By commenting you agree to the Harbour-Post’s TERMS OF SERVICE.', 'Harbour-Post'],
    ['', 'Original url: <https://www.theharbourtimes.example/2021/12/31/ferry-leaves-the-quay>', 'The Harbour Times'],
    ['', 'Ann Lind can be reached at alind@harbourpost.example.', 'Harbour Post'],
    ['', 'Write to desk at ann@gmail.com', null],
    ['', '', null],
  ])('outlet of %s%s', (head, tail, outlet) => expect(of('outlet', head, tail)).toBe(outlet));

  it.each([
    ['December 31, 2021', '', '2021-12-31'],
    ['Fri., Dec. 31, 2021 at 10:15 a.m. EST', '', '2021-12-31'],
    ['31 décembre 2021', '', '2021-12-31'],
    ['31.12.2021', '', '2021-12-31'],
    ['Updated: January 2, 2022', '', '2022-01-02'],
    ['Published: December 31, 2021\nUpdated: January 2, 2022', '', '2021-12-31'],
    ['Updated January 2, 2022\nPosted December 31, 2021', '', '2021-12-31'],
    ['By Ann Lind | 31 Dec 2021', '', '2021-12-31'],
    ['', 'Original url: https://harbour.example/2021/12/31/ferry-leaves', '2021-12-31'],
    [
      '',
      'The first ferry sailed on January 2, 1922, from this very quay, as old people here still like to tell.',
      null,
    ],
    ['', 'Copyright 2024 Harbour Post', null],
  ])('date of %s%s', (head, tail, day) => expect(of('published', head, tail)).toBe(day));

  it('takes the date of the file’s name last', () => {
    expect(of('published', '', '', '2021-12-31-ferry.txt')).toBe('2021-12-31');
    expect(of('published', 'January 2, 2022', '', '2021-12-31-ferry.txt')).toBe('2022-01-02');
  });

  it('takes the dateline and leaves its paragraph body', () => {
    const text = `Ferry leaves the quay\n\nOSLO, Norway — ${sentence}\n\n${sentence}`;
    const imported = importText({ text, encoding: 'utf-8' }, 'a.txt');
    expect(imported.metadata.dateline?.value).toBe('OSLO, Norway');
    expect(imported.paragraphs[1]?.kind).toBe('body');
  });

  it('every value stands at its span, unless it was rewritten', () => {
    const text = article(
      'By Ann Lind\nDecember 31, 2021',
      'Original url: <https://harbour.example/2021/12/31/ferry-leaves>',
    );
    const { headline, byline, url } = read(text);
    for (const found of [headline, url, ...byline]) expect(found?.span && text.slice(...found.span)).toBe(found?.value);
  });

  it('reads front matter of Markdown', () => {
    const found = read(
      `---\ntitle: "Ferry leaves"\nauthor: Ann Lind\ndate: 2021-12-31\nsource: Harbour Post\n---\n${sentence}\n`,
      'a.md',
    );
    expect([found.headline?.value, found.outlet?.value, found.published?.value]).toEqual([
      'Ferry leaves',
      'Harbour Post',
      '2021-12-31',
    ]);
  });
});

describe('language', () => {
  it.each([
    ['en', 'The ferry left the quay and it was not clear when it would be back, the board said on Friday.'],
    ['de', 'Die Fähre hat den Kai verlassen und es ist nicht klar, wann sie mit den Leuten wieder da ist.'],
    ['fr', 'Le bateau a quitté le quai et il n’est pas clair quand les gens du port seront de retour dans la ville.'],
    ['ru', 'Паром ушёл от причала на рассвете, и никто не знал, когда он вернётся обратно в порт.'],
    ['uk', 'Пором відійшов від причалу на світанку, і ніхто не знав, коли він повернеться до порту.'],
    [
      'zh',
      '渡轮在黎明时分离开码头，港务局周五表示，没有人知道它什么时候会回来。渡轮在黎明时分离开码头，没有人知道它什么时候回来。',
    ],
  ])('%s', (tag, text) => expect(read(text).language?.value).toBe(tag));
});
