/** What an import did: a panel above the status bar, never a dialog, so that reading goes on. */
import { useEffect, useState } from 'react';
import { runCommand } from '../../session/command-handlers';
import { openOverlay, useView } from '../../session/view';
import { Button, IconButton, LinkButton } from '../../ui/Button';
import { Icon, type IconName } from '../../ui/Icon';
import { cancelImport } from './import-files';
import { dismissReport, useImport, type ImportReport } from './import-store';
import { useImportCommands } from './use-import-commands';

export function ImportPanel() {
  useImportCommands();
  const report = useImport((state) => state.report);
  useLeaveByItself(report);
  // What was read stands beside the reading; in Compare it would lie over the sheet.
  const reading = useView((state) => state.mode === 'read');
  if (!report || !(reading || report.running)) return null;
  return (
    <section className="import-panel" aria-label="Adding articles">
      <header>
        <h2>{report.running ? 'Adding articles' : report.cancelled ? 'Stopped adding articles' : 'Articles added'}</h2>
        <IconButton icon="close" label="Close" small onPress={dismissReport} />
      </header>
      <div className="import-body">
        {report.running ? <Progress report={report} /> : null}
        <Lines report={report} />
      </div>
    </section>
  );
}

/** A report without anything to act on goes by itself; one with failures stays until it is read. */
const shownFor = 12_000;

function useLeaveByItself(report: ImportReport | null): void {
  const finished =
    report !== null && !report.running && report.failed.length === 0 && report.versions.length + report.orphans === 0;
  useEffect(() => {
    if (!finished) return;
    const timer = setTimeout(dismissReport, shownFor);
    return () => clearTimeout(timer);
  }, [finished]);
}

function Progress({ report }: { readonly report: ImportReport }) {
  return (
    <>
      <div className="import-progress">
        <progress max={report.total} value={report.done} aria-label="Files read" />
        <span className="num t2">
          {report.done} of {report.total} files
        </span>
        <Button small onPress={cancelImport}>
          Cancel
        </Button>
      </div>
      <p className="small t3">You can start reading now. Suggestions appear as each article is read.</p>
    </>
  );
}

function Lines({ report }: { readonly report: ImportReport }) {
  const [openFailures, setOpenFailures] = useState(false);
  const { read, words, boilerplate, leftOut, known, restored, failed, eventsSuggested, versions, orphans } = report;
  return (
    <ul className="import-lines">
      {read > 0 ? (
        <Line
          icon="check"
          word="Read"
          text={`${count(read, 'article')}, ${words.toLocaleString()} words`}
          side={eventsSuggested > 0 ? `${count(eventsSuggested, 'event')} suggested` : ''}
        />
      ) : eventsSuggested > 0 ? (
        <Line icon="check" word="Grouped" text={`${count(eventsSuggested, 'event')} suggested`} />
      ) : null}
      {boilerplate > 0 ? (
        <Line icon="minus" word="Marked" text={`${count(boilerplate, 'paragraph')} as boilerplate`}>
          <LinkButton onPress={() => runCommand('view.boilerplate')}>Look them over</LinkButton>
        </Line>
      ) : null}
      {leftOut > 0 ? (
        <Line icon="minus" word="Left out" text={`${count(leftOut, 'paragraph')} around the articles`}>
          <LinkButton onPress={() => openOverlay({ kind: 'left-out', articles: report.leftOutOf })}>Show</LinkButton>
        </Line>
      ) : null}
      {restored > 0 ? <Line icon="undo" word="Restored" text={`${count(restored, 'article')} deleted before`} /> : null}
      {versions.length > 0 ? (
        <Line
          icon="undo"
          word="Newer"
          text={`${count(versions.length, 'article')} in a newer version${orphans > 0 ? `, ${count(orphans, 'annotation')} to place` : ''}`}
        >
          <LinkButton onPress={() => openOverlay({ kind: 'versions', articles: versions })}>Show</LinkButton>
        </Line>
      ) : null}
      {known > 0 ? (
        <Line
          icon="equal"
          word="Same"
          text={`${known === 1 ? '1 file is' : `${known.toLocaleString()} files are`} already in the library`}
          side="nothing was added"
        />
      ) : null}
      {report.cancelled && report.done < report.total ? (
        <Line
          icon="minus"
          word="Not read"
          text={`${count(report.total - report.done, 'file')}: add them again to go on`}
        />
      ) : null}
      {failed.length > 0 ? (
        <Line
          icon="alert"
          word="Failed"
          text={failed.length === 1 ? `${failed[0]?.fileName}: ${failed[0]?.message}` : count(failed.length, 'file')}
        >
          {failed.length > 1 ? (
            <LinkButton onPress={() => setOpenFailures(!openFailures)}>{openFailures ? 'Hide' : 'Show'}</LinkButton>
          ) : null}
        </Line>
      ) : null}
      {openFailures
        ? failed.map(({ fileName, message }) => (
            <li key={fileName} className="import-failure">
              <b>{fileName}</b> {message}
            </li>
          ))
        : null}
    </ul>
  );
}

interface LineProps {
  readonly icon: IconName;
  readonly word: string;
  readonly text: string;
  readonly side?: string;
  readonly children?: React.ReactNode;
}

function Line({ icon, word, text, side, children }: LineProps) {
  return (
    <li className="import-line" data-tone={icon}>
      <span className="import-word">
        <Icon name={icon} size={12} />
        {word}
      </span>
      <span className="import-text">{text}</span>
      <span className="t3">{children ?? side}</span>
    </li>
  );
}

const count = (n: number, what: string): string => `${n.toLocaleString()} ${what}${n === 1 ? '' : 's'}`;
