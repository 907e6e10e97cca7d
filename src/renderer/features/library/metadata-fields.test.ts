import { describe, expect, it } from 'vitest';
import { emptyMetadata, type Metadata } from '../../../core/model/metadata';
import { changedValues, isPublishedDate, textOf } from './metadata-fields';

const found = (value: string) => ({ value, origin: 'text' as const, span: null });
const metadata: Metadata = {
  ...emptyMetadata,
  headline: found('Crane falls'),
  byline: [found('Ada Rehn'), found('Bo Lind')],
};

describe('the form of an article’s details', () => {
  it('shows several values one a line', () => {
    expect(textOf(metadata, 'byline')).toBe('Ada Rehn\nBo Lind');
    expect(textOf(metadata, 'outlet')).toBe('');
  });
  it('hands on only what was changed', () => {
    const typed = { headline: 'Crane falls', byline: 'Ada Rehn\n\n Bo Lind ', outlet: ' The  Ledger ' };
    expect(changedValues(metadata, typed)).toEqual({ outlet: 'The Ledger' });
  });
  it('clears single values and lists', () => {
    expect(changedValues(metadata, { headline: ' ', byline: '' })).toEqual({ headline: null, byline: [] });
  });
  it('splits a list by lines', () => {
    expect(changedValues(metadata, { byline: 'Bo Lind\nCy Mora' })).toEqual({ byline: ['Bo Lind', 'Cy Mora'] });
  });
});

describe('a date of publication', () => {
  it('is a day, or a moment with its offset', () => {
    for (const date of ['2021-12-31', '2021-12-31T18:05+01:00', '2021-12-31T18:05:00Z'])
      expect(isPublishedDate(date), date).toBe(true);
  });
  it('is nothing else', () => {
    for (const date of ['31 December 2021', '2021-02-31', '2021-12-31T18:05', '2021', ''])
      expect(isPublishedDate(date), date).toBe(false);
  });
});
