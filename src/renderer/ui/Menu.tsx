/**
 * A menu that opens at a point of the window: of a row, at the pointer. Fetched when the first one opens, so that the
 * window's first script does without the widget library.
 */
import { lazy, Suspense } from 'react';

export interface MenuItem {
  readonly title: string;
  readonly caps?: readonly string[];
  readonly disabled?: boolean;
  /** A line above it. */
  readonly apart?: boolean;
  readonly onPick: () => void;
}

export interface MenuPlace {
  /** Pixels of the window. */
  readonly x: number;
  readonly y: number;
}

export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly place: MenuPlace;
  readonly onClose: () => void;
}

const OpenMenu = lazy(async () => ({ default: (await import('./OpenMenu')).OpenMenu }));

export function Menu(props: MenuProps) {
  return (
    <Suspense fallback={null}>
      <OpenMenu {...props} />
    </Suspense>
  );
}
