/** The original file beside the text, as it was imported, and what reading it left out. */
import { useEffect, useState } from 'react';
import type { Article, ArticleText } from '../../../core/model/article';
import { useSession } from '../../session/services';
import { notify } from '../../session/notices';
import { useView } from '../../session/view';
import { Button, IconButton } from '../../ui/Button';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { viewOfOriginal, type OriginalView } from './original-text';
import './outline.css';

interface Loaded {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly view: OriginalView;
}

interface OriginalPaneProps {
  readonly article: Article;
  readonly text: ArticleText;
}

type Face = 'words' | 'source' | 'left-out';

export function OriginalPane({ article, text }: OriginalPaneProps) {
  const loaded = useOriginal(article);
  const [face, setFace] = useState<Face>('words');
  const faces: (readonly [Face, string])[] = [
    ['words', 'Words'],
    ...(typeof loaded === 'object' && loaded.view.kind === 'page' ? ([['source', 'Source']] as const) : []),
    ...(text.leftOut.length > 0 ? ([['left-out', 'Left out']] as const) : []),
  ];
  return (
    <section className="original" aria-label="Original file">
      <div className="outline-head">
        <h3 className="trunc">Original</h3>
        {faces.length > 1 ? (
          <SegmentedControl label="What is shown of the original" value={face} options={faces} onChange={setFace} />
        ) : null}
        <IconButton
          icon="close"
          label="Close the original"
          small
          onPress={() => useView.setState({ original: null })}
        />
      </div>
      <div className="scroll" tabIndex={0} role="document" aria-label={`Original of ${article.fileName}`}>
        <p className="original-facts">
          {article.fileName}, {Math.ceil(article.byteSize / 1024).toLocaleString()} kB. Kept unchanged in the library.
        </p>
        {loaded === 'loading' ? <p className="hint">Reading the original…</p> : null}
        {typeof loaded === 'object' ? <Shown face={face} loaded={loaded} article={article} text={text} /> : null}
        {typeof loaded === 'string' && loaded !== 'loading' ? (
          <p className="hint">
            The original could not be read: {loaded} The article’s text and your marks are not affected.
          </p>
        ) : null}
      </div>
    </section>
  );
}

interface FaceProps extends OriginalPaneProps {
  readonly face: Face;
  readonly loaded: Loaded;
}

function Shown({ face, loaded: { bytes, view }, article, text }: FaceProps) {
  if (face === 'left-out')
    return (
      <pre className="original-text" dir="auto">
        {text.leftOut.join('\n\n')}
      </pre>
    );
  if (view.kind === 'other') return <Other what={view.what} bytes={bytes} fileName={article.fileName} />;
  const source = view.kind === 'page' && face === 'source';
  return (
    <pre className={source ? 'original-text source' : 'original-text'} dir="auto">
      {view.kind === 'text' ? view.text : source ? view.source : view.words}
    </pre>
  );
}

interface OtherProps {
  readonly what: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
}

function Other({ what, bytes, fileName }: OtherProps) {
  const session = useSession();
  const save = async (): Promise<void> => {
    const suggestedName = fileName.split(/[\\/]/u).at(-1) ?? fileName;
    const saved = await session.bridge.saveReport({ library: session.library.id, suggestedName, bytes, where: 'ask' });
    if (!saved.ok) notify(saved.error.message, 'error');
    else if (saved.value) notify(`A copy of the original lies in ${saved.value.path}.`);
  };
  return (
    <div className="hint">
      <p>
        This is {what}. Variorum shows the words it read from it on the left; to see the file itself, save a copy and
        open it in its own program.
      </p>
      <Button onPress={() => void save()}>Save a copy…</Button>
    </div>
  );
}

/** The original, `loading`, or why it could not be read. */
function useOriginal({ sha256, fileName }: Article): Loaded | string {
  const session = useSession();
  const [state, setState] = useState<{ readonly of: string; readonly loaded: Loaded | string } | null>(null);
  useEffect(() => {
    let current = true;
    void session.bridge.readOriginal({ library: session.library.id, sha256 }).then((read) => {
      if (!current) return;
      const loaded = read.ok ? withView(fileName, new Uint8Array(read.value.bytes)) : read.error.message;
      setState({ of: sha256, loaded });
    });
    return () => {
      current = false;
    };
  }, [session, sha256, fileName]);
  return state?.of === sha256 ? state.loaded : 'loading';
}

const withView = (fileName: string, bytes: Uint8Array<ArrayBuffer>): Loaded => ({
  bytes,
  view: viewOfOriginal(fileName, bytes),
});
