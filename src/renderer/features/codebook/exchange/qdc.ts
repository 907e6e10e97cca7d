/**
 * REFI-QDA codebooks (.qdc), which NVivo, ATLAS.ti, MAXQDA and others exchange: an XML tree of codes with one description
 * each. Our four rules are written into it under their names and found there again.
 */
import type { Code } from '../../../../core/model/codebook';
import { ok, type Result } from '../../../../core/model/result';
import type { NewCode, NewCodebook } from '../../../storage/commands/create-codebook';
import type { CodebookWithCodes } from '../../../storage/queries/codebooks';
import { notOne } from './codebook-file';

/** Namespaces met in the wild: the standard's `1.0` and `1:0`, which some programs write. */
const namespaces = ['urn:QDA-XML:codebook:1.0', 'urn:QDA-XML:codebook:1:0'];

/** The twelve code colours of the light theme (tokens.css), 1 to 12. */
export type Palette = readonly string[];

export function qdcOf({ codebook, codes }: CodebookWithCodes, palette: Palette): string {
  const below = (parent: Code['parent'], indent: string): string =>
    codes
      .filter((code) => code.parent === parent)
      .map((code) => codeElement(code, below(code.id, `${indent}  `), indent, palette))
      .join('');
  const inside = below(null, '    ');
  return `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="${namespaces[0]}" origin="Variorum: ${escaped(codebook.name)}">
  <Codes>
${inside}  </Codes>
</CodeBook>
`;
}

function codeElement(code: Code, children: string, indent: string, palette: Palette): string {
  const colour = palette[code.colour - 1] ?? '#888888';
  const open = `${indent}<Code guid="${guidOf(code.id)}" name="${escaped(code.name)}" isCodable="true" color="${colour}">`;
  const description = `${indent}  <Description>${escaped(describe(code))}</Description>`;
  return `${open}\n${description}\n${children}${indent}</Code>\n`;
}

/** Our ids are UUIDs, the form the standard wants; others are put into that form. */
const guidOf = (id: string): string => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id : uuidFrom(id));

function uuidFrom(id: string): string {
  const hex = [...id].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  const full = hex.padEnd(32, '0').slice(0, 32);
  return [8, 12, 16, 20, 32].map((end, at) => full.slice([0, 8, 12, 16, 20][at], end)).join('-');
}

const escaped = (text: string): string =>
  text
    // Control characters have no place in XML at all.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

const labels = [
  ['include', 'Include'],
  ['exclude', 'Exclude'],
  ['example', 'Example'],
] as const;

const describe = (code: Code): string =>
  [code.definition, ...labels.flatMap(([part, label]) => (code[part] === '' ? [] : `${label}: ${code[part]}`))].join(
    '\n\n',
  );

export function readQdc(text: string, fileName: string, palette: Palette): Result<NewCodebook> {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const root = document.documentElement;
  if (root.localName !== 'CodeBook' || !namespaces.includes(root.namespaceURI ?? '')) return notOne;
  const top = childrenOf(root, 'Codes').flatMap((codes) => childrenOf(codes, 'Code'));
  const named = /^Variorum: (.+)$/su.exec(root.getAttribute('origin') ?? '')?.[1];
  const codes = top.map((element, at) => codeFrom(element, at, palette));
  return ok({ name: named ?? fileName.replace(/\.[a-z]+$/iu, ''), codes });
}

const childrenOf = (element: Element, name: string): Element[] =>
  [...element.children].filter((child) => child.localName === name);

function codeFrom(element: Element, at: number, palette: Palette): NewCode {
  const colour = palette.findIndex((one) => one.toLowerCase() === element.getAttribute('color')?.toLowerCase());
  return {
    name: element.getAttribute('name')?.trim() || 'Code without a name',
    colour: colour >= 0 ? colour + 1 : (at % 12) + 1,
    ...rulesFrom(childrenOf(element, 'Description')[0]?.textContent ?? ''),
    children: childrenOf(element, 'Code').map((child, place) => codeFrom(child, place, palette)),
  };
}

/** `Include: …` and the like begin a paragraph; everything before them is the definition. */
export function rulesFrom(description: string): Pick<Code, 'definition' | 'include' | 'exclude' | 'example'> {
  const rules = { definition: '', include: '', exclude: '', example: '' };
  let part: keyof typeof rules = 'definition';
  for (const paragraph of description.split(/\n\n/u)) {
    const found = labels.find(([, label]) => paragraph.startsWith(`${label}: `));
    if (found) part = found[0];
    const words = found ? paragraph.slice(found[1].length + 2) : paragraph;
    rules[part] = rules[part] === '' ? words : `${rules[part]}\n\n${words}`;
  }
  return rules;
}
