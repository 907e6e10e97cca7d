import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { reportSchema } from '../core/model/report-format';
import { UsageError } from './arguments';
import { importFiles } from './commands/import';
import { report } from './commands/report';

let folder = '';
const at = (name: string) => join(folder, name);
const write = (...args: string[]) => report.run(args);
const readReport = (name: string) => reportSchema.parse(JSON.parse(readFileSync(at(name), 'utf8')));

const story = (outlet: string, words: string) =>
  `${outlet} | Monday, March 4, 2024\n\nCanal of Veldhaven to be drained\n\nThe council of Veldhaven voted on Monday to drain the Marrow canal for 14 months.\n\n“${words},” Mayor Ilse Tarn said.\n\nThe locks of Veldhaven stay shut until the silt is gone, the council said.\n`;

beforeAll(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  folder = mkdtempSync(join(tmpdir(), 'variorum-report-'));
  writeFileSync(at('a.txt'), story('The Veldhaven Post', 'We will not drain it twice in one lifetime'));
  writeFileSync(at('b.txt'), story('The Marrow Herald', 'We will drain it twice in one lifetime'));
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('the report from the command line', () => {
  it('gives the same bytes each time, also when it is written into the folder it reports on', async () => {
    expect(await write(folder, '-o', at('report.json'))).toBe(0);
    const bytes = readFileSync(at('report.json'), 'utf8');
    const made = readReport('report.json');
    // Of one day: in order of the outlets' names, as in the window.
    expect(made.articles.map((a) => [a.file, a.importedAt, a.byteSize])).toEqual(
      ['b.txt', 'a.txt'].map((file) => [file, null, readFileSync(at(file)).byteLength]),
    );
    expect(made.quotations?.map((q) => q.status)).toContain('suggested');
    await write(folder, '-o', at('report.json'));
    expect(readFileSync(at('report.json'), 'utf8')).toBe(bytes);
    rmSync(at('report.json'));
  });

  it('takes the form from the ending of the file and refuses others', async () => {
    for (const [name, start] of [
      ['r.html', '<!doctype html>'],
      ['r.md', '# '],
      ['r.csv', '"number"'],
    ] as const) {
      expect(await write(folder, '-o', at(name))).toBe(0);
      expect(readFileSync(at(name), 'utf8').slice(0, start.length)).toBe(start);
      rmSync(at(name));
    }
    await expect(write(folder, '-o', at('r.docx'))).rejects.toThrow(UsageError);
    await expect(write(folder)).rejects.toThrow(UsageError);
    await expect(write(folder, '-o', at('r.md'), '--event', 'x')).rejects.toThrow(UsageError);
  });

  it('carries its typefaces in the HTML', async () => {
    await write(folder, '-o', at('r.html'));
    expect(readFileSync(at('r.html'), 'utf8').match(/@font-face\{[^}]*data:font\/woff2/gu)).toHaveLength(2);
    rmSync(at('r.html'));
  });

  it('writes nothing where there is nothing to report on', async () => {
    expect(await write(at('nowhere'), '-o', at('r.html'))).toBe(1);
    expect(() => readFileSync(at('r.html'))).toThrow();
  });

  it('reports on a library as on a folder, with times of import, and on one event by its name', async () => {
    expect(await importFiles.run([at('a.txt'), at('b.txt'), '--library', at('library')])).toBe(0);
    expect(await write(at('library'), '-o', at('r.json'))).toBe(0);
    const bytes = readFileSync(at('r.json'), 'utf8');
    const made = readReport('r.json');
    expect(made.articles.map((a) => a.importedAt === null)).toEqual([false, false]);
    expect(made.families?.length).toBeGreaterThan(0);
    await write(at('library'), '-o', at('r.json'));
    expect(readFileSync(at('r.json'), 'utf8')).toBe(bytes);
    expect(await write(at('library'), '-o', at('r.json'), '--event', 'None')).toBe(1);
  });
});
