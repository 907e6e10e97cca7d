/**
 * HTML -> PDF in a window that nobody sees: no scripts, no preload, a session of its own in memory that can fetch nothing.
 * The page is served from memory, for a data: address may hold two megabytes only.
 */
import { BrowserWindow, session } from 'electron';
import type { Refusals } from '../refusals';
import { serveScheme } from './app-protocol';
import { hardenSession, safePreferences } from './security';

const address = 'app://print/report.html';
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

let prints = 0;

/** A4, backgrounds printed (marks are backgrounds), tagged for screen readers where Electron can. */
export async function printPdf(html: string, refusals: Refusals): Promise<Uint8Array> {
  const own = session.fromPartition(`print-${(prints += 1)}`, { cache: false });
  hardenSession(own, refusals, [address, 'data:']);
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy };
  serveScheme(own, async (url) => (url.href === address ? { bytes: Buffer.from(html, 'utf8'), headers } : null));
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...safePreferences, session: own, javascript: false, backgroundThrottling: false },
  });
  try {
    await window.loadURL(address);
    return await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true, generateTaggedPDF: true });
  } finally {
    window.destroy();
  }
}
