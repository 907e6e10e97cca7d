/**
 * Files of a drop or a file field, folders read to their ends, in name order. What holds no article by its name (hidden
 * files, unfinished downloads, the pictures beside a saved page) is passed over.
 */
import { isPartOfSavedPage, isPassedOver } from '../../../core/import/passed-over';
import { fail, ok, type Result } from '../../../core/model/result';

export interface NamedFile {
  /** With the folders it lay in, as the analyst dropped it. */
  readonly name: string;
  readonly bytes: () => Promise<Result<Uint8Array<ArrayBuffer>>>;
}

export const namedFile = (name: string, file: Blob): NamedFile => ({
  name,
  bytes: () =>
    file.arrayBuffer().then(
      (buffer) => ok(new Uint8Array(buffer)),
      () => fail({ kind: 'unreadable', message: 'The file could not be read. Is it still there?' }),
    ),
});

export async function droppedFiles(transfer: DataTransfer): Promise<NamedFile[]> {
  const entries = [...transfer.items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
  if (entries.length === 0) return [...transfer.files].map((file) => namedFile(file.name, file));
  const lists = await Promise.all(entries.map((entry) => filesOf(entry, '')));
  return inNameOrder(lists.flat());
}

export const chosenFiles = (list: FileList): NamedFile[] =>
  inNameOrder([...list].map((file) => namedFile(file.webkitRelativePath || file.name, file)));

/** Names as they were dropped, with their folders. */
export function inNameOrder(files: readonly NamedFile[]): NamedFile[] {
  const beside = new Map<string, string[]>();
  for (const { name } of files) {
    const [folder, own] = [name.slice(0, name.lastIndexOf('/') + 1), name.slice(name.lastIndexOf('/') + 1)];
    beside.set(folder, [...(beside.get(folder) ?? []), own]);
  }
  return files
    .filter(({ name }) => !isPassedOverAt(name, beside))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}

/** The file itself, or a folder that it lies in. A file dropped by itself is wanted, whatever its folder is called. */
function isPassedOverAt(path: string, beside: ReadonlyMap<string, readonly string[]>): boolean {
  const parts = path.split('/');
  const own = parts.pop() ?? '';
  if (isPassedOver(own)) return true;
  return parts.some(
    (folder, depth) =>
      folder.startsWith('.') ||
      isPartOfSavedPage(
        folder,
        beside.get(
          parts
            .slice(0, depth)
            .map((part) => `${part}/`)
            .join(''),
        ) ?? [],
      ),
  );
}

async function filesOf(entry: FileSystemEntry, folder: string): Promise<NamedFile[]> {
  const name = `${folder}${entry.name}`;
  if (entry instanceof FileSystemFileEntry || entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [namedFile(name, file)];
  }
  const children = await entriesOf((entry as FileSystemDirectoryEntry).createReader());
  const lists = await Promise.all(children.map((child) => filesOf(child, `${name}/`)));
  return lists.flat();
}

/** The reader hands out a hundred entries at a time. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const found: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (batch.length === 0) return found;
    found.push(...batch);
  }
}
