/** The peer: @mozilla/readability over linkedom, as Firefox's reader view has it. Only for measuring; the product does without. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodeBytes } from '../../core/import/decode-bytes';
import { readBlocks } from '../../core/import/html/blocks';
import { isoMoment } from '../../core/import/html/iso-moment';
import { parsePage } from '../../core/import/html/page-tree';
import type { PageGold } from './page-gold';
import { nothingRead, type PageReading } from './page-reading';

export function readWithPeer({ html }: PageGold): PageReading {
  const decoded = decodeBytes(html, true);
  if (!decoded) return nothingRead;
  try {
    const { document } = parseHTML(decoded.text);
    // Readability asks for a browser's Document; linkedom's has what it uses.
    const article = new Readability(document as never).parse();
    if (!article) return nothingRead;
    const blocks = readBlocks(parsePage(article.content ?? '').root).map((block) => block.text);
    const body = blocks.join('\n\n');
    return {
      body,
      shown: body,
      title: article.title ?? null,
      authors: (article.byline ?? '')
        .replace(/^\s*by\s+/iu, '')
        .split(/\s*(?:,|;|&|\band\b)\s*/u)
        .filter((name) => name.trim() !== ''),
      date: isoMoment(article.publishedTime ?? null)?.slice(0, 10) ?? null,
    };
  } catch {
    return nothingRead;
  }
}
