/**
 * Files and folders that hold no article of their own, told by their names: hidden files, downloads that are not finished,
 * what programs leave beside an open document, and the folder of pictures and scripts beside a saved page.
 */

/** Browsers' and tools' names for what is still being fetched: `a.html.part`, `a.pdf.crdownload`, `a.tmp`, `a.download`. */
const UNFINISHED = /\.(?:part|partial|crdownload|download|opdownload|filepart|tmp|temp|!ut|aria2)$/iu;

/** `~$letter.docx` of an open document, `letter.txt~` of an editor, what Windows and macOS put into folders. */
const LEFT_BEHIND = /^~|~$|^(?:thumbs\.db|desktop\.ini)$/iu;

/** `.hidden`, `page.html.part`, `~$letter.docx`: by its name, without folders. */
export const isPassedOver = (name: string): boolean =>
  name.startsWith('.') || UNFINISHED.test(name) || LEFT_BEHIND.test(name);

const PAGE = /\.(?:x?html?|shtml)$/iu;

/**
 * Is `folder` the one that a browser saved beside a page? `Fire.html` has `Fire_files`, `Fire-Dateien`, `Fire.files`,
 * whatever the browser's language: the page's name, a sign, one word. `files` are the names beside it; `folder` is a folder's.
 */
export function isPartOfSavedPage(folder: string, files: readonly string[]): boolean {
  return files.some((file) => {
    if (!PAGE.test(file)) return false;
    const stem = file.replace(PAGE, '');
    return folder.startsWith(stem) && /^[_.\- ]\p{L}+$/u.test(folder.slice(stem.length));
  });
}
