// A finding in a file: where it is, what is wrong and what would be right.

export type Severity = 'error' | 'warning';

/** Keys and indices from the root of the document. */
type IssuePath = readonly (string | number)[];

/** One change of the text in which a finding stands. */
export type Edit =
  /** Puts a value in place of another one, or a new one where there is none. */
  | { readonly kind: 'set'; readonly path: IssuePath; readonly value: unknown }
  /** Another name for a field. */
  | { readonly kind: 'rename'; readonly path: IssuePath; readonly name: string }
  | { readonly kind: 'remove'; readonly path: IssuePath }
  /** Swaps two values. */
  | { readonly kind: 'swap'; readonly path: IssuePath; readonly other: IssuePath }
  /** Replaces letters, where the text is not JSON yet; offsets count from 0. */
  | {
      readonly kind: 'replace';
      readonly offset: number;
      readonly length: number;
      readonly text: string;
    };

/** What would mend a finding: all its changes together. */
export interface Fix {
  /** A question or an order, as a sentence. */
  readonly words: string;
  readonly edits: readonly Edit[];
}

export interface Issue {
  readonly severity: Severity;
  readonly path: IssuePath;
  /** From 1; 0 when the place is unknown. */
  readonly line: number;
  readonly column: number;
  readonly code: string;
  /** In plain English with the allowed values: files are written by designers. */
  readonly message: string;
  /** The likeliest word. */
  readonly suggestion?: string;
  /** Only where it is known what would be right. */
  readonly fix?: Fix;
}
