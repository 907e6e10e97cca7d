/**
 * A menu that opens at the pointer or at a row: arrows and letters go through it, Enter takes, Escape and a click elsewhere
 * close it, and the keyboard goes back where it was (WAI-ARIA menu).
 */
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { KeyCombination } from './Kbd';
import './menu.css';

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

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly place: MenuPlace;
  readonly onClose: () => void;
}

export function Menu({ label, items, place, onClose }: MenuProps) {
  const element = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(place);
  useFocusInside(element);
  useClosing(element, onClose);
  useLayoutEffect(() => {
    const box = element.current?.getBoundingClientRect();
    if (box) setAt(inWindow(place, box));
  }, [place]);
  const pick = (item: MenuItem): void => {
    onClose();
    // After the menu has gone and the keyboard is back where it was.
    if (!item.disabled) setTimeout(item.onPick, 0);
  };
  return createPortal(
    <div
      ref={element}
      className="menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      style={{ left: at.x, top: at.y }}
      onKeyDown={(event) => onKey(event, element.current, onClose)}
      onContextMenu={(event) => event.preventDefault()}
    >
      {items.map((item) => (
        <button
          key={item.title}
          type="button"
          role="menuitem"
          className={item.apart ? 'menu-item apart' : 'menu-item'}
          aria-disabled={item.disabled ?? false}
          tabIndex={-1}
          onPointerEnter={(event) => event.currentTarget.focus({ preventScroll: true })}
          onClick={() => (item.disabled ? undefined : pick(item))}
        >
          <span className="grow trunc">{item.title}</span>
          <KeyCombination caps={item.caps ?? []} />
        </button>
      ))}
    </div>,
    // Inside the page's main part, so that all that is shown belongs to a landmark.
    document.querySelector('main') ?? document.body,
  );
}

/** The menu has the keyboard while it is there; afterwards it is back where it was. */
function useFocusInside(element: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const before = document.activeElement;
    element.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [element]);
}

/** A press elsewhere, another window, or a new size of this one closes the menu. */
function useClosing(element: { readonly current: HTMLElement | null }, onClose: () => void): void {
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    const close = (): void => latest.current();
    const onPress = (event: PointerEvent): void => {
      if (!(event.target instanceof Node && element.current?.contains(event.target))) close();
    };
    window.addEventListener('pointerdown', onPress, true);
    window.addEventListener('resize', close);
    window.addEventListener('blur', close);
    return () => {
      window.removeEventListener('pointerdown', onPress, true);
      window.removeEventListener('resize', close);
      window.removeEventListener('blur', close);
    };
  }, [element]);
}

/** Pixels kept free at the window's edge. */
const margin = 8;

function inWindow({ x, y }: MenuPlace, { width, height }: DOMRect): MenuPlace {
  return {
    x: Math.max(margin, Math.min(x, window.innerWidth - width - margin)),
    y: Math.max(
      margin,
      y + height + margin > window.innerHeight ? Math.min(y - height, window.innerHeight - height - margin) : y,
    ),
  };
}

function onKey(event: KeyboardEvent, menu: HTMLElement | null, onClose: () => void): void {
  const items = [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 + (at < 0 ? 1 : 0), Home: 0, End: items.length - 1 }[event.key];
  event.stopPropagation();
  if (to !== undefined) items[(to + items.length) % items.length]?.focus();
  else if (event.key === 'Escape' || event.key === 'Tab') onClose();
  else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey)
    byLetter(items, at, event.key);
  else return;
  event.preventDefault();
}

/** The next item that begins with the letter. */
function byLetter(items: readonly HTMLElement[], at: number, letter: string): void {
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  after.find((item) => item.textContent?.toLowerCase().startsWith(letter.toLowerCase()))?.focus();
}
