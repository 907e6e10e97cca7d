/** How lists name an article by its outlet, and what stands in for one that is not known. */
import { articleLabel } from '../../core/import/label';
import { shownOutlet } from '../../core/text/masthead';
import type { Article } from '../../core/model/article';

/** `003_abfca182f1e5fed9`, `20231012093000`: a name that a program gave, which says nothing to anybody. */
const machineMade = /[0-9a-f]{10,}|^[\d_-]+$/iu;

/**
 * How tables name an article's outlet: where it is not known by its file, since a headline would pass for an outlet; by
 * the headline all the same where the file's name says nothing.
 */
export function outletOrFile({ metadata, fileName }: Pick<Article, 'metadata' | 'fileName'>): string {
  const outlet = metadata.outlet?.value.trim() ?? '';
  if (outlet !== '') return shownOutlet(outlet);
  const file = bareName(fileName);
  return machineMade.test(file) ? articleLabel(metadata, fileName) : file;
}

/** `saved/05-northline.txt` -> `05-northline` */
const bareName = (fileName: string): string => fileName.replace(/^.*[\\/]/u, '').replace(/\.[^.]+$/u, '') || fileName;

/** The outlet, or where it is not known the headline or the file's name. Never empty. */
export function outletName({ metadata, fileName }: Pick<Article, 'metadata' | 'fileName'>): string {
  const outlet = metadata.outlet?.value.trim() ?? '';
  return outlet === '' ? articleLabel(metadata, fileName) : shownOutlet(outlet);
}
