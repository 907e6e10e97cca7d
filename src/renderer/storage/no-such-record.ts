/** A command's record is gone: another command removed it between the view's last picture and the click. */
import { fail } from '../../core/model/result';

export const noSuchRecord = (what: string) =>
  fail({ kind: 'no-such-record', message: `This ${what} is no longer in the library, so nothing was changed.` });
