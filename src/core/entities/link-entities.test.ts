import { describe, expect, it } from 'vitest';
import type { AnalysedArticle, AnalysedEntity } from '../model/analysis';
import { linkEntities } from './link-entities';

const person = (id: string, name: string): AnalysedEntity => ({
  id,
  name,
  aliases: [],
  kind: 'person',
  naming: 'named',
  role: null,
});

const article = (file: string, entities: readonly AnalysedEntity[]): AnalysedArticle => ({
  file,
  sha256: '',
  text: '',
  headline: null,
  outlet: null,
  byline: [],
  credits: [],
  dateline: null,
  published: null,
  url: null,
  language: null,
  paragraphs: [],
  quotations: [],
  scareQuotes: [],
  entities,
  figures: [],
  leftOut: [],
});

const linked = (...names: readonly string[]) =>
  linkEntities(names.map((name, i) => article(`${String(i)}.txt`, [person('e1', name)]))).map((e) =>
    e.members.map((m) => m.file).join('+'),
  );

describe('linking entities over articles', () => {
  it.each([
    ['Volodymyr Zelenskyy', 'Volodmir Zelensky'],
    ['Sergey Lavrov', 'Sergei Lavrov'],
    ['Yury Ushakov', 'Yuri Ushakov'],
    ['Joe Biden', 'Biden'],
    ['Oleksiy Danilov', 'Mr. Danilov'],
    ['Mélanie Joly', 'Melanie Joly'],
  ])('%s and %s are one', (a, b) => {
    expect(linked(a, b)).toEqual(['0.txt+1.txt']);
  });

  it.each([
    ['Joe Biden', 'Jill Biden'],
    ['Anna Brandl', 'Vitus Brandl'],
    ['Ivan Ivanov', 'Ivan Petrov'],
    ['Bo Lind', 'Bo Lund'],
  ])('%s and %s are two', (a, b) => {
    expect(linked(a, b)).toEqual(['0.txt', '1.txt']);
  });

  it('a lone surname that fits two persons belongs to neither', () => {
    expect(linked('Joe Biden', 'Jill Biden', 'Biden')).toEqual(['0.txt', '1.txt', '2.txt']);
  });

  it('unnamed sources of different articles stay apart, and every local id has a place', () => {
    const unnamed: AnalysedEntity = { ...person('e9', 'a senior official'), naming: 'unnamed-individual' };
    const result = linkEntities([article('a', [unnamed, person('e1', 'Joe Biden')]), article('b', [unnamed])]);
    expect(result.flatMap((e) => e.members)).toHaveLength(3);
    expect(result).toHaveLength(3);
  });

  it('are shown by the full spelling that most articles use, the first among equals', () => {
    const names = (...spelled: readonly string[]) =>
      linkEntities(spelled.map((name, i) => article(`${String(i)}.txt`, [person('e1', name)]))).map((e) => e.name);
    expect(names('Sollovey', 'Anders Sollovei', 'Anders Sollovey', 'Anders Sollovey')).toEqual(['Anders Sollovey']);
    expect(names('Anders Solovey', 'Anders Sollovey')).toEqual(['Anders Solovey']);
  });
});
