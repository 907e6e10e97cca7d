/** What a PDF reader gives for a page: runs of text with their places. Points from the page's lower left corner, as PDF has it. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  /** Of the baseline; larger is higher. */
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  readonly bold: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
}

/** Runs on one baseline of one column, in order. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** Number of the page, from 0. */
  readonly page: number;
  /** Column of the page in reading order, from 0: a change of it is no gap between paragraphs. */
  readonly column: number;
}
