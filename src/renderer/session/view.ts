/**
 * What the window shows: mode, tabs, selection, panes. View state only; everything the analyst made lives in storage
 * and is read by live views.
 */
import { create } from 'zustand';
import type { ArticleId, CodeId, CodingId, EntityId, EventId, FigureId, QuotationId } from '../../core/model/ids';
import type { Span } from '../../core/model/span';

export type Mode = 'read' | 'compare' | 'codebook' | 'report' | 'sources' | 'search';

export type Pane = 'library' | 'inspector' | 'segments' | 'outline';

/** Role of a span in a quotation; `content` and `source` may have several, so the place in the list tells which. */
export type PartRole = 'content' | 'source' | 'cue' | 'hop' | 'onBehalfOf';

/** What the inspector shows. */
export type Selected =
  | {
      readonly kind: 'quotation';
      readonly id: QuotationId;
      readonly part?: { readonly role: PartRole; readonly index: number };
    }
  | { readonly kind: 'coding'; readonly id: CodingId }
  | { readonly kind: 'figure'; readonly id: FigureId }
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'code'; readonly id: CodeId };

/** Text selected in an article, half-open UTF-16 span. */
export interface TextSelection {
  readonly article: ArticleId;
  readonly span: Span;
}

/** A place to scroll to and flash; `token` makes each request new. */
export interface Jump {
  readonly article: ArticleId;
  readonly span: Span;
  readonly token: number;
}

export type Overlay =
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'settings'; readonly page?: string }
  | { readonly kind: 'article-details'; readonly article: ArticleId }
  | { readonly kind: 'new-library' }
  | { readonly kind: 'paste-article' }
  | { readonly kind: 'left-out' | 'versions'; readonly articles: readonly ArticleId[] }
  | { readonly kind: 'code-picker'; readonly recent: boolean }
  | {
      readonly kind: 'event-name';
      readonly event: EventId | null;
      readonly articles: readonly ArticleId[];
      /** The new event is split off this one. */
      readonly from?: EventId;
    }
  | { readonly kind: 'event-move'; readonly articles: readonly ArticleId[] }
  | { readonly kind: 'event-merge'; readonly event: EventId }
  | { readonly kind: 'backups' }
  | { readonly kind: 'branches' }
  | { readonly kind: 'purge'; readonly article: ArticleId }
  | { readonly kind: 'about' };

export type CompareTab = 'overview' | 'quotations' | 'speakers' | 'figures' | 'passages' | 'omissions' | 'framing';

export interface ViewState {
  readonly mode: Mode;
  readonly tabs: readonly ArticleId[];
  readonly active: ArticleId | null;
  readonly second: ArticleId | null;
  readonly selected: Selected | null;
  readonly textSelection: TextSelection | null;
  readonly jump: Jump | null;
  /** Event shown in Compare and Report. */
  readonly event: EventId | null;
  readonly compareTab: CompareTab;
  /** Key of the finding under the cursor in Compare. */
  readonly finding: string | null;
  readonly panes: Readonly<Record<Pane, boolean>>;
  readonly overlay: Overlay | null;
  readonly boilerplateShown: boolean;
  /** Article whose original file is shown beside it. */
  readonly original: ArticleId | null;
  /** The code that each new selection gets, while one is active. */
  readonly activeCode: CodeId | null;
  readonly recentCodes: readonly CodeId[];
  readonly searchFocus: number;
}

export const initialView: ViewState = {
  mode: 'read',
  tabs: [],
  active: null,
  second: null,
  selected: null,
  textSelection: null,
  jump: null,
  event: null,
  compareTab: 'quotations',
  finding: null,
  panes: { library: true, inspector: true, segments: false, outline: false },
  original: null,
  overlay: null,
  boilerplateShown: false,
  activeCode: null,
  recentCodes: [],
  searchFocus: 0,
};

export const useView = create<ViewState>(() => initialView);

const set = useView.setState;

export const setMode = (mode: Mode): void => set({ mode, finding: null });

export const togglePane = (pane: Pane): void => set(({ panes }) => ({ panes: { ...panes, [pane]: !panes[pane] } }));

export function openArticle(article: ArticleId): void {
  set(({ tabs }) => ({
    mode: 'read',
    active: article,
    selected: null,
    textSelection: null,
    tabs: tabs.includes(article) ? tabs : [...tabs, article],
  }));
}

export function closeTab(article: ArticleId): void {
  set(({ tabs, active, second }) => {
    const left = tabs.filter((tab) => tab !== article);
    const neighbour = left[Math.min(tabs.indexOf(article), left.length - 1)] ?? null;
    return {
      tabs: left,
      active: active === article ? neighbour : active,
      second: second === article ? null : second,
      selected: active === article ? null : useView.getState().selected,
    };
  });
}

/** Opens the article at a place, whichever mode the window is in. */
export function jumpTo(article: ArticleId, span: Span): void {
  openArticle(article);
  set({ jump: { article, span, token: Date.now() } });
}

export const select = (selected: Selected | null): void => set({ selected });

export const openOverlay = (overlay: Overlay): void => set({ overlay });

export const closeOverlay = (): void => set({ overlay: null });

export function rememberCode(code: CodeId): void {
  set(({ recentCodes }) => ({ recentCodes: [code, ...recentCodes.filter((other) => other !== code)].slice(0, 9) }));
}
