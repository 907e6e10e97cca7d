import { describe, expect, it } from 'vitest';
import { placeAtHead } from './dateline';

describe('datelines', () => {
  it.each([
    ['OSLO — The ferry left.', 'OSLO', null],
    ['WILMINGTON, Del. — The ferry left.', 'WILMINGTON, Del.', null],
    ['OSLO, Norway (AP) — The ferry left.', 'OSLO, Norway', 'AP'],
    ['OSLO, Dec 31 (Reuters) - The ferry left.', 'OSLO', 'Reuters'],
    ['OSLO, Norway, Dec. 31 (AFP) -- “Gone,” she said.', 'OSLO, Norway', 'AFP'],
    ['NEW YORK – The ferry left.', 'NEW YORK', null],
    ['OSLO/BERGEN, Dec 31 (Reuters) - The ferry left.', 'OSLO/BERGEN', 'Reuters'],
    ['Oslo, Norway — The ferry left.', 'Oslo, Norway', null],
    ['Oslo (AFP) – The ferry left.', 'Oslo', 'AFP'],
    ['ST. JOHN’S, Newfoundland — The ferry left.', 'ST. JOHN’S, Newfoundland', null],
  ])('%s', (paragraph, place, agency) => {
    const found = placeAtHead(paragraph);
    expect(found && [found.place, found.agency]).toEqual([place, agency]);
    expect(found && paragraph.slice(...found.span)).toBe(
      found?.agency === null || !place.includes(',') ? place : place,
    );
  });

  it.each([
    'The ferry — a white one — left.',
    'Group F — Sweden won.',
    'UPDATE — The ferry left.',
    'He said no - and left.',
    'The board (Reuters) - well, most of it - left.',
    'Ann Lind, the captain — The ferry left.',
    'NATO-led troops left - and so did the rest.',
    '',
    '— The ferry left.',
  ])('no dateline: %s', (paragraph) => expect(placeAtHead(paragraph)).toBeNull());
});
