import { describe, expect, it } from 'vitest';
import { importArticle } from './import-article';

const read = (text: string, name = 'a.md') => {
  const result = importArticle(new TextEncoder().encode(text), name);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

const article = `# Second dive finds more cracks

By **Ana Holm** and [Tidewire](https://tidewire.example/)

![The ferry *Annet* at the pier. Picture: Greta Holm](annet.jpg)

The *Grey Heron* ran into the pier, a clerk said. A price of 3 * 4 crowns and snake_case_words stay.

## Two tides

> “We **will** wait,” she said.

Original address: <https://beacon.example/dive>
`;

describe('Markdown', () => {
  it('is read without its signs, and nothing else changes', () => {
    const { text } = read(article);
    expect(text).toBe(`Second dive finds more cracks

By Ana Holm and Tidewire

The ferry Annet at the pier. Picture: Greta Holm

The Grey Heron ran into the pier, a clerk said. A price of 3 * 4 crowns and snake_case_words stay.

Two tides

“We will wait,” she said.

Original address: https://beacon.example/dive
`);
  });

  it('keeps the kinds its signs told, with spans of the new text', () => {
    const { text, paragraphs, metadata } = read(article);
    const kinds = paragraphs.map(({ span, kind }) => [kind, text.slice(...span)]);
    expect(kinds[0]).toEqual(['headline', 'Second dive finds more cracks']);
    expect(kinds).toContainEqual(['heading', 'Two tides']);
    expect(kinds.find(([kind]) => kind === 'caption')?.[1]).toBe('The ferry Annet at the pier. Picture: Greta Holm');
    const { headline } = metadata;
    expect(headline?.span && text.slice(...headline.span)).toBe('Second dive finds more cracks');
  });

  it('is not looked for in a text file', () => {
    expect(read('A *starred* line, they said.\n', 'a.txt').text).toBe('A *starred* line, they said.\n');
  });
});
