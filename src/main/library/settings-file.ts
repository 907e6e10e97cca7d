/** The analyst's settings in the state folder. What is missing or not understood is the default; the rest is kept. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../core/model/result';
import { defaultSettings, settingsSchema, type Settings } from '../../shared/contract';
import { writeJsonAtomically } from './atomic-write';
import { diskFailure, isMissing } from './disk-failure';

const pathIn = (stateFolder: string): string => join(stateFolder, 'settings.json');

export async function readSettings(stateFolder: string): Promise<Result<Settings>> {
  try {
    return ok(withDefaults(JSON.parse(await readFile(pathIn(stateFolder), 'utf8'))));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return ok(defaultSettings);
    return fail(diskFailure(error, 'The settings could not be read.'));
  }
}

/** Each setting by itself: one that a newer version knows otherwise does not cost the analyst's name. */
function withDefaults(found: unknown): Settings {
  if (typeof found !== 'object' || found === null) return defaultSettings;
  const entries = Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const parsed = schema.safeParse((found as Record<string, unknown>)[name]);
    return [name, parsed.success ? parsed.data : defaultSettings[name as keyof Settings]];
  });
  return settingsSchema.parse(Object.fromEntries(entries));
}

export async function writeSettings(stateFolder: string, settings: Settings): Promise<Result<null>> {
  try {
    await mkdir(stateFolder, { recursive: true });
    await writeJsonAtomically(pathIn(stateFolder), settings);
    return ok(null);
  } catch (error) {
    return fail(diskFailure(error, 'The settings could not be saved.'));
  }
}
