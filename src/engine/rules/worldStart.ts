// The world in the half-year in which a game begins: as the rules' curves have it, or as the scenario measured it.

import { clamp, exp10, interpolate, log10, type Curve } from '../../lib/detMath';
import type { Parameters } from '../../types/ruleset';
import type { WorldFigures } from '../../types/scenario';
import type { WorldState } from '../../types/state';
import { blankWorld } from '../made/blank';
import { USUAL_EXPORTS } from './exports';

/** The sum of a growth curve from 2026 H1 to another half-year; below zero for earlier ones. */
function growthOom(curve: Curve, halfYear: number): number {
  let grown = 0;
  for (let at = 0; at < halfYear; at++) grown += interpolate(curve, at);
  for (let at = -1; at >= halfYear; at--) grown -= interpolate(curve, at);
  return grown;
}

type Drift = Pick<WorldState, 'tension' | 'openWeightsLagGenerations'>;

/**
 * Tension and the lag of open weights drift towards their norms: forwards from 2026 H1, or back along the same way,
 * as far as tension and lags go.
 */
function driftAt({ world: w }: Parameters, halfYear: number): Drift {
  let tension = w.startTension;
  let lag = w.startOpenLag;
  const norm = () => w.openLagNorm + w.openLagTension * tension;
  for (let at = 0; at < halfYear; at++) {
    lag += w.openLagSpeed * (norm() - lag);
    tension += w.tensionSpeed * (w.tensionNorm - tension);
  }
  for (let at = 0; at > halfYear; at--) {
    tension = (tension - w.tensionSpeed * w.tensionNorm) / (1 - w.tensionSpeed);
    lag = (lag - w.openLagSpeed * norm()) / (1 - w.openLagSpeed);
  }
  return { tension: clamp(tension), openWeightsLagGenerations: Math.max(0, lag) };
}

/** The world before the first turn of a game that begins in this half-year. */
export function worldAt(
  p: Parameters,
  halfYear: number,
  { chipsH100e, trainingFlop }: WorldFigures = {},
): WorldState {
  const w = p.world;
  return {
    ...blankWorld(),
    ...driftAt(p, halfYear),
    computeGrowthOom:
      chipsH100e === undefined
        ? growthOom(w.computeGrowth, halfYear)
        : log10(chipsH100e.value / w.worldChipsH100e),
    trainingGrowthOom:
      trainingFlop === undefined
        ? growthOom(w.trainingGrowth, halfYear)
        : log10(trainingFlop.value) - w.frontierLog10Flop,
    algorithmGrowthOom: growthOom(w.algorithmGrowth, halfYear),
    exports: USUAL_EXPORTS,
  };
}

/** How much more power the chips installed in another half-year draw than those of 2026 H1, for the same work. */
export function startPowerFactor(p: Parameters, halfYear: number): number {
  return exp10(halfYear * log10(p.chips.powerTrend));
}
