/** `npm start -- FOLDER`: the window opens the last library by itself, so this one becomes the last. */
import type { Libraries } from './library/handlers';

/** The failure's words for the terminal, or null. */
export async function openAtStart(libraries: Libraries, folder: string): Promise<string | null> {
  const opened = await libraries.openFolder(folder);
  if (!opened.ok) return opened.error.message;
  const settings = await libraries.handlers.readSettings(null);
  if (!settings.ok) return settings.error.message;
  const written = await libraries.handlers.writeSettings({ ...settings.value, lastLibrary: opened.value.id });
  return written.ok ? null : written.error.message;
}
