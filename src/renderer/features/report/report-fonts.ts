/**
 * The two typefaces of the program as CSS with the fonts inside, so that an exported report looks the same everywhere
 * (both are under the SIL Open Font License). Latin only; other letters come from the reader's own fonts. Loaded when a
 * report is exported, not before.
 */
import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline';
import sourceSerif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';

const face = (family: string, weights: string, url: string): string =>
  `@font-face{font-family:"${family}";font-weight:${weights};src:url(${url}) format("woff2")}\n`;

export const reportFonts = face('Inter', '100 900', inter) + face('Source Serif 4', '200 900', sourceSerif);
