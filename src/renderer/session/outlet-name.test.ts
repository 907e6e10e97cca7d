import { describe, expect, it } from 'vitest';
import type { Article } from '../../core/model/article';
import { outletOrFile } from './outlet-name';

describe('an article in a table', () => {
  const metadata = (outlet: string | null) =>
    ({
      outlet: outlet === null ? null : { value: outlet, from: 'text', span: null },
    }) as unknown as Article['metadata'];
  it('goes by its outlet, or else by its file, never by its headline', () => {
    expect(outletOrFile({ metadata: metadata('THE SKERRY POST'), fileName: 'a.txt' })).toBe('The Skerry Post');
    expect(outletOrFile({ metadata: metadata(null), fileName: 'saved/05-northline.v2.txt' })).toBe('05-northline.v2');
    expect(outletOrFile({ metadata: metadata(' '), fileName: '.txt' })).toBe('.txt');
  });
  it('goes by its headline where the file’s name is a number or a hash', () => {
    const unknown = { ...metadata(null), headline: { value: 'Bridge shut', origin: 'text' as const, span: null } };
    for (const fileName of ['003_ab12cd34ef567890.txt', '20231012093000.html'])
      expect(outletOrFile({ metadata: unknown, fileName })).toBe('Bridge shut');
  });
});
