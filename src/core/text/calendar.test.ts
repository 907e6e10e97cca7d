import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOfIso, isoDay, printedDates, weekdayOf } from './calendar';

describe('printed dates', () => {
  it.each([
    ['on December 31, 2021 at', '2021-12-31'],
    ['Dec. 31, 2021', '2021-12-31'],
    ['Dec 31st 2021', '2021-12-31'],
    ['31 December 2021', '2021-12-31'],
    ['31st of December, 2021', '2021-12-31'],
    ['31-Dec-2021', '2021-12-31'],
    ['31. Dezember 2021', '2021-12-31'],
    ['31 décembre 2021', '2021-12-31'],
    ['1er mars 2022', '2022-03-01'],
    ['31 de diciembre de 2021', '2021-12-31'],
    ['31 декабря 2021', '2021-12-31'],
    ['2021年12月31日', '2021-12-31'],
    ['الأحد، 04 آب/اغسطس 2013، آخر تحديث', '2013-08-04'],
    ['31 ديسمبر 2021', '2021-12-31'],
    ['31 كانون الأول/ديسمبر 2021', '2021-12-31'],
    ['2021-12-31T10:15', '2021-12-31'],
    ['31.12.2021', '2021-12-31'],
    ['12/31/2021', '2021-12-31'],
    ['31/12/2021', '2021-12-31'],
  ])('%s', (text, iso) => expect(printedDates(text).map((date) => date.iso)).toEqual([iso]));

  it.each(['3/4/2021', 'February 30, 2021', '31.13.2021', 'in 2021', 'May 2021', '1.2.3', 'version 10.12.2'])(
    'no day: %s',
    (text) => expect(printedDates(text)).toEqual([]),
  );

  it('what is printed is read back', () => {
    const days = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (iso) => {
        const date = new Date(`${iso}T12:00:00Z`);
        const long = date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
        const british = date.toLocaleDateString('en-GB', {
          day: 'numeric',
          month: 'short',
          year: 'numeric',
          timeZone: 'UTC',
        });
        expect(printedDates(long)[0]?.iso).toBe(iso);
        expect(printedDates(british)[0]?.iso).toBe(iso);
        expect(dayOfIso(`${iso}T10:00:00+02:00`)).toBe(iso);
        expect(addDays(addDays(iso, 400), -400)).toBe(iso);
        expect(weekdayOf(addDays(iso, 7))).toBe(weekdayOf(iso));
      }),
    );
  });

  it('knows which days exist', () => {
    expect(isoDay(2020, 2, 29)).toBe('2020-02-29');
    expect(isoDay(2021, 2, 29)).toBeNull();
    expect(dayOfIso('2021-02-29')).toBeNull();
  });
});
