/** The sample library: opens it, and the first time brings its articles in. */
import { ok } from '../../../core/model/result';
import { notify } from '../../session/notices';
import { showLibrary, useServices } from '../../session/services';
import { readArticles } from '../../storage/queries/articles';
import { importFiles } from './import-files';

export async function openSampleLibrary(): Promise<void> {
  const made = await useServices.getState().bridge.createSampleLibrary(null);
  if (!made.ok) return notify(made.error.message, 'error');
  const session = await showLibrary(made.value.library);
  if (!session || (await readArticles(session)).length > 0) return;
  const files = made.value.files.map(({ name, bytes }) => ({
    name,
    bytes: async () => ok(bytes as Uint8Array<ArrayBuffer>),
  }));
  await importFiles(session, files);
}
