/** The product's own reader, as the window mounts it. */
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Reader } from '../../src/renderer/editor/Reader';
import type { ReaderMark } from '../../src/renderer/editor/reader-mark';
import type { Show } from './shown-text';

const nothing = (): void => undefined;

export const showReader: Show = (place, { article, marks }) => {
  const root = createRoot(place);
  const render = (shown: readonly ReaderMark[]): void => {
    const props = {
      article,
      marks: shown,
      selectedOwner: null,
      currentMark: null,
      boilerplateShown: false,
      jump: null,
      findMatches: [],
      currentMatch: null,
      label: 'Invented article',
      header: null,
      onSelectText: nothing,
      onPick: nothing,
      onMoveEdge: nothing,
      onToggleBoilerplate: nothing,
      onFocus: nothing,
    };
    flushSync(() => root.render(createElement(Reader, props)));
  };
  let all = marks;
  render(all);
  const scroller = place.querySelector<HTMLElement>('.reader-scroll');
  if (!scroller) throw new Error('the reader has no scroller');
  return {
    scroller,
    add: (mark) => render((all = [...all, mark])),
    drawn: () => true,
    close: () => root.unmount(),
  };
};
