// Mathematics from + − × ÷ and sqrt alone, so that every JavaScript engine gives the same bits.

import { assert } from './assert';

const LN_2 = 0.6931471805599453;
const LN_10 = 2.302585092994046;
/** Halvings taken in large steps: dividing by a power of two is exact, so the bits stay the same. */
const HALVINGS = [
  { factor: 4294967296, bits: 32 },
  { factor: 256, bits: 8 },
  { factor: 2, bits: 1 },
] as const;

/** log10(x) by halving into [1, 2) and the atanh series to the 13th power; −30 for x ≤ 1e-30. Relative error below 1e-7. */
export function log10(x: number): number {
  if (!(x > 1e-30)) return -30;
  assert(x < Number.POSITIVE_INFINITY, 'the logarithm of something without end was asked for');
  let exponent = 0;
  let mantissa = x;
  for (const step of HALVINGS) {
    while (mantissa >= step.factor) {
      mantissa /= step.factor;
      exponent += step.bits;
    }
  }
  while (mantissa < 1) {
    mantissa *= 2;
    exponent--;
  }
  const z = (mantissa - 1) / (mantissa + 1);
  const y = z * z;
  const series =
    1 + y * (1 / 3 + y * (1 / 5 + y * (1 / 7 + y * (1 / 9 + y * (1 / 11 + y * (1 / 13))))));
  return (2 * z * series + exponent * LN_2) / LN_10;
}

/** 10 to the power v: the exponent is halved until it is at most 0.5, then 8 terms of the series are squared back. */
export function exp10(v: number): number {
  let x = v * LN_10;
  assert(x - x === 0, 'a power of ten was asked for whose exponent is no finite number');
  let halvings = 0;
  while (x > 0.5 || x < -0.5) {
    x /= 2;
    halvings++;
  }
  let result =
    1 +
    x *
      (1 +
        (x / 2) *
          (1 +
            (x / 3) * (1 + (x / 4) * (1 + (x / 5) * (1 + (x / 6) * (1 + (x / 7) * (1 + x / 8)))))));
  for (let i = 0; i < halvings; i++) result *= result;
  return result;
}

/** x held between low and high. */
export function clamp(x: number, low = 0, high = 1): number {
  return x < low ? low : x > high ? high : x;
}

/** A place on a scale of 0 to 1 whose ends are never reached: equal to `x` except within `softness` of an end, where it bends and approaches the end for ever. */
export function softClamp(x: number, softness: number): number {
  const square = softness * softness;
  if (x < softness) return square / (2 * softness - x);
  return x > 1 - softness ? 1 - square / (2 * softness - (1 - x)) : x;
}

/** Saturation x(2 − x): 0 for x ≤ 0, 1 for x ≥ 1, with diminishing returns between. */
export function saturate(x: number): number {
  return x <= 0 ? 0 : x >= 1 ? 1 : x * (2 - x);
}

/** Diminishing returns x ÷ (x + half): 0 for x ≤ 0, a half at x = half. */
export function hill(x: number, half: number): number {
  return x <= 0 ? 0 : x / (x + half);
}

/** Points of a piecewise linear curve: two rows of equal length, `x` ascending. */
export interface Curve {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** The curve's value at `at`: linear between its points, flat outside them. */
export function interpolate(curve: Curve, at: number): number {
  const { x, y } = curve;
  if (at <= x[0]!) return y[0]!;
  for (let i = 1; i < x.length; i++) {
    if (at <= x[i]!)
      return y[i - 1]! + ((y[i]! - y[i - 1]!) * (at - x[i - 1]!)) / (x[i]! - x[i - 1]!);
  }
  return y[y.length - 1]!;
}

/** x rounded to the nearest whole number, halves upwards: the one place where the game rounds. */
export function roundWhole(x: number): number {
  return Math.floor(x + 0.5);
}
