/** Title and author that a document states about itself: taken where its text names none, and not where they are a file's name. */
import type { FoundText, Metadata } from '../model/metadata';
import { isPersonName } from './person-names';

export interface StatedFacts {
  readonly title: string | null;
  readonly author: string | null;
}

/** "Microsoft Word - draft3.docx", "untitled": names of files, not of articles. */
const NO_TITLE =
  /^(?:microsoft word\s*-|untitled|document\d*$|print|layout)|\.(?:docx?|indd|pdf|qxd|pages|tmp|rtf|txt)$/iu;

export function withStated(printed: Metadata, { title, author }: StatedFacts): Metadata {
  const stated = (value: string): FoundText => ({ value: value.trim(), origin: 'meta', span: null });
  const isTitle = title !== null && title.trim() !== '' && !NO_TITLE.test(title.trim());
  const isWriter = author !== null && isPersonName(author.trim());
  return {
    ...printed,
    headline: printed.headline ?? (isTitle ? stated(title) : null),
    byline: printed.byline.length > 0 || !isWriter ? printed.byline : [stated(author)],
  };
}
