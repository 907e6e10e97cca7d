import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { darkTokens, lightTokens, reportStyle } from './html-style';

const css = readFileSync(new URL('../../renderer/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split(/\[data-theme=['"]dark['"]\]\s*\{/u);

const tokensOf = (part: string): Map<string, string> => {
  const tokens = new Map<string, string>();
  for (const [, name = '', value = ''] of part.matchAll(/--([\w-]+):\s*([^;]+);/gu)) {
    if (!tokens.has(name)) tokens.set(name, value.trim().toLowerCase());
  }
  return tokens;
};

describe('the look of a report', () => {
  it('has the colours of the design tokens, light and dark', () => {
    for (const [tokens, part] of [
      [lightTokens, light],
      [darkTokens, dark],
    ] as const) {
      const known = tokensOf(part);
      for (const [name, value] of Object.entries(tokens)) expect([name, known.get(name)]).toEqual([name, value]);
    }
  });

  it('gives every colour it uses a value in both themes', () => {
    const used = [...reportStyle.matchAll(/var\(--([\w-]+)\)/gu)].map((m) => m[1] ?? '');
    const ours = used.filter((name) => !name.startsWith('font-') && name !== 'k');
    expect(ours.filter((name) => !(name in lightTokens) || !(name in darkTokens))).toEqual([]);
  });

  it('asks the network for nothing and never leaves its element', () => {
    expect(reportStyle).not.toMatch(/url\(|@import|<\//u);
  });
});
