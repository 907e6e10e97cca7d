/**
 * The two typefaces of the program as CSS with the fonts inside, so that an HTML report looks the same everywhere (both
 * are under the SIL Open Font License). Latin only; other letters come from the reader's own fonts.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FACES = [
  { family: 'Inter', weights: '100 900', file: 'inter/files/inter-latin-wght-normal.woff2' },
  { family: 'Source Serif 4', weights: '200 900', file: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2' },
] as const;

/** Empty for a face that is not installed: the report then falls back to the fonts it names. */
export const reportFonts = (): string => FACES.map(faceOf).join('');

function faceOf({ family, weights, file }: (typeof FACES)[number]): string {
  try {
    const path = createRequire(import.meta.url).resolve(`@fontsource-variable/${file}`);
    const data = readFileSync(path).toString('base64');
    return `@font-face{font-family:"${family}";font-weight:${weights};src:url(data:font/woff2;base64,${data}) format("woff2")}\n`;
  } catch {
    return '';
  }
}
