/**
 * Where new libraries are made: the folder among the documents, or the one that the analyst chose in the host's dialog. The
 * choice is main's own (`places.json` in the state folder): settings are written by the window, and a path never comes from there.
 */
import { access, constants, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../core/model/result';
import { z } from '../../core/model/zod';
import type { LibrariesPlace as Shown } from '../../shared/contract';
import { writeJsonAtomically } from './atomic-write';
import { diskFailure, isMissing } from './disk-failure';

const placesSchema = z.object({ libraries: z.string().min(1) });

export class LibrariesPlace {
  private readonly path: string;

  constructor(
    private readonly state: string,
    private readonly usual: string,
  ) {
    this.path = join(state, 'places.json');
  }

  async shown(): Promise<Shown> {
    const chosen = await this.chosen();
    return { folder: chosen ?? this.usual, usual: chosen === null };
  }

  /** For a new library. A chosen folder that is gone is not made anew: its drive may only be unplugged. */
  async folder(): Promise<Result<string>> {
    const chosen = await this.chosen();
    if (chosen === null) return ok(this.usual);
    const there = await stat(chosen).then(
      (found) => found.isDirectory(),
      () => false,
    );
    return there ? ok(chosen) : fail(placeGone(chosen));
  }

  /** Takes a folder of the host's dialog, if libraries can be made in it. */
  async choose(folder: string): Promise<Result<Shown>> {
    try {
      await access(folder, constants.W_OK | constants.X_OK);
      await mkdir(this.state, { recursive: true });
      await writeJsonAtomically(this.path, { libraries: folder });
      return ok(await this.shown());
    } catch (error) {
      return fail(diskFailure(error, 'New libraries cannot be made there; nothing was changed.'));
    }
  }

  async goBack(): Promise<Result<Shown>> {
    try {
      await rm(this.path, { force: true });
      return ok(await this.shown());
    } catch (error) {
      return fail(diskFailure(error, 'The choice could not be changed.'));
    }
  }

  /** Null as well where what was written cannot be understood: then the usual place serves. */
  private async chosen(): Promise<string | null> {
    try {
      return placesSchema.parse(JSON.parse(await readFile(this.path, 'utf8'))).libraries;
    } catch (error) {
      if (isMissing(error) || error instanceof SyntaxError || error instanceof z.ZodError) return null;
      throw error;
    }
  }
}

const placeGone = (folder: string) => ({
  kind: 'no-place',
  message: `The folder for new libraries, ${folder}, is not there: no library was made. Connect its drive, or choose another folder in the settings.`,
});
