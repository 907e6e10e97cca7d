/** `window.variorum`, function by function, over whatever wire the host has. A call missing here does not compile. */
import type { Bridge } from '../shared/bridge';
import type { CallName, HostEvent } from '../shared/contract';

export interface Wire {
  readonly call: (name: CallName, input: unknown) => Promise<unknown>;
  /** Returns the function that stops listening. */
  readonly listen: (listener: (event: HostEvent) => void) => () => void;
}

/** The host has checked what comes back against the contract: that is what the cast stands on. */
export function makeBridge(wire: Wire): Bridge {
  const one = <N extends CallName>(name: N) => ((input: unknown) => wire.call(name, input)) as Bridge[N];
  return {
    appInfo: one('appInfo'),
    readSettings: one('readSettings'),
    writeSettings: one('writeSettings'),
    recentLibraries: one('recentLibraries'),
    createLibrary: one('createLibrary'),
    createSampleLibrary: one('createSampleLibrary'),
    openLibrary: one('openLibrary'),
    chooseLibrary: one('chooseLibrary'),
    closeLibrary: one('closeLibrary'),
    revealLibrary: one('revealLibrary'),
    librariesPlace: one('librariesPlace'),
    chooseLibrariesPlace: one('chooseLibrariesPlace'),
    usualLibrariesPlace: one('usualLibrariesPlace'),
    appendChanges: one('appendChanges'),
    readJournal: one('readJournal'),
    journalHashAt: one('journalHashAt'),
    readSnapshot: one('readSnapshot'),
    keepBranch: one('keepBranch'),
    listBranches: one('listBranches'),
    readBranch: one('readBranch'),
    settleBranch: one('settleBranch'),
    openBranch: one('openBranch'),
    listBackups: one('listBackups'),
    backUp: one('backUp'),
    restoreBackup: one('restoreBackup'),
    purgeArticles: one('purgeArticles'),
    importFile: one('importFile'),
    readOriginal: one('readOriginal'),
    revealOriginal: one('revealOriginal'),
    chooseWatchedFolder: one('chooseWatchedFolder'),
    readWatch: one('readWatch'),
    readWatchedFile: one('readWatchedFile'),
    settleWatchedFiles: one('settleWatchedFiles'),
    answerEarlierFiles: one('answerEarlierFiles'),
    stopWatching: one('stopWatching'),
    saveReport: one('saveReport'),
    printPdf: one('printPdf'),
    showReport: one('showReport'),
    eraseWindowCopies: one('eraseWindowCopies'),
    writeLog: one('writeLog'),
    readLog: one('readLog'),
    readyToClose: one('readyToClose'),
    onHostEvent: (listener) => wire.listen(listener),
  } satisfies Bridge;
}
