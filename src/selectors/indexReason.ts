// What moved capability, autonomy or resilience most in a turn: the part of the index that changed most.

import { computeNeedH100e, nationScenarioOf } from '../engine';
import type { Game } from '../types/game';
import {
  LAYERS,
  STRESS_TESTS,
  type CountryId,
  type Index,
  type Layer,
  type StressTest,
} from '../types/names';
import type { NationState } from '../types/state';
import { selectLead } from './lead';
import type { PastTurn } from './seatState';

/** The part that changed most, with its change: layers, tests and coverage in points, the lag in generations, a share in percent. */
export type IndexReason =
  | { readonly kind: 'layer'; readonly layer: Layer; readonly change: number }
  | { readonly kind: 'test'; readonly test: StressTest; readonly change: number }
  | { readonly kind: 'lag'; readonly change: number }
  | { readonly kind: 'coverage'; readonly change: number }
  | { readonly kind: 'lead'; readonly change: number }
  | { readonly kind: 'alliesTrust'; readonly change: number }
  | { readonly kind: 'aligned'; readonly change: number }
  | { readonly kind: 'term'; readonly name: 'modelAutonomy'; readonly change: number };

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

type ReasonFinder = (
  was: NationState,
  now: NationState,
  turn: PastTurn,
  sign: number,
) => IndexReason | null;

/** One generation nearer to the frontier counts in Capability about as much as this share of need in chips. */
const LAG_WEIGHT = 0.8;

/** Share of the national need that the chips at work cover. */
function coverage(game: Game, nation: NationState): number {
  const { start } = nationScenarioOf(game.scenario, nation.id);
  return (
    nation.usedChipsH100e / computeNeedH100e(game.ruleset.parameters, game.state, start, nation)
  );
}

/** A smaller change of the lag is not shown. */
const LEAST_LAG = 0.005;

/** The lag of a leader stays at zero; then what moved is how far the model is its own work, or nothing that can be named. */
function ownWorkReason(was: NationState, now: NationState, sign: number): IndexReason | null {
  const change = (now.modelAutonomy - was.modelAutonomy) * 100;
  return change * sign > 0 ? { kind: 'term', name: 'modelAutonomy', change } : null;
}

function capabilityReason(
  was: NationState,
  now: NationState,
  turn: PastTurn,
  sign: number,
): IndexReason | null {
  const lag = now.lagGenerations - was.lagGenerations;
  const covered = coverage(turn.after, now) - coverage(turn.before, was);
  if (-lag * LAG_WEIGHT * sign < covered * sign) return { kind: 'coverage', change: covered * 100 };
  return Math.abs(lag) < LEAST_LAG ? ownWorkReason(was, now, sign) : { kind: 'lag', change: lag };
}

/** What moved lead and allies most, where that index stands in place of autonomy. */
function leadReason(
  { before, after }: PastTurn,
  country: CountryId,
  sign: number,
): IndexReason | null {
  const was = selectLead({ game: before }, country);
  const now = selectLead({ game: after }, country);
  if (was === null || now === null) return null;
  const { leadWeight, trustWeight, alignedWeight } = after.ruleset.parameters.leadAndAllies;
  const parts = [
    {
      kind: 'lead',
      change: now.generations - was.generations,
      moved: leadWeight * (now.worth - was.worth),
    },
    {
      kind: 'alliesTrust',
      change: now.trust - was.trust,
      moved: trustWeight * (now.trust - was.trust),
    },
    {
      kind: 'aligned',
      change: now.alignedPercent - was.alignedPercent,
      moved: alignedWeight * (now.alignedPercent - was.alignedPercent),
    },
  ] as const;
  const [first, ...others] = parts;
  let most: (typeof parts)[number] = first;
  for (const part of others) if (part.moved * sign > most.moved * sign) most = part;
  return { kind: most.kind, change: most.change };
}

/** The indices whose parts can be told without playing the turn again. */
export type PlainIndex = Exclude<Index, 'prosperity'>;

/** What moved each index most in the direction of `sign`; null where nothing that can be named did. */
export const INDEX_REASONS: Readonly<Record<PlainIndex, ReasonFinder>> = {
  capability: capabilityReason,
  autonomy: (was, now, turn, sign) => {
    const led = leadReason(turn, now.id, sign);
    if (led !== null) return led;
    const { name, change } = biggest(LAYERS, was.indices.layers, now.indices.layers, sign);
    return { kind: 'layer', layer: name, change: change * 100 };
  },
  resilience: (was, now, _turn, sign) => {
    const tests = biggest(STRESS_TESTS, was.indices.stressTests, now.indices.stressTests, sign);
    return { kind: 'test', test: tests.name, change: tests.change * 100 };
  },
};
