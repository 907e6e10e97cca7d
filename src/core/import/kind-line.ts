/** Paragraphs whose kind is known, and values found in them with their place. */
import type { FoundText } from '../model/metadata';
import type { ParagraphKind } from '../model/paragraph';
import type { Line } from './line';

/** A paragraph with its kind. */
export interface KindLine extends Line {
  readonly kind: ParagraphKind;
}

/** `value` at its place in the line, or at the line where it is not printed letter by letter. */
export function foundAt(line: Line, value: string, printed: string = value): FoundText {
  const at = line.raw.indexOf(printed);
  const span: FoundText['span'] = at === -1 ? line.span : [line.span[0] + at, line.span[0] + at + printed.length];
  return { value, origin: 'text', span };
}
