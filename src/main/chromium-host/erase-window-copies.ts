/** Has the browser delete the files of the page's IndexedDB: rows deleted one by one stay in them for a while. */
import type { BrowserContext, Page } from 'playwright';
import { chromiumOrigin } from '../../shared/origins';

export async function eraseWindowCopies(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  try {
    await session.send('Storage.clearDataForOrigin', { origin: chromiumOrigin, storageTypes: 'indexeddb' });
  } finally {
    await session.detach();
  }
}
