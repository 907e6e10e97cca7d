/**
 * `npm run licences`: writes THIRD-PARTY.md, the list of everything Variorum is shipped with or run by, from
 * package-lock.json, so that it is the same on every machine; copies the fonts' licence texts to resources/fonts-licences/.
 * `npm run licences -- --check` changes nothing and fails if the list is out of date. A licence that asks for more than
 * being named fails both.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const listed = join(root, 'THIRD-PARTY.md');
const fontTexts = join(root, 'resources', 'fonts-licences');

/** Licences that let the program be used and passed on if their text goes along. No copyleft, nothing unknown. */
export const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Development packages for npm, but parts of the running program. */
const hosts: Readonly<Record<string, string>> = {
  electron: 'the window; its download holds Chromium and Node with notices of their own (LICENSES.chromium.html)',
  playwright: 'drives an installed Chromium where Electron cannot be had',
  'playwright-core': 'part of playwright',
};

const fonts: Readonly<Record<string, { readonly file: string; readonly family: string }>> = {
  '@fontsource-variable/inter': { file: 'inter-OFL.txt', family: 'Inter' },
  '@fontsource-variable/source-serif-4': { file: 'source-serif-4-OFL.txt', family: 'Source Serif 4' },
};

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as the package names it; null if it names none. */
  readonly licence: string | null;
  /** Asked for by package.json, not brought along by another package. */
  readonly direct: boolean;
}

/** `MIT`, `(MIT OR GPL-2.0)`, `MIT AND ISC`: may we ship what is under it? Anything we cannot read counts as no. */
export function isPermissive(expression: string | null): boolean {
  const plain = (expression ?? '').replace(/[()]/g, ' ').trim();
  if (plain.includes(' OR ') && plain.includes(' AND ')) return false;
  if (plain.includes(' OR ')) return plain.split(' OR ').some((one) => permissive.has(one.trim()));
  return plain.split(' AND ').every((one) => permissive.has(one.trim()));
}

/** Each package that runs with the program, by name. */
export function shippedPackages(lock: Lock): Shipped[] {
  const asked = new Set(Object.keys(lock.packages['']?.dependencies ?? {}));
  const found = new Map<string, Shipped>();
  for (const [path, entry] of Object.entries(lock.packages)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const tool = entry.dev || entry.devOptional;
    if (path === '' || (tool && !(name in hosts))) continue;
    const version = entry.version ?? '';
    found.set(`${name}@${version}`, { name, version, licence: entry.license ?? null, direct: asked.has(name) });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

export const readLock = (): Lock => JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;

const row = ({ name, version, licence }: Shipped): string => `| ${name} | ${version} | ${licence ?? 'none named'} |`;
const table = (packages: readonly Shipped[]): string =>
  ['| package | version | licence |', '|---|---|---|', ...packages.map(row)].join('\n');

/** The text of THIRD-PARTY.md. */
export function thirdParty(packages: readonly Shipped[]): string {
  const isHost = ({ name }: Shipped) => name in hosts;
  const isFont = ({ name }: Shipped) => name in fonts;
  const others = packages.filter((one) => !isHost(one) && !isFont(one));
  return `# Third-party software and typefaces

Written by \`npm run licences\` from package-lock.json; do not edit by hand. Variorum itself is under the Apache License 2.0
(LICENSE). What follows belongs to others, and is used and passed on under its own licence; each package's licence text
lies in its folder under \`node_modules/\`. Binary packages of esbuild are listed for all systems; one is installed.

## Typefaces

${packages
  .filter(isFont)
  .map(({ name, version }) => {
    const font = fonts[name];
    return `- **${font?.family}** (${name} ${version}), SIL Open Font License 1.1: [text](resources/fonts-licences/${font?.file})`;
  })
  .join('\n')}

The fonts are not changed. HTML reports carry their Latin subsets inside.

## Hosts

${packages
  .filter(isHost)
  .map(({ name, version, licence }) => `- **${name}** ${version}, ${licence}: ${hosts[name]}`)
  .join('\n')}

## Packages the program asks for

${table(others.filter((one) => one.direct))}

## Packages those bring along

${table(others.filter((one) => !one.direct))}
`;
}

function main(): number {
  const packages = shippedPackages(readLock());
  const refused = packages.filter(({ licence }) => !isPermissive(licence));
  for (const { name, version, licence } of refused)
    console.error(`${name} ${version} is under ${licence ?? 'no named licence'}: not known to be permissive`);
  const text = thirdParty(packages);
  const current = existsSync(listed) && readFileSync(listed, 'utf8') === text;
  const checking = process.argv.includes('--check');
  if (checking && !current) console.error('THIRD-PARTY.md is out of date: run `npm run licences`');
  if (!checking) write(text);
  console.log(
    `${packages.length} packages, ${refused.length} not permissive${current || !checking ? '' : ', list out of date'}`,
  );
  return refused.length === 0 && (current || !checking) ? 0 : 1;
}

function write(text: string): void {
  mkdirSync(fontTexts, { recursive: true });
  for (const [name, { file }] of Object.entries(fonts)) {
    const licence = readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8');
    writeFileSync(join(fontTexts, file), licence);
  }
  writeFileSync(listed, text);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) process.exit(main());
