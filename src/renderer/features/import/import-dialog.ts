/** Which of import's own dialogs is open: what was left out of articles, or the versions of articles. */
import { create } from 'zustand';
import type { ArticleId } from '../../../core/model/ids';

export interface ImportDialog {
  readonly kind: 'left-out' | 'versions';
  readonly articles: readonly ArticleId[];
}

export const useImportDialog = create<{ readonly dialog: ImportDialog | null }>(() => ({ dialog: null }));

export const openImportDialog = (kind: ImportDialog['kind'], articles: readonly ArticleId[]): void =>
  useImportDialog.setState({ dialog: { kind, articles } });

export const closeImportDialog = (): void => useImportDialog.setState({ dialog: null });
