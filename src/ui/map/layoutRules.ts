// How the chart is laid out in a wide, a narrow and a phone's window, as shares of the drawn design.

import type { CountryId } from '../../types/names';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `large` is `wide` with larger words; `tablet` is low, `narrow` is high. */
export type LayoutKind = 'large' | 'wide' | 'tablet' | 'narrow' | 'phone';

/** Shares of the window's width and height, and lengths in pixels of the drawn design. */
export interface LayoutRule {
  readonly lensX: number;
  readonly lensY: number;
  readonly radius: (size: Size) => number;
  readonly degreesAcross: number;
  readonly middleShift: number;
  readonly equator: number;
  /** Only these countries have a plate; all have one when absent. */
  readonly only?: readonly CountryId[];
  readonly plates: number;
  /** Size of words and plates against those of a 1366-pixel window. */
  readonly words: number;
}

const SUPERPOWERS: readonly CountryId[] = ['USA', 'CHN'];

const WIDE: LayoutRule = {
  lensX: 560 / 886,
  lensY: 330 / 572,
  radius: ({ width, height }) => Math.min(126 * Math.min(width / 886, height / 572), 190),
  degreesAcross: 320,
  middleShift: 0,
  equator: 0.555,
  plates: 5,
  words: 1,
};

export const LAYOUT_RULES: Readonly<Record<LayoutKind, LayoutRule>> = {
  large: { ...WIDE, words: 1.16 },
  wide: WIDE,
  tablet: {
    lensX: 0.765,
    lensY: 0.6,
    radius: ({ width, height }) => Math.min(width * 0.175, height * 0.25),
    degreesAcross: 235,
    middleShift: 12,
    equator: 0.58,
    only: SUPERPOWERS,
    plates: 0,
    words: 1,
  },
  narrow: {
    lensX: 0.508,
    lensY: 0.363,
    radius: ({ width, height }) => Math.min(width * 0.243, height * 0.2),
    degreesAcross: 230,
    middleShift: 26,
    equator: 0.43,
    only: SUPERPOWERS,
    plates: 0,
    words: 1,
  },
  phone: {
    lensX: 0.52,
    lensY: 0.5,
    radius: ({ height }) => Math.min(height * 0.33, 96),
    degreesAcross: 190,
    middleShift: 30,
    equator: 0.72,
    only: SUPERPOWERS,
    plates: 0,
    words: 1,
  },
};

export function layoutKind({ width, height }: Size): LayoutKind {
  if (height < 330 || width < 440) return 'phone';
  if (width < 640) return height > width ? 'narrow' : 'tablet';
  return width < 1100 ? 'wide' : 'large';
}
