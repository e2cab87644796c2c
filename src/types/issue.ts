// A finding in a file: where it is, what is wrong and what would be right.

export type Severity = 'error' | 'warning';

export interface Issue {
  readonly severity: Severity;
  /** Keys and indices from the root of the document. */
  readonly path: readonly (string | number)[];
  /** From 1; 0 when the place is unknown. */
  readonly line: number;
  readonly column: number;
  readonly code: string;
  /** In plain English with the allowed values: files are written by designers. */
  readonly message: string;
  readonly suggestion?: string;
}
