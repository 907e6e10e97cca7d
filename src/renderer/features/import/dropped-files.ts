/** Files of a drop or a file field, folders read to their ends, in name order. Hidden files are passed over. */

export interface NamedFile {
  /** With the folders it lay in, as the analyst dropped it. */
  readonly name: string;
  readonly file: File;
}

export async function droppedFiles(transfer: DataTransfer): Promise<NamedFile[]> {
  const entries = [...transfer.items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
  if (entries.length === 0) return [...transfer.files].map((file) => ({ name: file.name, file }));
  const lists = await Promise.all(entries.map((entry) => filesOf(entry, '')));
  return inNameOrder(lists.flat());
}

export const chosenFiles = (list: FileList): NamedFile[] =>
  inNameOrder([...list].map((file) => ({ name: file.webkitRelativePath || file.name, file })));

const inNameOrder = (files: readonly NamedFile[]): NamedFile[] =>
  files
    .filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));

async function filesOf(entry: FileSystemEntry, folder: string): Promise<NamedFile[]> {
  const name = `${folder}${entry.name}`;
  if (entry instanceof FileSystemFileEntry || entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ name, file }];
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
