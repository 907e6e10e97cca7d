import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../model/analysis';
import { hardEvents } from './evaluation/evaluate-hard-events';
import { readHardEvent } from './evaluation/hard/read-hard-event';
import { markedArticle, speakersByName } from './evaluation/marked-article';
import { findFamilies } from './find-families';
import { NO_KINSHIP } from './find-links';

const articles = (...marked: readonly string[]): AnalysedArticle[] =>
  marked.map((text, n) => markedArticle(`${'abcdefgh'.charAt(n)}.txt`, text));

const families = (...marked: readonly string[]) => {
  const read = articles(...marked);
  return findFamilies(read, speakersByName(read));
};

/** Families told more than once, each as `file: words`. */
const shared = (...marked: readonly string[]): string[][] =>
  families(...marked)
    .filter((f) => f.members.length > 1)
    .map((f) => f.members.map((m) => `${m.file.charAt(0)}: ${m.text.replace(/[“”]/gu, '')}`));

const PIER = '“The old pier will be rebuilt before the winter storms return,”';

describe('quote families', () => {
  it('joins the same words and calls them identical', () => {
    const [family] = families(
      `{Adda: ${PIER}} Adda <said>.`,
      `{Adda: “the old pier will be rebuilt before the winter storms return.”} she <said>`,
    );
    expect(family?.members).toHaveLength(2);
    expect(family?.pairs).toEqual([expect.objectContaining({ a: 0, b: 1, wording: 'identical', senseAtRisk: false })]);
  });

  it('keeps different sentences of one speech apart though they share their topic', () => {
    expect(
      shared(
        `{Adda#1: “The old pier will be rebuilt before the winter storms return,”} Adda <said>. {Adda#1: “The harbour council will pay for the new pier out of its winter fund.”}`,
        `{Adda: “The harbour council will pay for the new pier out of its winter fund,”} Adda <said>.`,
        `{Adda: “The old pier will be rebuilt before the winter storms return,”} Adda <said>.`,
      ),
    ).toEqual([
      [
        'a: The old pier will be rebuilt before the winter storms return,',
        'c: The old pier will be rebuilt before the winter storms return,',
      ],
      [
        'a: The harbour council will pay for the new pier out of its winter fund.',
        'b: The harbour council will pay for the new pier out of its winter fund,',
      ],
    ]);
  });

  it('makes one member of a sentence that its attribution interrupts', () => {
    const [family] = families(
      `{Adda#1: “The old pier,”} Adda <said>, {Adda#1: “will be rebuilt before the winter storms return.”}`,
      `{Adda: ${PIER}} Adda <said>.`,
    );
    expect(family?.members.map((m) => m.spans.length)).toEqual([2, 1]);
    expect(family?.pairs[0]?.wording).toBe('identical');
  });

  it('lets a fragment join on speaker and context, not on its two words alone', () => {
    const full = '{Lind: “To close the northern channel would be a grave error for every ship,”} Lind <said>.';
    expect(shared(full, 'Closing the northern channel would be {Lind: “a grave error,”} Lind <said>.')).toHaveLength(1);
    expect(
      shared(full, 'The cook had made {Moss: “a grave error”} with the soup, Moss <told> guests of the inn.'),
    ).toEqual([]);
  });

  it('parts two clauses that their attribution stands between where another outlet prints them apart', () => {
    expect(
      shared(
        '{Adda#1: “The old pier will be rebuilt by the winter,”} Adda <said>, {Adda#1: “and we are ready to pay for new cranes.”}',
        '{Adda: “The old pier will be rebuilt by winter,”} Adda <said>.\n\n{Adda: “We are ready to pay for new cranes,”} she <added>.',
      ),
    ).toEqual([
      ['a: The old pier will be rebuilt by the winter,', 'b: The old pier will be rebuilt by winter,'],
      ['a: and we are ready to pay for new cranes.', 'b: We are ready to pay for new cranes,'],
    ]);
  });

  it('reads the second clause of a report whose first has words in quote marks', () => {
    const found = shared(
      'Lind <said> {Lind: the mill “should have been pulled down” and that four letters to its owner went unanswered}.',
      '{Lind: “We wrote four letters to the owner of the mill and they went unanswered,”} Lind <said>.',
    );
    expect(found).toEqual([
      [
        'a: that four letters to its owner went unanswered',
        'b: We wrote four letters to the owner of the mill and they went unanswered,',
      ],
    ]);
  });

  it('places a few quoted words by the report that they stand in', () => {
    expect(
      shared(
        'Lind <said> {Lind: the bridge had been inspected in August and showed “no cause for concern”}.',
        'The August inspection of the bridge, Lind <said>, {Lind: had shown no reason for concern on the bridge}.',
      ),
    ).toHaveLength(1);
  });

  it('does not splice the words of two people who say the same of a thing', () => {
    expect(
      shared(
        '{Hallin: “We are deeply concerned by this step and call on both sides to return to the table,”} Hallin <said>.',
        '{Strand#1: “We are deeply concerned by this step,”} Strand <said>, {Strand#1: “but we are not going to be blackmailed.”}',
        'Hallin <urged> {Hallin: both sides to return to the table}.',
      ).flat(),
    ).not.toContainEqual(expect.stringContaining('blackmailed'));
  });

  it('joins no later sentence on the same subject over a shorter version that is near both', () => {
    const first =
      '{Adda: “We have been patient for three years, and our patience has been taken for weakness,”} Adda <said>.';
    const second = '{Adda: “We were patient for three years. They took our patience for weakness,”} Adda <said>.';
    const later = '{Adda: “We have waited for three years, and we can wait another three,”} Adda had <said> in July.';
    expect(shared(first, second, later).flat()).not.toContainEqual(expect.stringContaining('another three'));
  });

  it('keeps the denials of two named people apart, and the same body or office together', () => {
    expect(
      shared(
        'Ek <denied> {Tomas Ek: having been in the room when the bottle was opened}.',
        'Rehn <denied> {Dag Rehn: having been in the room alone when the bottle was opened}.',
      ),
    ).toEqual([]);
    expect(
      shared(
        'It <said> {??The union of tenants: the rate rise would drive rents up in every town}.',
        'It <said> {??the union of tenants: the rate rise would drive up rents in all towns}.',
      ),
    ).toHaveLength(1);
    expect(
      shared(
        'It <said> {?a doctor at the Sankt Jakob hospital: seven students had been treated for broken fingers and cuts}.',
        'It <said> {?a doctor at Sankt Jakob: seven young people were treated for cuts and broken fingers}.',
      ),
    ).toHaveLength(1);
  });

  it('places a fragment put in other words by its context', () => {
    expect(
      shared(
        'Lind <warned> the council on Monday, in answer to its plan, that closing the channel would be {Lind: “a grave error.”}',
        'In answer to its plan, Lind <warned> the council Monday that to close the channel would be {Lind: “serious mistakes.”}',
      ),
    ).toHaveLength(1);
  });

  it('does not change what it says of two articles when an unrelated third comes', () => {
    const two = [
      `{Adda: ${PIER}} Adda <said>. {Lind: “We need more tugs,”} Lind <said>.`,
      `{Adda: “The old pier may be rebuilt before the storms return,”} Adda <claimed>.`,
    ];
    const third = 'Elsewhere, {Moss: “the winter fair will return to the old square before the spring,”} Moss <said>.';
    const strip = (...marked: readonly string[]) =>
      families(...marked)
        .filter((f) => f.members.every((m) => m.file !== 'c.txt'))
        .map(({ key, members, pairs, reference }) => ({ key, members, pairs, reference }));
    expect(strip(...two, third)).toEqual(strip(...two));
  });

  it('takes words that the text engine attributed twice once', () => {
    const twice = markedArticle('a.txt', `{Adda: ${PIER}} Adda <said>.`);
    const nested = { ...twice, quotations: twice.quotations.flatMap((q) => [q, { ...q, id: 'inner' }]) };
    const read = [nested, markedArticle('b.txt', `{Adda: ${PIER}} Adda <said>.`)];
    const [family, more] = findFamilies(read, speakersByName(read));
    expect(family?.members).toHaveLength(2);
    expect(more).toBeUndefined();
  });

  it('takes the fullest wording as the reference, the earliest of equals', () => {
    const read = [
      markedArticle('a.txt', '{Adda: “The old pier will be rebuilt,”} Adda <said>.', '2024-03-01'),
      markedArticle('b.txt', `{Adda: ${PIER}} Adda <said>.`, '2024-03-03'),
      markedArticle('c.txt', `{Adda: ${PIER}} Adda <said>.`, '2024-03-02'),
    ];
    const [family] = findFamilies(read, speakersByName(read));
    expect(family?.members[family.reference]?.file).toBe('c.txt');
  });

  it('takes no copy for the reference while its original is there', () => {
    const read = articles(`{Adda: ${PIER}} Adda <said>.`, `{Adda: ${PIER.replace('old', 'very old')}} Adda <said>.`);
    const kinship = { ...NO_KINSHIP, isCopyOf: (file: string, other: string) => file === 'b.txt' && other === 'a.txt' };
    const [family] = findFamilies(read, speakersByName(read), kinship);
    expect(family?.members[family.reference]?.file).toBe('a.txt');
  });

  it('lets a report grow over words that another report has and its own sentence, too', () => {
    const [family] = families(
      'Adda wants a promise that any new pier must spare the oyster beds and <demands> that {Adda: the council pull the barges out of the bay}.',
      'Adda <hopes> {Adda: that any new pier must spare the oyster beds, and that the council pull its barges out of the bay}.',
    );
    const [one, other] = family?.members ?? [];
    expect(one?.text).toMatch(/^that any new pier must spare/);
    expect(other?.text).toMatch(/out of the bay$/);
    expect(family?.pairs.flatMap((p) => p.alterations.map((x) => x.kind))).not.toContain('trimmed');
  });

  it('finds the same whatever the files are called', () => {
    const texts = [
      `{Adda: ${PIER}} Adda <said>. Closing it would be {Lind: “a grave error,”} Lind <said>.`,
      'To shut it would be {Lind: “a colossal mistake,”} Lind <warned> the council, which would be {Moss: “a grave error.”}',
      `{Adda: “The old pier may be rebuilt before the storms return,”} Adda <said>. {Lind: “It would be a colossal mistake and a grave error,”} Lind <said>.`,
    ];
    const told = (names: readonly string[]) => {
      const read = texts.map((text, n) => markedArticle(names[n] ?? '', text));
      const found = findFamilies(read, speakersByName(read));
      const textOf = (file: string) => names.indexOf(file);
      return found
        .map((f) =>
          f.members
            .map((m) => `${textOf(m.file)}:${m.text}`)
            .sort((x, y) => (x < y ? -1 : 1))
            .join(' | '),
        )
        .sort((x, y) => (x < y ? -1 : 1));
    };
    const expected = told(['a.txt', 'b.txt', 'c.txt']);
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 3, maxLength: 3 }), (names) => {
        expect(told(names)).toEqual(expected);
      }),
    );
  });

  it('does not join what two people say after anything', () => {
    const common = '“We take these matters extremely seriously,”';
    expect(shared(`{Lind: ${common}} Lind <said>.`, `{Moss: ${common}} Moss <said>.`)).toEqual([]);
    expect(
      shared(
        '{Lind: “Our thoughts are with the families,”} Lind <said>.',
        '{Moss: “Our thoughts are with the families,”} Moss <said>.',
      ),
    ).toEqual([]);
    const telling = '“The dredger was sold to a scrapyard in Varnholt,”';
    expect(shared(`{Lind: ${telling}} Lind <said>.`, `{Moss: ${telling}} Moss <said>.`)).toHaveLength(1);
  });

  it('keeps every finding and its key on hand-written events when another event comes in between', () => {
    const [event, ...others] = hardEvents.map(readHardEvent);
    if (event === undefined) throw new Error('an event');
    const told = (more: readonly AnalysedArticle[]) => {
      const files = new Set(event.articles.map((a) => a.file));
      const read = [...event.articles, ...more];
      return findFamilies(read, speakersByName(read))
        .filter((f) => f.members.every((m) => files.has(m.file)))
        .map(({ key, reference, members, pairs }) => JSON.stringify({ key, reference, members, pairs }))
        .sort((x, y) => (x < y ? -1 : 1));
    };
    const expected = told([]);
    fc.assert(
      fc.property(fc.shuffledSubarray(others.flatMap((other) => other.articles)), (more) => {
        expect(told(more)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });
});
