/** First run, or no library open: three choices, one sentence each, and the libraries opened lately. */
import { useEffect } from 'react';
import { runCommand } from '../../session/command-handlers';
import { openLibrary } from '../../session/services';
import { useStartup } from '../../session/startup';
import { openOverlay, useView } from '../../session/view';

import { Icon, type IconName } from '../../ui/Icon';
import './welcome.css';

const choices: readonly {
  readonly icon: IconName;
  readonly title: string;
  readonly sentence: string;
  readonly run: () => void;
}[] = [
  {
    icon: 'read',
    title: 'Try the sample',
    sentence: 'Invented articles on one event, with suggestions to review.',
    run: () => void runCommand('library.sample'),
  },
  {
    icon: 'plus',
    title: 'New library',
    sentence: 'An empty folder on this computer for articles and marks.',
    run: () => openOverlay({ kind: 'new-library' }),
  },
  {
    icon: 'folder',
    title: 'Open a library',
    sentence: 'Carry on where you stopped, or open a colleague’s library.',
    run: () => void runCommand('library.open'),
  },
];

export function Welcome() {
  useNumberKeys();
  return (
    <main className="first-run centre scroll">
      <div>
        <h1>Variorum</h1>
        <p className="first-line">Every telling of an event, side by side.</p>
        <div className="choices">
          {choices.map((choice, at) => (
            <button key={choice.title} type="button" className="choice" onClick={choice.run} autoFocus={at === 0}>
              <Icon name={choice.icon} />
              <span className="choice-title">{choice.title}</span>
              <kbd>{at + 1}</kbd>
              <span className="choice-sentence">{choice.sentence}</span>
            </button>
          ))}
        </div>
        <Recent />
        <p className="drop-line">
          <Icon name="drop" />
          Or drop articles or a folder anywhere in this window: saved web pages, PDF, Word, mail, Markdown or plain
          text.
        </p>
      </div>
      <Specimen />
    </main>
  );
}

function useNumberKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || useView.getState().overlay) return;
      if (event.target instanceof HTMLInputElement) return;
      const choice = choices[Number(event.key) - 1];
      if (!choice) return;
      event.preventDefault();
      choice.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function Recent() {
  const recent = useStartup((state) => state.recent);
  if (recent.length === 0) return null;
  return (
    <section className="recent" aria-label="Libraries opened lately">
      <h2>Lately</h2>
      <ul>
        {recent.slice(0, 6).map((library) => (
          <li key={library.id}>
            <button type="button" disabled={library.missing} onClick={() => void openLibrary(library.id)}>
              <span className="trunc">{library.name}</span>
              <span className="t3 trunc">{library.missing ? 'The folder is not there now' : library.folder}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the program is about, in one look. Words of our own. */
function Specimen() {
  return (
    <figure className="specimen" aria-label="A quotation and its variants">
      <figcaption>One sentence in four outlets</figcaption>
      <p>
        <span>Agency</span>
        <span>“As far as we know, the wind was within the limits.”</span>
      </p>
      <p>
        <span>Morning paper</span>
        <span className="t3">“As far as we know, the wind was within the limits.”</span>
      </p>
      <p>
        <span>Tabloid</span>
        <span>
          “<del>As far as we know,</del> the wind was within the limits.”
          <span className="badge risk">
            <Icon name="alert" size={12} />
            hedge dropped
          </span>
        </span>
      </p>
      <p>
        <span>Radio</span>
        <span>
          “As far as we know, the wind was <del>within</del> <ins>outside</ins> the limits.”
          <span className="badge risk">
            <Icon name="alert" size={12} />
            sense at risk
          </span>
        </span>
      </p>
    </figure>
  );
}
