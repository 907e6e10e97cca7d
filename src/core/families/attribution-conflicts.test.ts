import { describe, expect, it } from 'vitest';
import { findAttributionConflicts } from './attribution-conflicts';
import { markedArticle, speakersByName } from './evaluation/marked-article';
import { findFamilies } from './find-families';

function conflicts(...marked: readonly string[]) {
  const articles = marked.map((text, n) => markedArticle(`${'abcdefgh'.charAt(n)}.txt`, text));
  const speakers = speakersByName(articles);
  return findAttributionConflicts(findFamilies(articles, speakers), articles, speakers);
}

const kinds = (...marked: readonly string[]) => conflicts(...marked).map((c) => c.kind);

const WORDS = '“The harbour will be closed to all foreign ships from Monday,”';

describe('attribution conflicts', () => {
  it('says nothing where the same source says it in the same way', () => {
    expect(kinds(`{Adda: ${WORDS}} Adda <said>.`, `{Adda: ${WORDS}} Adda <told> reporters.`)).toEqual([]);
  });

  it('reports the same words of different sources', () => {
    const [conflict] = conflicts(`{Adda: ${WORDS}} Adda <said>.`, `{Lind: ${WORDS}} Lind <said>.`);
    expect(conflict?.kind).toBe('speaker');
    expect(conflict?.values.map((v) => v.speaker)).toEqual(['Adda', 'Lind']);
    expect(conflict?.why).toContain('Adda');
  });

  it('takes a spokesman for the one he speaks for, and a hop more', () => {
    const [relayed, ...more] = conflicts(`{Adda: ${WORDS}} Adda <said>.`, `{Lind>Adda: ${WORDS}} Lind <said>.`);
    expect(more).toEqual([]);
    expect(relayed).toMatchObject({ kind: 'chain', values: [{ value: null }, { value: 'Lind' }] });
    expect(kinds(`{Lind>Adda: ${WORDS}} Lind <said>.`, `{Lind>Adda: ${WORDS}} Lind <said>.`)).toEqual([]);
  });

  it('reports a named source made anonymous', () => {
    expect(kinds(`{Adda: ${WORDS}} Adda <said>.`, `{?an official: ${WORDS}} an official <said>.`)).toEqual(['naming']);
  });

  it('takes a group for another source, named or not', () => {
    const found = kinds(`{Adda: ${WORDS}} Adda <said>.`, `{??harbour officials: ${WORDS}} officials <said>.`);
    expect(found).toEqual(['speaker', 'naming']);
  });

  it('reports a reporting verb of another force, and only that', () => {
    const [conflict, more] = conflicts(`{Adda: ${WORDS}} Adda <said>.`, `{Adda: ${WORDS}} Adda <threatened>.`);
    expect(conflict).toMatchObject({ kind: 'cue', values: [{ value: 'said' }, { value: 'threatened' }] });
    expect(more).toBeUndefined();
  });

  it('takes the verb before a participle for what the outlet says of the speech, and tells each verb once', () => {
    const warned = `Adda warned the council on Monday, <saying> {Adda: ${WORDS}}`;
    expect(kinds(warned, `{Adda: ${WORDS}} Adda <warned>.`)).toEqual([]);
    const [conflict] = conflicts(warned, `{Adda: ${WORDS}} Adda <said>.`, `{Adda: ${WORDS}} Adda <said>.`);
    expect(conflict?.why).toBe(
      'The reporting verbs differ in force: “warned” in a.txt makes it a warning or a threat; “said” in b.txt and c.txt says no more than that it was said.',
    );
  });

  it('reports a hop that one article names and the other does not', () => {
    const [conflict] = conflicts(`{Adda: ${WORDS}} Adda <told> <@Radio Norde>.`, `{Adda: ${WORDS}} Adda <said>.`);
    expect(conflict).toMatchObject({ kind: 'chain', values: [{ value: 'Radio Norde' }, { value: null }] });
  });
});
