// The field on which cards show a country, and what is drawn on it.

/** Width and height of the field. */
export const CARD = { width: 280, height: 88 } as const;

/** The part of the world that a card shows: its middle, and its height in degrees of latitude. */
export interface CardFrame {
  readonly longitude: number;
  readonly latitude: number;
  readonly height: number;
}

/** A country and its neighbours as SVG paths, and the part of the world that their field shows. */
export interface CountryShape {
  readonly home: string;
  readonly land: string;
  /** The shores and borders to be drawn, where the neighbours are not one piece of land; otherwise all edges are. */
  readonly edges?: string;
  readonly frame: CardFrame;
}

/** A country on the picture of the world: its shape, and where its mark is. */
export interface WorldShape {
  readonly shape: string;
  readonly at: readonly [number, number];
}
