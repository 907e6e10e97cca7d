/**
 * What a report is made of: articles, annotations and findings as their owner has them (the app from its records, the
 * command line from an analysis), names already resolved. An article is known by `file`: its path in a folder, or its id
 * in a library; it is the `file` of the comparison too. Times are ISO 8601 or null (over a folder there are none).
 */
import type { Comparison } from '../model/comparison';
import type { Naming } from '../model/entity';
import type { FigureValue } from '../model/figure';
import type { Paragraph } from '../model/paragraph';
import type { Directness, Hop, Origin, Polarity, ReviewStatus } from '../model/quotation';
import { reportSections, type ReportSection } from '../model/report-format';
import type { Span } from '../model/span';

export interface ReportArticle {
  readonly file: string;
  /** Shown to readers; the same as `file` over a folder. */
  readonly fileName: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: readonly string[];
  readonly credits: readonly string[];
  readonly contributors: readonly string[];
  readonly dateline: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Where a metadata value was found, by field name; empty when not known. */
  readonly foundIn: Readonly<Record<string, string>>;
  /** SHA-256 of the original file, lower-case hex. */
  readonly sha256: string;
  /** Bytes of the original file. */
  readonly byteSize: number | null;
  readonly importedAt: string | null;
}

interface AnnotationHead {
  readonly id: string;
  /** `file` of its article. */
  readonly article: string;
  readonly origin: Origin;
  readonly status: ReviewStatus;
  readonly reviewedBy: string | null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly note: string;
}

/** A mention with its entity resolved; name null where the entity is not known. */
export interface ReportSource {
  readonly span: Span;
  readonly name: string | null;
  readonly naming: Naming | null;
  readonly role: string | null;
}

export interface ReportQuotation extends AnnotationHead {
  readonly kind: 'quotation' | 'scare';
  readonly content: readonly Span[];
  readonly quoted: readonly Span[];
  readonly cue: Span | null;
  readonly sources: readonly ReportSource[];
  readonly onBehalfOf: ReportSource | null;
  readonly chain: readonly Hop[];
  readonly directness: Directness;
  readonly polarity: Polarity;
}

export interface ReportCode {
  readonly id: string;
  /** Full name, with the names of its parents: `Conflict / Blame`. */
  readonly name: string;
  readonly codebook: string;
  readonly definition: string;
  /** 1 to 12, as in the design tokens. */
  readonly colour: number;
}

export interface ReportCoding extends AnnotationHead {
  /** Id of its code. */
  readonly code: string;
  readonly spans: readonly Span[];
}

export interface ReportFigure extends AnnotationHead {
  readonly span: Span;
  readonly value: FigureValue | null;
  readonly unit: string | null;
  readonly counted: string | null;
  readonly approximator: string | null;
}

export interface ReportDecision {
  /** `key` of the finding. */
  readonly finding: string;
  readonly verdict: 'confirmed' | 'dismissed' | 'open';
  readonly comment: string;
  readonly coder: string;
  readonly updatedAt: string | null;
}

export interface ReportMemo {
  readonly id: string;
  /** What the memo is about, in words: "Article: The Daily Example", "Code: Conflict". */
  readonly about: string;
  readonly text: string;
  readonly coder: string;
  readonly updatedAt: string | null;
}

export interface ReportOptions {
  readonly sections: readonly ReportSection[];
  /** Show annotations that nobody has reviewed yet. */
  readonly suggested: boolean;
  /** Show annotations that were rejected. */
  readonly rejected: boolean;
  /** Show findings that were dismissed. */
  readonly dismissed: boolean;
}

export const defaultReportOptions: ReportOptions = {
  sections: reportSections,
  suggested: true,
  rejected: false,
  dismissed: false,
};

export interface ReportInput {
  readonly title: string;
  readonly program: { readonly version: string; readonly engine: string };
  /** Printed only when given. The same input gives the same bytes. */
  readonly generatedAt: string | null;
  readonly articles: readonly ReportArticle[];
  readonly quotations: readonly ReportQuotation[];
  readonly codes: readonly ReportCode[];
  readonly codings: readonly ReportCoding[];
  readonly figures: readonly ReportFigure[];
  readonly comparison: Comparison | null;
  /** Files of each event, where the comparison was merged from several; else all its articles are one event. */
  readonly events?: readonly (readonly string[])[] | undefined;
  readonly decisions: readonly ReportDecision[];
  readonly memos: readonly ReportMemo[];
  readonly options: ReportOptions;
}
