import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { analysisSchema } from '../core/model/analysis';
import { comparisonSchema } from '../core/model/comparison';
import { groupsSchema } from '../core/model/groups';
import { madePdf } from '../main/library/formats/testing/made-files';
import { runCommandLine } from './run-command-line';

const bin = fileURLToPath(new URL('./variorum.mjs', import.meta.url));
let folder = '';

/** Runs in this process, with what it prints caught. */
async function run(...args: string[]) {
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
      printed[name] += String(chunk);
      return true;
    }),
  );
  try {
    return { status: await runCommandLine(args), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const story = (who: string) =>
  [
    `Canal of Veldhaven to be drained, says ${who}`,
    '',
    'The council of Veldhaven voted on Monday to drain the Marrow canal for 14 months.',
    '',
    `“We drained it when my mother was a girl,” Mayor ${who} said.`,
  ].join('\n');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-cli-'));
  writeFileSync(join(folder, 'a.txt'), story('Ilse Tarn'));
  writeFileSync(join(folder, 'b.txt'), story('Ilse Taarn'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line', () => {
  it('prints an analysis that its schema accepts, and nothing on standard error', async () => {
    const { stdout, stderr, status } = await run('analyse', folder);
    const analysis = analysisSchema.parse(JSON.parse(stdout));
    expect(analysis.articles.map((a) => a.file)).toEqual(['a.txt', 'b.txt']);
    expect(analysis.articles[0]?.text).toBe(story('Ilse Tarn'));
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it(
    'reads what must be unpacked as the window does, and says in one line what is broken',
    { timeout: 120_000 },
    async () => {
      const other = mkdtempSync(join(tmpdir(), 'variorum-cli-'));
      const lines = story('Ilse Tarn').replace(/[“”]/gu, '"').split('\n\n');
      writeFileSync(
        join(other, 'a.pdf'),
        madePdf([lines.map((text, at) => ({ text, x: 72, y: 700 - at * 60, size: at ? 11 : 20 }))]),
      );
      writeFileSync(join(other, 'b.rtf'), `{\\rtf1\\ansi ${lines.join('\\par ')}}`);
      writeFileSync(join(other, 'c.docx'), 'PK\x03\x04 and nothing more');
      const { stdout, stderr, status } = await run('analyse', other);
      rmSync(other, { recursive: true });
      const { articles, failures } = analysisSchema.parse(JSON.parse(stdout));
      expect(articles.map(({ file, quotations }) => [file, quotations.length])).toEqual([
        ['a.pdf', 2],
        ['b.rtf', 2],
      ]);
      expect(failures.map(({ file }) => file)).toEqual(['c.docx']);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(status).toBe(1);
    },
  );

  it('prints a comparison and groups that their schemas accept, the same bytes each time', async () => {
    const first = await run('compare', folder);
    expect(comparisonSchema.parse(JSON.parse(first.stdout)).articles).toHaveLength(2);
    expect((await run('compare', folder)).stdout).toBe(first.stdout);
    expect(
      groupsSchema
        .parse(JSON.parse((await run('group', folder)).stdout))
        .events.flat()
        .sort(),
    ).toEqual(['a.txt', 'b.txt']);
  });

  it('lists what failed, goes on with the rest, and exits with 1', async () => {
    const binary = join(folder, 'c.bin');
    writeFileSync(
      binary,
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256),
    );
    const { stdout, stderr, status } = await run('analyse', folder, join(folder, 'missing.txt'));
    rmSync(binary);
    const { articles, failures } = analysisSchema.parse(JSON.parse(stdout));
    expect(articles).toHaveLength(2);
    expect(failures.map((f) => f.file).sort()).toEqual([join(folder, 'missing.txt'), 'c.bin'].sort());
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(status).toBe(1);
  });

  it('exits with 2 and says how to call it when called wrongly, with nothing on standard output', async () => {
    for (const args of [
      ['analyse'],
      ['nonsense'],
      ['analyse', folder, '--formt', 'json'],
      ['compare', folder, '--format', 'pdf'],
      ['report', folder],
      ['constructor'],
    ]) {
      const { stdout, stderr, status } = await run(...args);
      expect([args, stdout, status]).toEqual([args, '', 2]);
      expect(stderr).toMatch(/Usage: variorum/);
    }
  });

  it('explains itself and each command', async () => {
    expect((await run()).stdout).toMatch(/analyse[\s\S]*compare[\s\S]*group/);
    for (const name of ['analyse', 'compare', 'group', 'import', 'report', 'verify']) {
      const { stdout, status } = await run(name, '--help');
      expect(stdout).toMatch(new RegExp(`^Usage: variorum ${name} `));
      expect(status).toBe(0);
    }
  });

  it('imports into a library, once each, and verifies it', async () => {
    const library = join(folder, '..', `${basename(folder)}-library`);
    const first = await run('import', folder, '--library', library);
    const again = await run('import', folder, '--library', library);
    const verified = await run('verify', library);
    rmSync(library, { recursive: true, force: true });
    expect([first.stderr.trim(), first.stdout, first.status]).toEqual(['2 added, 0 already there, 0 failed.', '', 0]);
    expect(again.stderr.trim()).toBe('0 added, 2 already there, 0 failed.');
    expect(JSON.parse(verified.stdout)).toMatchObject({ originals: 2, lines: 1, problems: [] });
    expect(verified.status).toBe(0);
  });

  it('runs as a program of its own: output comes through a pipe whole, and it ends quietly when the reader goes away', () => {
    const text = `${story('Ilse Tarn')}\n\n${'The pumps ran all night and nobody slept in the lower town.\n\n'.repeat(2500)}`;
    writeFileSync(join(folder, 'large.txt'), text);
    const call = `"${process.execPath}" "${bin}" analyse "${folder}/large.txt"`;
    const whole = spawnSync('sh', ['-c', `${call} | cat`], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    const cut = spawnSync('sh', ['-c', `${call} | head -c 10`], { encoding: 'utf8' });
    rmSync(join(folder, 'large.txt'));
    expect(analysisSchema.parse(JSON.parse(whole.stdout)).articles[0]?.text).toBe(text);
    expect([cut.stdout.length, cut.stderr]).toEqual([10, '']);
  }, 120_000);
});
