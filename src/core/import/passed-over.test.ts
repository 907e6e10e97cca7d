import { describe, expect, it } from 'vitest';
import { isPartOfSavedPage, isPassedOver } from './passed-over';

describe('names that are passed over', () => {
  it.each(['.DS_Store', 'page.html.part', 'PAGE.PDF.CRDOWNLOAD', 'a.tmp', '~$letter.docx', 'letter.txt~', 'Thumbs.db'])(
    '%s holds no article',
    (name) => expect(isPassedOver(name)).toBe(true),
  );

  it.each(['page.html', 'party.txt', 'template.docx', 'a~b.txt', 'tmp', 'part 2.pdf', 'download.html'])(
    '%s may hold one',
    (name) => expect(isPassedOver(name)).toBe(false),
  );
});

describe('the folder beside a saved page', () => {
  it.each(['Fire_files', 'Fire-Dateien', 'Fire.files', 'Fire_fichiers'])('%s belongs to Fire.html', (folder) =>
    expect(isPartOfSavedPage(folder, ['Fire.html', 'notes.txt'])).toBe(true),
  );

  it.each(['Fire', 'Fire 2', 'Fireworks', 'Flood_files', 'Fire_files_of_mine_2'])('%s does not', (folder) =>
    expect(isPartOfSavedPage(folder, ['Fire.html', 'Flood_files.txt'])).toBe(false),
  );
});
