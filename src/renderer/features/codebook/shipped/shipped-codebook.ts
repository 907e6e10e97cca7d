/** The form of a codebook that comes with the program: rules and examples in sentences of our own, each code complete. */

export interface ShippedCode {
  readonly name: string;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  /** An invented sentence; the passage to be coded stands in quotes or is the whole. */
  readonly example: string;
  readonly colour: number;
  /** `1` to `9`; given when the codebook is added, if no other code has it by then. */
  readonly key: string | null;
  readonly children?: readonly ShippedCode[];
}

export interface ShippedCodebook {
  readonly name: string;
  readonly description: string;
  /** Where the categories come from in the literature. The words are ours. */
  readonly source: string;
  readonly codes: readonly ShippedCode[];
}
