import { describe, expect, it } from 'vitest';
import type { Code, Codebook } from '../../../../core/model/codebook';
import { codebookFile, readCodebookFile } from './codebook-file';
import { qdcOf, rulesFrom } from './qdc';

const code = (id: string, name: string, parent: string | null, more: Partial<Code> = {}): Code =>
  ({
    id,
    name,
    parent,
    codebook: 'b',
    definition: '',
    include: '',
    exclude: '',
    example: '',
    colour: 3,
    key: '1',
    order: 1,
    ...more,
  }) as unknown as Code;
const book = {
  codebook: { id: 'b', name: 'Port <desk>', description: 'Ours', source: null, order: 1 } as unknown as Codebook,
  codes: [
    code('c1', 'Blame', null, { definition: 'Who did it.\n\nOr let it happen.', exclude: 'Praise & thanks' }),
    code('c2', 'Neglect', 'c1', { example: '“Nobody looked.”' }),
  ],
};

describe('a codebook as a file', () => {
  it('comes back with its tree, rules and colours, and without digits', () => {
    const read = readCodebookFile(codebookFile(book));
    expect(read).toMatchObject({
      ok: true,
      value: {
        name: 'Port <desk>',
        description: 'Ours',
        codes: [
          {
            name: 'Blame',
            exclude: 'Praise & thanks',
            colour: 3,
            children: [{ name: 'Neglect', example: '“Nobody looked.”' }],
          },
        ],
      },
    });
    expect(codebookFile(book)).not.toContain('"key"');
  });
  it('is refused in one sentence when it is something else', () => {
    for (const text of ['', '{}', '[1]', 'Dear Sir,', '{"format":"variorum/codebook@2","name":"x"}'])
      expect(readCodebookFile(text), text).toMatchObject({ ok: false, error: { kind: 'no-codebook' } });
  });
});

describe('a REFI-QDA codebook', () => {
  const palette = Array.from({ length: 12 }, (_, at) => `#0000${String(at + 10)}`);
  it('nests codes, with names and colours, and escapes what XML would read', () => {
    const xml = qdcOf(book, palette);
    expect(xml).toContain('xmlns="urn:QDA-XML:codebook:1.0"');
    expect(xml).toContain('origin="Variorum: Port &lt;desk&gt;"');
    expect(xml).toMatch(
      /<Code [^>]*name="Blame"[^>]*color="#000012">[\s\S]*<Code [^>]*name="Neglect"[\s\S]*<\/Code>\s*<\/Code>/,
    );
    expect(xml).toContain('Exclude: Praise &amp; thanks');
    expect(xml).toMatch(/guid="[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"/);
  });
  it('finds the four rules in one description again', () => {
    expect(rulesFrom('Who did it.\n\nOr let it.\n\nExclude: Praise\n\nand thanks\n\nExample: “No.”')).toEqual({
      definition: 'Who did it.\n\nOr let it.',
      include: '',
      exclude: 'Praise\n\nand thanks',
      example: '“No.”',
    });
  });
});
