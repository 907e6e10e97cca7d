/** Records of all kinds as JSON lines, `{ kind, record }`: the form of snapshots on disk and on their way to the window. */
import type { RecordKind, RecordOf } from './records';

export interface RecordLine {
  readonly kind: RecordKind;
  readonly record: RecordOf<RecordKind>;
}

/** Many lines in one go: a line feed stands between values only, since JSON escapes those inside of strings. */
export const parseRecordLines = (lines: string): RecordLine[] =>
  JSON.parse(`[${lines.trimEnd().replaceAll('\n', ',')}]`) as RecordLine[];
