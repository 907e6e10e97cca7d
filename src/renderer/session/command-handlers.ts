/**
 * What each command does while a part of the window that can do it is mounted. The list of commands is in
 * shared/commands.ts; parts register their handlers here; keys, palette and menus all run them through `runCommand`.
 */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { CommandId } from '../../shared/commands';

interface Handler {
  readonly run: () => void | Promise<void>;
  readonly enabled: boolean;
  /**
   * It finds out itself whether there is something to do, and runs even where it is shown as disabled: what is shown of the
   * history lags a moment behind a change, and a quick redo after an undo must not be lost.
   */
  readonly asksItself: boolean;
  /** "Undo: accept suggestion" instead of the plain title. */
  readonly title?: string | undefined;
}

const handlers = new Map<CommandId, Handler[]>();
const listeners = new Set<() => void>();
let version = 0;

function changed(): void {
  version += 1;
  for (const listener of listeners) listener();
}

function register(id: CommandId, handler: Handler): () => void {
  const stack = handlers.get(id) ?? [];
  handlers.set(id, [...stack, handler]);
  changed();
  return () => {
    handlers.set(
      id,
      (handlers.get(id) ?? []).filter((other) => other !== handler),
    );
    changed();
  };
}

/** The handler registered last wins: a dialog's over the page's. */
export const handlerOf = (id: CommandId): Handler | undefined => handlers.get(id)?.at(-1);

/** Runs the command if something on screen can. Returns whether it did. */
export function runCommand(id: CommandId): boolean {
  const handler = handlerOf(id);
  if (!handler || !(handler.enabled || handler.asksItself)) return false;
  void handler.run();
  return true;
}

/** Registers what `id` does as long as the component is mounted. */
export function useCommand(
  id: CommandId,
  run: () => void | Promise<void>,
  options: { readonly enabled?: boolean; readonly asksItself?: boolean; readonly title?: string | undefined } = {},
): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const { enabled = true, asksItself = false, title } = options;
  useEffect(
    () => register(id, { run: () => latest.current(), enabled, asksItself, title }),
    [id, enabled, asksItself, title],
  );
}

/** Re-renders when a handler comes, goes, or changes its state: for the palette and buttons. */
export const useCommandHandlers = (): number =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => version,
  );
