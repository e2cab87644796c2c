// What moved an index or public support most in a turn: the part of it that changed most.

import { nationOf } from '../engine';
import {
  LAYERS,
  STRESS_TESTS,
  type CountryId,
  type Index,
  type Layer,
  type StressTest,
} from '../types/names';
import type { NationState } from '../types/state';
import type { PastTurn } from './seatState';

/** The part that moved most, with its change: layers and tests in points, the rest in their own unit. */
export type Reason =
  | { readonly kind: 'layer'; readonly layer: Layer; readonly change: number }
  | { readonly kind: 'test'; readonly test: StressTest; readonly change: number }
  | { readonly kind: 'lag'; readonly change: number }
  | { readonly kind: 'usedChips'; readonly change: number }
  | { readonly kind: 'gain'; readonly change: number }
  | { readonly kind: 'squeezed'; readonly change: number }
  | { readonly kind: 'answer'; readonly event: string }
  | { readonly kind: 'mood'; readonly change: number };

function biggest<K extends string>(
  names: readonly K[],
  before: Readonly<Record<K, number>>,
  after: Readonly<Record<K, number>>,
  sign: number,
): { name: K; change: number } {
  let best = { name: names[0]!, change: after[names[0]!] - before[names[0]!] };
  for (const name of names) {
    const change = after[name] - before[name];
    if (change * sign > best.change * sign) best = { name, change };
  }
  return best;
}

type ReasonFinder = (was: NationState, now: NationState, turn: PastTurn, sign: number) => Reason;

/** How much a lag of one generation and a doubling of used chips weigh against each other in Capability. */
const LAG_WEIGHT = 0.3;

const FINDERS: Readonly<Record<Index | 'support', ReasonFinder>> = {
  capability: (was, now) => {
    const lag = now.lagGenerations - was.lagGenerations;
    const used = now.usedChipsH100e - was.usedChipsH100e;
    const usedShare = used / (was.usedChipsH100e + 1);
    return Math.abs(lag) >= Math.abs(usedShare) * LAG_WEIGHT
      ? { kind: 'lag', change: lag }
      : { kind: 'usedChips', change: used };
  },
  autonomy: (was, now, _turn, sign) => {
    const { name, change } = biggest(LAYERS, was.indices.layers, now.indices.layers, sign);
    return { kind: 'layer', layer: name, change: change * 100 };
  },
  prosperity: (was, now) => ({ kind: 'gain', change: (now.gdpGain - was.gdpGain) * 100 }),
  resilience: (was, now, _turn, sign) => {
    const tests = biggest(STRESS_TESTS, was.indices.stressTests, now.indices.stressTests, sign);
    return { kind: 'test', test: tests.name, change: tests.change * 100 };
  },
  support: (was, now, turn) => {
    for (const event of turn.events) {
      if (event.kind === 'squeezed' && event.country === now.id)
        return { kind: 'squeezed', change: -event.supportPoints };
      if (event.kind === 'eventAnswered' && event.country === now.id)
        return { kind: 'answer', event: event.event };
    }
    return { kind: 'mood', change: (now.adoption - was.adoption) * 100 };
  },
};

/** What moved the measure most in the direction it went. */
export function reasonFor(measure: Index | 'support', turn: PastTurn, country: CountryId): Reason {
  const was = nationOf(turn.before.state, country);
  const now = nationOf(turn.after.state, country);
  const change =
    measure === 'support' ? now.support - was.support : now.indices[measure] - was.indices[measure];
  return FINDERS[measure](was, now, turn, change < 0 ? -1 : 1);
}
