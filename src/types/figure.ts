// A number about the world together with where it comes from and how far it can be trusted.

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
/** high: within about 5 %; medium: within about 20 %; low: a factor of 1.5 to 2, or the sign only. */
export type Confidence = (typeof CONFIDENCES)[number];

export const BASES = ['retrieved', 'calculated', 'recalled', 'estimated', 'tuned'] as const;
/** Read on a page, calculated from others by a written rule, recalled from the named source, estimated with a derivation, or tuned for the game. */
export type Basis = (typeof BASES)[number];

/** What a calculated figure can rest on, the surest first. */
export const GROUNDS = ['retrieved', 'recalled', 'estimated', 'tuned'] as const;
export type Ground = (typeof GROUNDS)[number];

export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** ISO 8601, as exact as known: `2025`, `2025-11` or `2025-11-18`. */
  readonly date: string;
  readonly url?: string;
  /** Of a table of figures. */
  readonly licence?: string;
}

/** A number with its source; its unit is given elsewhere. */
export interface SourcedNumber {
  readonly value: number;
  readonly year: number;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly basis: Basis;
  /** The weakest ground of what it was calculated from. */
  readonly from?: Ground;
  readonly derivation?: string;
}

/** An indicator that a figure was derived from. */
export interface FigureInput extends SourcedNumber {
  readonly name: string;
  readonly unit: string;
}

/** A figure of a scenario. `estimated` and `calculated` carry a derivation; `tuned` may show the real figure beside it. */
export interface Figure extends SourcedNumber {
  readonly unit: string;
  /** What it was derived from by the rule that all countries share. */
  readonly inputs?: readonly FigureInput[];
  readonly real?: Omit<Figure, 'real'>;
}
