/** The reader's document without a window: what its Lexical state holds, and what a change of marks makes dirty. */
import { $getRoot, $getSelection, $setSelection } from 'lexical';
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../core/model/paragraph';
import { $paragraphNodes } from './article-paragraph-node';
import { sectionsOf } from './article-places';
import { ArticleView } from './article-view';
import type { ReaderMark } from './reader-mark';
import { TextSpanSelection } from './text-span-selection';

const words = ['The ferry was late.', '“We waited,” said Ana Ruiz.', 'Nobody else spoke.', 'Subscribe to our letter.'];
const text = words.join('\n');
const paragraphs: Paragraph[] = words.map((one, at) => {
  const start = text.indexOf(one);
  return { span: [start, start + one.length], kind: at === 3 ? 'boilerplate' : 'body' };
});
const article = { id: 'a', text, paragraphs };

const markOver = (id: string, said: string, state: ReaderMark['state'] = 'suggested'): ReaderMark => {
  const start = text.indexOf(said);
  const span = [start, start + said.length] as const;
  return { id, owner: id, track: 'attribution', role: 'content', index: 0, span, state, colour: 0, label: '' };
};
const waited = markOver('q/content/0', 'We waited');

/** Numbers of the paragraphs that the next update makes dirty. */
function dirtied(view: ArticleView, change: () => void): number[] {
  const numbers: number[] = [];
  const stop = view.editor.registerUpdateListener(({ dirtyLeaves, editorState }) =>
    editorState.read(() => {
      for (const node of $paragraphNodes()) if (dirtyLeaves.has(node.getKey())) numbers.push(node.getIndex());
    }),
  );
  change();
  stop();
  return numbers;
}

describe('the document of an article', () => {
  it('holds one node a paragraph with the ids of its marks, and the text of the article', () => {
    const view = new ArticleView();
    view.show(article, [waited]);
    view.editor.read(() => {
      expect($paragraphNodes().map((node) => node.getMarks())).toEqual([[], ['q/content/0'], [], []]);
      expect($getRoot().getTextContent()).toBe(text);
    });
  });

  it('makes the paragraph of one more mark dirty and no other', () => {
    const view = new ArticleView();
    view.show(article, [waited]);
    expect(dirtied(view, () => view.show(article, [waited, markOver('r', 'Nobody')]))).toEqual([2]);
  });

  it('renews a paragraph whose mark has the same id and another look', () => {
    const view = new ArticleView();
    view.show(article, [waited]);
    expect(dirtied(view, () => view.show(article, [markOver('q/content/0', 'We waited', 'accepted')]))).toEqual([1]);
  });

  it('is left as it is when the marks come again unchanged', () => {
    const view = new ArticleView();
    view.show(article, [waited]);
    expect(dirtied(view, () => view.show(article, [{ ...waited }]))).toEqual([]);
  });

  it('gives way to another article', () => {
    const view = new ArticleView();
    view.show(article, [waited]);
    view.show({ id: 'b', text: 'Other.', paragraphs: [{ span: [0, 6], kind: 'body' }] }, []);
    view.editor.read(() => expect($getRoot().getTextContent()).toBe('Other.'));
  });

  it('keeps a selection as two offsets of the text', () => {
    const view = new ArticleView();
    view.show(article, []);
    const end = text.indexOf('Nobody') + 6;
    view.editor.update(() => $setSelection(new TextSpanSelection(end, text.indexOf('Ana'))), { discrete: true });
    view.editor.read(() => {
      const selection = $getSelection();
      expect(selection?.getTextContent()).toBe('Ana Ruiz.\nNobody');
      expect(selection?.isBackward()).toBe(true);
      expect(selection?.getNodes()).toEqual($paragraphNodes().slice(1, 3));
    });
  });
});

describe('sections', () => {
  it('take in every paragraph once, in order', () => {
    const many = Array.from({ length: 100 }, (_, at): Paragraph => ({
      span: [at * 200, at * 200 + 199],
      kind: 'body',
    }));
    const numbers = sectionsOf(many).flatMap(({ range: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    );
    expect(numbers).toEqual(many.map((_, at) => at));
    expect(sectionsOf(many).length).toBeLessThan(many.length / 4);
  });

  it('do not count folded boilerplate as lines', () => {
    expect(sectionsOf(paragraphs).map(({ lines, shown }) => [lines, shown])).toEqual([[3, 3]]);
  });

  it('are none in an article without paragraphs', () => {
    expect(sectionsOf([])).toEqual([]);
  });
});
