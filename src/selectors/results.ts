// The results on the top rail: capability, own model, prosperity, weakest stress test, support and political capital.

import { nationOf, testOdds } from '../engine';
import { LAYERS, STRESS_TESTS, type CountryId, type Layer, type StressTest } from '../types/names';
import type { NationState } from '../types/state';
import { gainOf, type Gain } from './gain';
import { selectLead, type LeadFacts } from './lead';
import { selectRounds } from './rounds';
import type { SeatState } from './seatState';

export interface Results {
  readonly capability: number;
  /** Change over the last round; null before the first. */
  readonly capabilityChange: number | null;
  readonly lagGenerations: number;
  readonly prosperity: number;
  readonly gain: Gain;
  readonly weakestTest: StressTest;
  /** 0 to 100. */
  readonly weakestTestValue: number;
  /** Whether it stands lower than at the beginning of the last round; never before the first. */
  readonly hasWeakestTestFallen: boolean;
  /** How likely the weakest test is the one that comes true at the end, 0 to 100; null before the last chapter, and where none comes. */
  readonly weakestTestPercent: number | null;
  readonly support: number;
  readonly supportChange: number | null;
  readonly politicalCapital: number;
  readonly autonomy: number;
  readonly autonomyChange: number | null;
  readonly weakestLayer: Layer;
  /** 0 to 100. */
  readonly weakestLayerValue: number;
  readonly crisisTurns: number;
  /** In place of autonomy and its layers, where lead and allies are the goal. */
  readonly lead: LeadFacts | null;
}

/** The name whose value is smallest; the first of equals. */
function weakest<K extends string>(names: readonly K[], of: Readonly<Record<K, number>>): K {
  return names.reduce((least, name) => (of[name] < of[least] ? name : least));
}

function before({ history }: SeatState, country: CountryId): NationState | null {
  const last = selectRounds(history).at(-1);
  return last === undefined ? null : nationOf(last.before.state, country);
}

/** Whether the last chapter runs, at whose end a test comes true. */
function isTested({ game }: SeatState): boolean {
  const { chapters, finalTest } = game.ruleset.parameters;
  const { turn, length } = game.state;
  return finalTest.depth > 0 && turn + chapters.turns >= length;
}

/** What the rail shows of the seat's nation. */
export function selectResults(state: SeatState, country: CountryId): Results {
  const nation = nationOf(state.game.state, country);
  const was = before(state, country);
  const { indices } = nation;
  const weakestTest = weakest(STRESS_TESTS, indices.stressTests);
  const weakestLayer = weakest(LAYERS, indices.layers);
  return {
    capability: indices.capability,
    capabilityChange: was && indices.capability - was.indices.capability,
    lagGenerations: nation.lagGenerations,
    prosperity: indices.prosperity,
    gain: gainOf(state.game.scenario, nation),
    weakestTest,
    weakestTestValue: indices.stressTests[weakestTest] * 100,
    hasWeakestTestFallen:
      was !== null && indices.stressTests[weakestTest] < was.indices.stressTests[weakestTest],
    weakestTestPercent: isTested(state)
      ? testOdds(state.game.ruleset.parameters, state.game.state.world)[weakestTest] * 100
      : null,
    support: nation.support,
    supportChange: was && nation.support - was.support,
    politicalCapital: nation.politicalCapital,
    autonomy: indices.autonomy,
    autonomyChange: was && indices.autonomy - was.indices.autonomy,
    weakestLayer,
    weakestLayerValue: indices.layers[weakestLayer] * 100,
    crisisTurns: nation.crisisTurns,
    lead: selectLead(state, country),
  };
}
