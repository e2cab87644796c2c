// What moved an index or public support most in a turn: the part of it that changed most.

import { computeNeedH100e, nationOf, nationScenarioOf } from '../engine';
import { type PastTurn, type ScoreReason, scoreReason, selectLead } from '../selectors';
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
import { prosperityReason, type ProsperityReason } from './prosperityReason';
import { supportReason, type SupportReason } from './supportReason';

/** The part that changed most, with its change: layers, tests and coverage in points, others in their own unit. */
export type Reason =
  | { readonly kind: 'layer'; readonly layer: Layer; readonly change: number }
  | { readonly kind: 'test'; readonly test: StressTest; readonly change: number }
  | { readonly kind: 'lastTest'; readonly test: StressTest; readonly change: number }
  | { readonly kind: 'lag'; readonly change: number }
  | { readonly kind: 'coverage'; readonly change: number }
  | { readonly kind: 'lead'; readonly change: number }
  | { readonly kind: 'alliesTrust'; readonly change: number }
  | { readonly kind: 'aligned'; readonly change: number }
  | ProsperityReason
  | ScoreReason
  | SupportReason;

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
) => Reason | null;

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
function ownWorkReason(was: NationState, now: NationState, sign: number): Reason | null {
  const change = (now.modelAutonomy - was.modelAutonomy) * 100;
  return change * sign > 0 ? { kind: 'term', name: 'modelAutonomy', change } : null;
}

function capabilityReason(
  was: NationState,
  now: NationState,
  turn: PastTurn,
  sign: number,
): Reason | null {
  const lag = now.lagGenerations - was.lagGenerations;
  const covered = coverage(turn.after, now) - coverage(turn.before, was);
  if (-lag * LAG_WEIGHT * sign < covered * sign) return { kind: 'coverage', change: covered * 100 };
  return Math.abs(lag) < LEAST_LAG ? ownWorkReason(was, now, sign) : { kind: 'lag', change: lag };
}

/** What moved lead and allies most, where that index stands in place of autonomy. */
function leadReason({ before, after }: PastTurn, country: CountryId, sign: number): Reason | null {
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

const FINDERS: Readonly<Record<Index | 'support', ReasonFinder>> = {
  capability: capabilityReason,
  autonomy: (was, now, turn, sign) => {
    const led = leadReason(turn, now.id, sign);
    if (led !== null) return led;
    const { name, change } = biggest(LAYERS, was.indices.layers, now.indices.layers, sign);
    return { kind: 'layer', layer: name, change: change * 100 };
  },
  prosperity: prosperityReason,
  resilience: (was, now, _turn, sign) => {
    const tests = biggest(STRESS_TESTS, was.indices.stressTests, now.indices.stressTests, sign);
    return { kind: 'test', test: tests.name, change: tests.change * 100 };
  },
  support: (_was, now, turn, sign) => supportReason(turn, now.id, sign),
};

/** The test at the end of the game, where it took more of an index than all else moved it. */
function lastTestReason(
  index: Index,
  { events }: PastTurn,
  was: NationState,
  now: NationState,
): Reason | null {
  if (index !== 'capability' && index !== 'prosperity') return null;
  for (const event of events) {
    if (event.kind !== 'finalTestCame' || event.country !== now.id) continue;
    const whole = now.indices[index] / event.keptShare;
    const lost = whole - now.indices[index];
    const isMost = lost > Math.abs(whole - was.indices[index]);
    return isMost ? { kind: 'lastTest', test: event.test, change: -lost } : null;
  }
  return null;
}

/** What moved the measure most in its direction; null where nothing can be named. */
function reasonFor(measure: Index | 'support', turn: PastTurn, country: CountryId): Reason | null {
  const was = nationOf(turn.before.state, country);
  const now = nationOf(turn.after.state, country);
  const change =
    measure === 'support' ? now.support - was.support : now.indices[measure] - was.indices[measure];
  const tested = measure === 'support' ? null : lastTestReason(measure, turn, was, now);
  return tested ?? FINDERS[measure](was, now, turn, change < 0 ? -1 : 1);
}

/** The change of a measure in a turn, and the reason named beside it. */
export type TurnReasons = Readonly<Record<Index | 'score' | 'support', Reason | null>>;

/** Why each measure moved in a turn; slow beside other selectors, as it plays the turn again to explain it. */
export function selectTurnReasons(turn: PastTurn, country: CountryId): TurnReasons {
  const reason = (measure: Index | 'support') => reasonFor(measure, turn, country);
  return {
    score: scoreReason(turn, country),
    capability: reason('capability'),
    autonomy: reason('autonomy'),
    prosperity: reason('prosperity'),
    resilience: reason('resilience'),
    support: reason('support'),
  };
}
