/** The host calls that are the same everywhere: the log, and reports saved inside the library. */
import { ok } from '../core/model/result';
import type { Handler, HostHandlers } from './handlers';
import type { Log } from './log';
import type { SavedReports } from './saved-reports';

export function logCalls(log: Log): Pick<HostHandlers, 'writeLog' | 'readLog'> {
  return {
    writeLog: async ({ level, message }) => {
      log.write(level, `window: ${message}`);
      return ok(null);
    },
    readLog: async () => ok({ path: log.path, lines: [...log.tail(200)] }),
  };
}

/** Saves as the library does and notes the path, so that it may be shown later. */
export function notingReports(save: Handler<'saveReport'>, saved: SavedReports): Handler<'saveReport'> {
  return async (input) => {
    const result = await save(input);
    if (result.ok && result.value) saved.note(result.value.path);
    return result;
  };
}
