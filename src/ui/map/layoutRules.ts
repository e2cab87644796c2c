// How the chart is laid out in wide, narrow and phone windows, as shares of the drawn design.

import type { CountryId } from '../../types/names';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `large` is `wide` with larger words; `tablet` is low, `narrow` is high. */
export type LayoutKind = 'large' | 'wide' | 'tablet' | 'narrow' | 'phone';

/** Shares of the window's width and height, and lengths in pixels of the drawn design. */
export interface LayoutRule {
  /** Where the design has the inset; the search for a frame may find a better place. */
  readonly insetX: number;
  readonly insetY: number;
  readonly radius: (size: Size) => number;
  readonly dialX: number;
  /** The widest part of the world that a frame shows. */
  readonly degreesAcross: number;
  /** Whether the heading has a plate above the inset. */
  readonly hasHeading: boolean;
  /** The only countries that have a plate; all have one where it is left out. */
  readonly only?: readonly CountryId[];
  readonly plates: number;
  /** Size of words and plates against those of a 1366-pixel window. */
  readonly words: number;
}

const SUPERPOWERS: readonly CountryId[] = ['USA', 'CHN'];

const WIDE: LayoutRule = {
  insetX: 560 / 886,
  insetY: 330 / 572,
  radius: ({ width, height }) => Math.min(126 * Math.min(width / 886, height / 572), 190),
  dialX: 560 / 886,
  degreesAcross: 320,
  hasHeading: true,
  plates: 5,
  words: 1,
};

export const LAYOUT_RULES: Readonly<Record<LayoutKind, LayoutRule>> = {
  large: { ...WIDE, words: 1.16 },
  wide: WIDE,
  tablet: {
    insetX: 0.765,
    insetY: 0.6,
    radius: ({ width, height }) => Math.min(width * 0.165, height * 0.23),
    dialX: 560 / 886,
    degreesAcross: 235,
    hasHeading: true,
    plates: 0,
    words: 1,
  },
  narrow: {
    insetX: 0.508,
    insetY: 0.363,
    radius: ({ width, height }) => Math.min(width * 0.2, height * 0.165),
    dialX: 0.508,
    degreesAcross: 230,
    hasHeading: true,
    plates: 0,
    words: 1,
  },
  phone: {
    insetX: 0.52,
    insetY: 0.5,
    radius: ({ height }) => Math.min(height * 0.36, 96),
    dialX: 0.5,
    degreesAcross: 190,
    hasHeading: false,
    only: SUPERPOWERS,
    plates: 0,
    words: 1,
  },
};

export function layoutKind({ width, height }: Size): LayoutKind {
  if (height < 330 || width < 440) return 'phone';
  if (width < 640) return height > width ? 'narrow' : 'tablet';
  return width < 1100 && height < 800 ? 'wide' : 'large';
}
