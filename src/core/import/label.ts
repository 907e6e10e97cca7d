/** How lists name an article whose headline or outlet may be unknown. Never empty. */
import type { Metadata } from '../model/metadata';

/** Lists show about this many characters; a longer headline is cut at a word. */
const LONGEST = 160;

/** "Outlet: headline", or what of it is known, or the file's name. */
export function articleLabel(metadata: Metadata, fileName: string): string {
  const headline = metadata.headline?.value.trim() ?? '';
  const outlet = metadata.outlet?.value.trim() ?? '';
  if (headline !== '') return cut(outlet === '' ? headline : `${outlet}: ${headline}`);
  const name = fileName
    .replace(/^.*[/\\]/u, '')
    .replace(/\.[a-z0-9]{1,5}$/iu, '')
    .trim();
  const rest = [outlet, name, metadata.published?.value.slice(0, 10) ?? ''].filter((part) => part !== '');
  return rest.length > 0 ? cut(rest.join(', ')) : 'Article without a name';
}

function cut(label: string): string {
  const line = label.replace(/\s+/gu, ' ');
  if (line.length <= LONGEST) return line;
  const short = line.slice(0, LONGEST);
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), LONGEST - 40)).trimEnd()} …`;
}
