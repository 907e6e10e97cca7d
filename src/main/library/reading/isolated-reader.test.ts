/** Files that hang, crash or exhaust the reader end in one line each, and the next file is read. */
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { IsolatedReader } from './isolated-reader';

const odd = fileURLToPath(new URL('testing/odd-reader.mjs', import.meta.url));
const open: IsolatedReader[] = [];

function reader(entry: string | null | undefined, time = 60_000): IsolatedReader {
  const one = new IsolatedReader(entry, { time, memory: 64 });
  open.push(one);
  return one;
}

afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

const message = async (one: IsolatedReader, name: string, bytes = new Uint8Array(4)): Promise<string> => {
  const outcome = await one.read(bytes, name);
  return outcome.ok ? `article ${outcome.value.text}` : outcome.error.message;
};

describe('the reading process', () => {
  it('reads one file after the other in the same process', async () => {
    const one = reader(odd);
    const [first, second] = await Promise.all([message(one, 'a.txt'), message(one, 'b.txt')]);
    expect(first).toMatch(/^read a\.txt in \d+$/u);
    expect(second).toBe(first?.replace('a.txt', 'b.txt'));
  });

  it.each([
    ['crash.html', /“crash\.html” could not be read: something in it is not as its format has it/u],
    ['throw.html', /“throw\.html” could not be read/u],
    ['memory.html', /“memory\.html” needs more memory to read than a file is given/u],
    ['noise.html', /“noise\.html” could not be read/u],
    ['nonsense.html', /“nonsense\.html” could not be read/u],
  ])('%s ends in one line, and the next file is read', async (name, line) => {
    const one = reader(odd);
    const [broken, after] = await Promise.all([message(one, `folder/${name}`), message(one, 'after.txt')]);
    expect(broken).toMatch(line);
    expect(broken).toContain('nothing was imported of it, the other files go on');
    expect(after).toMatch(/^read after\.txt/u);
  });

  it.each(['hang.pdf', 'stranger.pdf'])(
    '%s is stopped when its time is over, and the next file is read',
    async (name) => {
      const one = reader(odd, 1500);
      const [stopped, after] = await Promise.all([message(one, name), message(one, 'after.txt')]);
      expect(stopped).toMatch(/took too long to read and was stopped/u);
      expect(after).toMatch(/^read after\.txt/u);
    },
  );

  it('says so where it cannot be started', async () => {
    expect(await message(reader(null), 'a.txt')).toMatch(/could not start its reader/u);
    expect(await message(reader('/nowhere/reader.mjs'), 'a.txt')).toMatch(/nothing was imported/u);
  });

  it('is the real one by default: reads an article and refuses a picture', async () => {
    const one = reader(undefined);
    const text = 'The ferry left the quay at dawn with forty people on board, the harbour board said on Friday.';
    expect(await message(one, 'a.txt', Buffer.from(text))).toBe(`article ${text}`);
    expect(await message(one, 'a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]))).toMatch(
      /is a picture: nothing was imported/u,
    );
  });
});
