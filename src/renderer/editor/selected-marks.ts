/** The selected annotation: thick rule on all its runs, a letter at the start of each part. The ring is drawn in use-mark-ring. */
import { roleLetters, type MarkRole } from './reader-mark';

export function showSelectedMarks(root: HTMLElement, owner: string | null, current: string | null): void {
  for (const element of root.querySelectorAll<HTMLElement>('.run.on, .run.current')) {
    element.classList.remove('on', 'current');
    delete element.dataset.letter;
  }
  if (owner !== null) markOwner(root, owner);
  if (current === null) return;
  const runs = [...root.querySelectorAll<HTMLElement>(`[data-marks~="${CSS.escape(current)}"]`)];
  for (const element of runs) element.classList.add('current');
}

function markOwner(root: HTMLElement, owner: string): void {
  const lettered = new Set<string>();
  for (const element of root.querySelectorAll<HTMLElement>(`[data-owners~="${CSS.escape(owner)}"]`)) {
    element.classList.add('on');
    const mark = element.dataset.marks
      ?.split(' ')
      .filter((id) => id.startsWith(`${owner}/`))
      .at(-1);
    if (mark === undefined || lettered.has(mark)) continue;
    lettered.add(mark);
    const letter = roleLetters[mark.split('/')[1] as MarkRole];
    if (letter) element.dataset.letter = letter;
  }
}
