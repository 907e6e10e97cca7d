import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../../../core/model/analysis';
import { readEntities } from '../queries/entities';
import type { LibrarySession } from '../session';
import { madeUpAnalysis } from '../testing/made-up-articles';
import { importMadeUp, memorySession, valueOf } from '../testing/memory-session';
import { storeAnalysis } from './store-analysis';

let session: LibrarySession;
beforeEach(async () => {
  session = await memorySession({ indexedDB: new IDBFactory(), IDBKeyRange });
});

const saidBy = (n: number, name: string, naming: 'named' | 'unnamed-individual' = 'named'): AnalysedArticle => {
  const analysed = madeUpAnalysis(n);
  return { ...analysed, entities: analysed.entities.map((entity) => ({ ...entity, name, naming, aliases: [] })) };
};

/** Names of the library's sources once articles 1, 2 ... have quoted `speakers`, one each. */
async function sourcesOf(...speakers: readonly AnalysedArticle[]): Promise<string[]> {
  for (const [i, analysed] of speakers.entries()) {
    const article = await importMadeUp(session, i + 1, false);
    await valueOf(storeAnalysis(session, [{ article, analysed }], 'engine 2'));
  }
  return (await readEntities(session)).map((entity) => entity.name).sort();
}

describe('the library’s entity for a source', () => {
  it('is one over articles that spell the name differently', async () => {
    const names = ['Anders Sollovey', 'Anders Sollovei', 'Anders Solovey'];
    expect(await sourcesOf(...names.map((name, i) => saidBy(i + 1, name)))).toEqual(['Anders Sollovey']);
  });

  it('is a new one where only a surname is given, or another first name', async () => {
    const names = ['Anders Sollovey', 'Marta Sollovey', 'Sollovei'];
    expect(await sourcesOf(...names.map((name, i) => saidBy(i + 1, name)))).toEqual(names);
  });

  it('is never shared by unnamed sources of two articles', async () => {
    const official = (n: number) => saidBy(n, 'a senior official', 'unnamed-individual');
    expect(await sourcesOf(official(1), official(2))).toEqual(['a senior official', 'a senior official']);
  });
});
