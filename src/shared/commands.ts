/**
 * One list of commands feeds the menus, the palette and the key map. `key` uses the names of KeyboardEvent.key with the
 * modifiers Mod (Ctrl, or Cmd on macOS), Shift and Alt. `where` says in which part of the window the key is heard:
 * single letters work only while reading or comparing, never while typing.
 */

export type CommandPlace = 'everywhere' | 'reading' | 'reviewing';
export type MenuName = 'Library' | 'Edit' | 'View' | 'Mark' | 'Go' | 'Help';

export interface CommandDescription {
  readonly id: string;
  /** In the analyst's words, as the menu and the palette show it. */
  readonly title: string;
  readonly menu: MenuName | null;
  readonly key: string;
  readonly where: CommandPlace;
}

const command = (
  id: string,
  title: string,
  menu: MenuName | null,
  key = '',
  where: CommandPlace = 'everywhere',
): CommandDescription => ({ id, title, menu, key, where });

export const commands = [
  command('library.new', 'New library…', 'Library', 'Mod+Shift+N'),
  command('library.open', 'Open library…', 'Library', 'Mod+O'),
  command('library.sample', 'Open the sample library', 'Library'),
  command('library.close', 'Close library', 'Library'),
  command('library.backups', 'Backups…', 'Library'),
  command('library.branches', 'Changes put aside…', 'Library'),
  command('library.add', 'Add articles…', 'Library', 'Mod+I'),
  command('library.add-folder', 'Add a folder of articles…', 'Library', 'Mod+Shift+I'),
  command('library.watch', 'Watch a folder…', 'Library'),
  command('library.reveal', 'Show the library in the file manager', 'Library'),
  command('library.paste', 'Add article from pasted text…', 'Library', 'Mod+Shift+V'),
  command('event.new', 'New event…', 'Library'),
  command('event.rename', 'Rename event…', 'Library'),
  command('event.merge', 'Merge event with…', 'Library'),
  command('event.confirm', 'Confirm suggested event', 'Library'),
  command('event.delete', 'Delete event', 'Library'),
  command('event.split', 'Move article to a new event', 'Library'),
  command('article.move', 'Move article to event…', 'Library'),
  command('article.take-out', 'Take article out of its event', 'Library'),
  command('article.details', 'Article details…', 'Library', 'Mod+E'),
  command('article.left-out', 'Left out around the article…', 'Library'),
  command('article.versions', 'Versions of the article…', 'Library'),
  command('article.reveal', 'Show the original in the file manager', 'Library'),
  command('article.delete', 'Delete article', 'Library'),
  command('article.purge', 'Purge article…', 'Library'),
  command('report.export', 'Export report…', 'Library', 'Mod+Shift+E'),
  command('app.settings', 'Settings…', 'Library', 'Mod+,'),

  command('edit.undo', 'Undo', 'Edit', 'Mod+Z'),
  command('edit.redo', 'Redo', 'Edit', 'Mod+Shift+Z'),
  command('find.in-article', 'Find in article', 'Edit', 'Mod+F'),
  command('find.in-library', 'Search library', 'Edit', 'Mod+Shift+F'),
  command('app.palette', 'Commands…', 'Edit', 'Mod+K'),

  command('mode.read', 'Read', 'View', 'Mod+1'),
  command('mode.compare', 'Compare', 'View', 'Mod+2'),
  command('mode.codebook', 'Codebook', 'View', 'Mod+3'),
  command('mode.report', 'Report', 'View', 'Mod+4'),
  command('mode.sources', 'Sources', 'View', 'Mod+5'),
  command('mode.search', 'Search with filters', 'View', 'Mod+6'),
  command('pane.library', 'Show or hide the library', 'View', 'Mod+B'),
  command('pane.inspector', 'Show or hide the inspector', 'View', 'Mod+Alt+B'),
  command('pane.segments', 'Show or hide retrieved segments', 'View', 'Mod+J'),
  command('view.theme', 'Light or dark', 'View'),
  command('view.split', 'Two articles side by side', 'View', 'Mod+\\'),
  command('view.outline', 'Outline of the article', 'View', 'Mod+Shift+O'),
  command('view.original', 'Original file beside the text', 'View', 'Mod+Alt+O'),
  command('view.boilerplate', 'Show or fold boilerplate', 'View'),

  command('mark.content', 'Mark as content', 'Mark', 'C', 'reading'),
  command('mark.source', 'Mark as source', 'Mark', 'S', 'reading'),
  command('mark.another-source', 'Mark as another source', 'Mark', 'Shift+S', 'reading'),
  command('mark.on-behalf', 'Mark as on whose behalf', 'Mark', 'B', 'reading'),
  command('mark.cue', 'Mark as cue', 'Mark', 'V', 'reading'),
  command('mark.hop', 'Mark as hop (via)', 'Mark', 'G', 'reading'),
  command('mark.figure', 'Mark as figure', 'Mark', 'N', 'reading'),
  command('mark.code', 'Mark with a code…', 'Mark', 'F', 'reading'),
  command('mark.last-code', 'Mark with the last code again', 'Mark', 'Q', 'reading'),
  command('mark.keep-code', 'Keep marking with the last code, or stop', 'Mark', 'Shift+Q', 'reading'),
  command('mark.recent-code', 'Mark with a recent code…', 'Mark', 'R', 'reading'),
  command('mark.link', 'Link the selected part to a quotation', 'Mark', 'L', 'reading'),
  command('mark.scare', 'Mark as scare quote', 'Mark', '', 'reading'),
  command('mark.memo', 'Write a memo', 'Mark', 'M', 'reading'),
  command('mark.remove', 'Remove mark', 'Mark', 'U', 'reading'),
  command('review.accept', 'Accept suggestion', 'Mark', 'A', 'reviewing'),
  command('review.reject', 'Reject suggestion', 'Mark', 'X', 'reviewing'),
  command('review.skip', 'Skip suggestion', 'Mark', 'Space', 'reviewing'),
  command('review.accept-all', 'Accept all suggestions in this article', 'Mark'),
  command('review.reject-all', 'Reject all suggestions in this article', 'Mark'),

  command('go.next-span', 'Next mark', 'Go', 'J', 'reviewing'),
  command('go.previous-span', 'Previous mark', 'Go', 'K', 'reviewing'),
  command('go.cycle-overlap', 'Next of overlapping marks', 'Go', 'O', 'reading'),
  command('go.next-article', 'Next article', 'Go', 'Mod+PageDown'),
  command('go.previous-article', 'Previous article', 'Go', 'Mod+PageUp'),
  command('go.text', 'Back to the text', 'Go', 'Escape'),
  command('compare.overview', 'Compare: overview', 'Go'),
  command('compare.quotations', 'Compare: quotations', 'Go'),
  command('compare.speakers', 'Compare: speakers', 'Go'),
  command('compare.figures', 'Compare: figures', 'Go'),
  command('compare.passages', 'Compare: passages', 'Go'),
  command('compare.omissions', 'Compare: omissions', 'Go'),
  command('compare.framing', 'Compare: framing', 'Go'),

  command('help.keys', 'Keys', 'Help', '?'),
  command('help.about', 'About Variorum', 'Help'),
  command('help.log', 'Show the log', 'Help'),
] as const satisfies readonly CommandDescription[];

export type CommandId = (typeof commands)[number]['id'];

/** The codes on the keys 1 to 9 are commands too, made from the codebook while it is open. */
export const codeKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
