/** YAML front matter of Markdown files (`---`, lines `key: value`, `---`): plain scalars only, as blogs and clippers write it. */
import type { FoundText, Metadata } from '../model/metadata';
import { firstPrintedDate } from '../text/calendar';

type Writable = { -readonly [K in keyof Metadata]?: Metadata[K] };

/** End of the block in the text, and the values it gives; null where the text begins otherwise. */
export function frontMatter(text: string): { readonly end: number; readonly metadata: Partial<Metadata> } | null {
  const block = /^---\n((?:[^\n]{0,2000}\n){1,60}?)(?:---|\.\.\.)(?:\n|$)/u.exec(text);
  if (!block || !/^[\w-]{1,40}:/mu.test(block[1] ?? '')) return null;
  const metadata: Writable = {};
  let at = 4;
  for (const line of (block[1] ?? '').split('\n')) {
    const field = /^([\w-]{1,40}):\s*["']?(.*?)["']?\s*$/u.exec(line);
    const value = field?.[2] ?? '';
    if (field && value !== '') assign(metadata, (field[1] ?? '').toLowerCase(), found(value, at + line.indexOf(value)));
    at += line.length + 1;
  }
  return { end: block[0].length, metadata };
}

const found = (value: string, start: number): FoundText => ({
  value,
  origin: 'text',
  span: [start, start + value.length],
});

function assign(metadata: Writable, key: string, value: FoundText): void {
  const day = firstPrintedDate(value.value);
  if (key === 'title' || key === 'headline') metadata.headline = value;
  else if (key === 'author' || key === 'authors' || key === 'byline') metadata.byline = [value];
  else if (/^(?:source|site|site_name|outlet|publication|publisher)$/u.test(key)) {
    if (/^https?:/iu.test(value.value)) metadata.url = value;
    else metadata.outlet = value;
  } else if (/^(?:url|link|canonical)$/u.test(key)) metadata.url = value;
  else if (/^(?:date|published|publish_date|created)$/u.test(key) && day)
    metadata.published = { ...value, value: day.iso };
  else if (/^(?:lang|language)$/u.test(key)) metadata.language = value;
}
