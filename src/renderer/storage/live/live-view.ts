/**
 * What a view of the library shows, kept in memory: read once, then brought forward by the diff of each committed change, so
 * that one more quotation does not read five thousand again and what it does not touch stays the same object. Every
 * change of an open library is a command (run-command.ts), undo and bulk included; nothing else writes records meanwhile.
 */
import type { Diff } from '../../../core/model/change';
import type { LibrarySession } from '../session';

/** What `after` answers where a diff does not tell enough. */
export const readAgain = Symbol('read again');

export interface LiveView<T> {
  /** Among the views of a session, equal names are one view. */
  readonly name: string;
  readonly read: (session: LibrarySession) => Promise<T>;
  /**
   * The value after a change, the same object if the change does not touch it. May be asked with a change that `read` has
   * seen already, as long as all later ones follow: writing a record as it is now twice does no harm. Where it does (`sums`),
   * what was read while a change came is read again.
   */
  readonly after: (value: T, diff: Diff) => T | typeof readAgain;
  /** The value counts what changes did, so that a change may be taken in once only. */
  readonly sums?: boolean;
  /** What other open views know of it already: then it is not read. */
  readonly meanwhile?: (views: OpenViews) => T | undefined;
  /** So large that it is let go as soon as nobody looks. */
  readonly heavy?: boolean;
}

export interface OpenView<T> {
  /** Undefined while loading. Throws where reading failed. */
  readonly get: () => T | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface OpenViews {
  readonly open: <T>(view: LiveView<T>) => OpenView<T>;
  /** Values of the open views whose names begin so. */
  readonly values: (beginning: string) => readonly unknown[];
}

/** Views that nobody looks at are kept so many, for the analyst who comes back: some six articles' worth. */
const mostIdle = 24;

const viewsOf = new WeakMap<LibrarySession, OpenViews>();

/** The views of a session. */
export function liveViews(session: LibrarySession): OpenViews {
  const there = viewsOf.get(session) ?? openViews(session);
  viewsOf.set(session, there);
  return there;
}

function openViews(session: LibrarySession): OpenViews {
  // One holder a name for as long as the session is; those that sleep hold no value.
  const views = new Map<string, AnyHolder>();
  // In the order in which they were left.
  const idle = new Set<AnyHolder>();
  const sleep = (holder: AnyHolder): void => {
    idle.delete(holder);
    holder.stop();
  };
  const leave = (holder: AnyHolder): void => {
    idle.add(holder);
    if (holder.view.heavy) sleep(holder);
    for (const oldest of idle) {
      if (idle.size <= mostIdle) break;
      sleep(oldest);
    }
  };
  const enter = (holder: AnyHolder): void => {
    idle.delete(holder);
    holder.start();
  };
  const all: OpenViews = {
    open: <T>(view: LiveView<T>) => {
      const holder = views.get(view.name) ?? new ViewHolder(session, view as AnyView, all, { enter, leave });
      views.set(view.name, holder);
      // Read from now on, though nobody listens yet: a component listens after it was drawn.
      if (holder.start()) idle.add(holder);
      return holder as unknown as OpenView<T>;
    },
    values: (beginning) =>
      [...views].flatMap(([name, holder]) => (name.startsWith(beginning) ? (holder.known() ?? []) : [])),
  };
  return all;
}

type AnyView = LiveView<unknown>;
type AnyHolder = ViewHolder<unknown>;

interface Coming<T> {
  readonly enter: (holder: ViewHolder<T>) => void;
  readonly leave: (holder: ViewHolder<T>) => void;
}

class ViewHolder<T> implements OpenView<T> {
  private value: T | undefined;
  private failure: unknown = null;
  /** The reading that goes on, with the changes announced meanwhile. */
  private reading: { readonly missed: Diff[] } | null = null;
  private stopFeed: (() => void) | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly session: LibrarySession,
    readonly view: LiveView<T>,
    private readonly views: OpenViews,
    private readonly coming: Coming<T>,
  ) {}

  readonly get = (): T | undefined => {
    if (this.failure !== null) throw this.failure;
    return this.value;
  };

  readonly known = (): T | undefined => this.value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.coming.enter(this);
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.coming.leave(this);
    };
  };

  /** False if it runs already. */
  start(): boolean {
    if (this.stopFeed !== null) return false;
    this.failure = null;
    this.value = this.view.meanwhile?.(this.views);
    this.stopFeed = this.session.changes.subscribe((diff) => this.take(diff));
    // What another view knows is brought forward as well: no need to read it.
    if (this.value === undefined) void this.load();
    return true;
  }

  stop(): void {
    this.stopFeed?.();
    this.stopFeed = null;
    this.reading = null;
    this.value = undefined;
  }

  private async load(): Promise<void> {
    if (this.reading !== null) return;
    const reading = { missed: [] as Diff[] };
    this.reading = reading;
    try {
      const read = await this.view.read(this.session);
      if (this.reading !== reading) return;
      this.reading = null;
      if (this.view.sums && reading.missed.length > 0) return await this.load();
      this.show(read);
      for (const diff of reading.missed) this.take(diff);
    } catch (error) {
      // Nobody waits for it any more, or the library was closed meanwhile, and its views with it.
      if (this.reading !== reading || !this.session.database.isOpen()) return;
      this.reading = null;
      this.failure = error;
      this.tell();
    }
  }

  private take(diff: Diff): void {
    this.reading?.missed.push(diff);
    if (this.value === undefined) return;
    const after = this.view.after(this.value, diff);
    if (after === readAgain) void this.load();
    else this.show(after);
  }

  private show(value: T): void {
    if (Object.is(value, this.value)) return;
    this.value = value;
    this.tell();
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
