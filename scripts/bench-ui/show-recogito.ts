/** The peer: plain paragraphs under @recogito/text-annotator, with either of its renderers. It draws some 10 ms later. */
import { createTextAnnotator, type RendererType, type TextAnnotation } from '@recogito/text-annotator';
import '@recogito/text-annotator/text-annotator.css';
import type { ReaderMark } from '../../src/renderer/editor/reader-mark';
import { plainParagraphs } from './show-plain';
import type { Show } from './shown-text';

export const showRecogito =
  (renderer: RendererType): Show =>
  (place, { article, marks }) => {
    const { scroller, text } = plainParagraphs(place, article, false);
    const annotator = createTextAnnotator<TextAnnotation, TextAnnotation>(text, { renderer });
    const find = placesIn(text, article.text);
    let drawn = false;
    annotator.renderer.on('onRedraw', () => (drawn = true));
    annotator.setAnnotations(marks.map((mark) => annotationOf(mark, article.text, find)));
    return {
      scroller,
      add: (mark) => {
        drawn = false;
        annotator.addAnnotation(annotationOf(mark, article.text, find));
      },
      drawn: () => drawn,
      close: () => {
        annotator.destroy();
        place.replaceChildren();
      },
    };
  };

type Find = (offset: number) => { readonly node: Node; readonly at: number };

/** Its paragraphs hold no line ends, so the peer is handed ranges, which saves it looking for the places itself. */
function placesIn(text: HTMLElement, whole: string): Find {
  const nodes = [...text.children].map((paragraph) => paragraph.firstChild ?? paragraph);
  const starts: number[] = [];
  let start = 0;
  while (starts.length < nodes.length) {
    starts.push(start);
    start = whole.indexOf('\n', start) + 1;
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const node = nodes[low] ?? text;
    return { node, at: Math.min(offset - (starts[low] ?? 0), node.textContent?.length ?? 0) };
  };
}

function annotationOf({ id, span }: ReaderMark, text: string, find: Find): TextAnnotation {
  const range = document.createRange();
  const [from, to] = [find(span[0]), find(span[1])];
  range.setStart(from.node, from.at);
  range.setEnd(to.node, to.at);
  const selector = [{ quote: text.slice(...span), start: span[0], end: span[1], range }];
  return { id, bodies: [], target: { annotation: id, selector } };
}
