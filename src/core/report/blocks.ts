/**
 * Building blocks of a laid-out report: what HTML and Markdown (and later DOCX) have in common. `words` are words of an
 * article (serif, quoted as they stand), `text` is the program's. Three blocks keep their data, because each renderer has
 * its own best way to show them: the proof sheet, the annotated text and the derivation matrix.
 */
import type { ReportedArticle, ReportedFamily } from '../model/report-format';

export type Inline =
  | {
      readonly kind: 'text' | 'words' | 'strong' | 'dim' | 'code' | 'left-out' | 'added' | 'label';
      readonly text: string;
    }
  | { readonly kind: 'badge'; readonly tone: 'risk' | 'conflict' | 'ok' | 'plain'; readonly text: string }
  /** `to` is the id of an element of the report. */
  | { readonly kind: 'link'; readonly to: string; readonly text: string }
  | { readonly kind: 'url'; readonly href: string; readonly text: string }
  /** A code or part with its colour: 1 to 12. */
  | { readonly kind: 'swatch'; readonly colour: number; readonly text: string }
  /** A share of 0 to 1 as a bar, with its figure. */
  | { readonly kind: 'bar'; readonly share: number; readonly text: string }
  /** One line an article: its label, and what stands there. */
  | { readonly kind: 'entries'; readonly items: readonly Entry[] }
  | { readonly kind: 'break' };

export interface Entry {
  readonly label: string;
  readonly content: Content;
}

export type Content = readonly Inline[];

export interface Column {
  readonly title: string;
  readonly align?: 'right' | undefined;
  /** Relative width; columns without one share what is left. */
  readonly width?: 'number' | 'narrow' | 'reason' | 'wide' | undefined;
}

export interface Row {
  readonly id?: string | undefined;
  readonly cells: readonly Content[];
}

export type Block =
  | {
      readonly kind: 'heading';
      readonly text: string;
      readonly aside?: Content | undefined;
      readonly id?: string | undefined;
    }
  | { readonly kind: 'prose'; readonly content: Content; readonly tone?: 'note' | undefined }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
      readonly caption: string;
    }
  | { readonly kind: 'facts'; readonly items: readonly { readonly term: string; readonly content: Content }[] }
  | { readonly kind: 'proof'; readonly family: ReportedFamily }
  | { readonly kind: 'article-text'; readonly article: ReportedArticle }
  | { readonly kind: 'legend' }
  | { readonly kind: 'matrix' };

export interface Section {
  readonly id: string;
  readonly title: string;
  /** Beside the title: counts. */
  readonly aside: string;
  readonly blocks: readonly Block[];
}

export const text = (value: string): Inline => ({ kind: 'text', text: value });
export const words = (value: string): Inline => ({ kind: 'words', text: value });
export const strong = (value: string): Inline => ({ kind: 'strong', text: value });
export const dim = (value: string): Inline => ({ kind: 'dim', text: value });
export const code = (value: string): Inline => ({ kind: 'code', text: value });
export const link = (to: string, value: string): Inline => ({ kind: 'link', to, text: value });
export const entries = (items: readonly Entry[]): Inline => ({ kind: 'entries', items });
export const lineBreak: Inline = { kind: 'break' };

/** The parts with `between` in the gaps; empty parts leave no gap. */
export function joined(parts: readonly Content[], between: Content): Content {
  return parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : [...between, ...part]));
}
