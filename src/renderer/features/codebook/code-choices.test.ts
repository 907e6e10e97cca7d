import { describe, expect, it } from 'vitest';
import type { Code } from '../../../core/model/codebook';
import { codebookIdSchema, codeIdSchema } from '../../../core/model/ids';
import type { CodebookWithCodes } from '../../storage/queries/codebooks';
import { codeChoices, treeOrder } from './code-choices';

const id = (text: string) => codeIdSchema.parse(text);
const code = (name: string, parent: string | null = null): Code => ({
  id: id(name),
  codebook: codebookIdSchema.parse('b'),
  parent: parent === null ? null : id(parent),
  name,
  definition: '',
  include: '',
  exclude: '',
  example: '',
  colour: 1,
  key: null,
  order: 1,
});
const book = (name: string, codes: readonly Code[]): CodebookWithCodes => ({
  codebook: { id: codebookIdSchema.parse('b'), name, description: '', source: null, order: 1 },
  codes,
});
const codebooks = [
  book('Frames', [code('Conflict'), code('Remedy'), code('Blame', 'Conflict')]),
  book('Wording', [code('Loaded')]),
];
const outline = (query: string, recent: readonly string[] = [], recentOnly = false) =>
  codeChoices({ query, codebooks, recent: recent.map(id), recentOnly }).map(({ title, items }) => [
    title,
    ...items.map((item) => item.title),
  ]);

describe('codes to pick from', () => {
  it('come codebook by codebook, children after their parents', () => {
    expect(outline('')).toEqual([
      ['Frames', 'Conflict', 'Blame', 'Remedy'],
      ['Wording', 'Loaded'],
    ]);
  });
  it('those used lately come first and once', () => {
    expect(outline('', ['Loaded', 'Remedy'])).toEqual([
      ['Used lately', 'Loaded', 'Remedy'],
      ['Frames', 'Conflict', 'Blame'],
    ]);
  });
  it('are only the recent ones if that is asked for, and all if there are none', () => {
    expect(outline('', ['Remedy'], true)).toEqual([['Used lately', 'Remedy']]);
    expect(outline('', [], true)).toHaveLength(2);
  });
  it('what was typed can become a new code, unless one has that name', () => {
    expect(outline('Pathos')).toEqual([['New', 'Make the code “Pathos”']]);
    expect(outline('loaded')).toEqual([['Wording', 'Loaded']]);
  });
  it('a recent code that was deleted is left out', () => {
    expect(outline('', ['Gone'], true)).toHaveLength(2);
  });
});

describe('the order of a tree', () => {
  it('keeps every code that has a place in the tree once', () => {
    const codes = codebooks.flatMap((one) => one.codes);
    expect(treeOrder(codes)).toHaveLength(codes.length);
    expect(new Set(treeOrder(codes)).size).toBe(codes.length);
  });
});
