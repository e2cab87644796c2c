// The licence of something that ships with the game, as the build writes it down and the page shows it.

/** A package, a typeface or material whose work is in the built game. */
export interface ShippedLicence {
  readonly name: string;
  /** As its makers number it; absent where they do not. */
  readonly version?: string;
  /** The licence’s short name in the list of SPDX, such as `MIT`, or `public domain`. */
  readonly licence: string;
  /** The whole text, with the copyright notices that its files carry. */
  readonly text: string;
}
