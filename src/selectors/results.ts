// The results on the top rail: capability, own model, prosperity, weakest stress test, support, capital.

import { nationOf, nationScenarioOf } from '../engine';
import { LAYERS, STRESS_TESTS, type CountryId, type Layer, type StressTest } from '../types/names';
import type { NationState } from '../types/state';
import type { SeatState } from './seatState';

export interface Results {
  readonly capability: number;
  /** Change over the last turn; null before the first. */
  readonly capabilityChange: number | null;
  readonly lagGenerations: number;
  /** What AI adds to the economy, USD bn a year, and as a share of GDP. */
  readonly gainUsdBnPerYear: number;
  readonly gdpGain: number;
  readonly weakestTest: StressTest;
  /** 0 to 100. */
  readonly weakestTestValue: number;
  readonly support: number;
  readonly supportChange: number | null;
  readonly politicalCapital: number;
  readonly autonomy: number;
  readonly autonomyChange: number | null;
  readonly weakestLayer: Layer;
  /** 0 to 100. */
  readonly weakestLayerValue: number;
  readonly crisisTurns: number;
}

const USD_BN_PER_TN = 1000;

/** The name whose value is smallest; the first of equals. */
function weakest<K extends string>(names: readonly K[], of: Readonly<Record<K, number>>): K {
  return names.reduce((least, name) => (of[name] < of[least] ? name : least));
}

function before({ history }: SeatState, country: CountryId): NationState | null {
  const last = history[history.length - 1];
  return last === undefined ? null : nationOf(last.before.state, country);
}

/** What the rail shows of the seat's nation. */
export function selectResults(state: SeatState, country: CountryId): Results {
  const nation = nationOf(state.game.state, country);
  const { start } = nationScenarioOf(state.game.scenario, country);
  const was = before(state, country);
  const { indices } = nation;
  const weakestTest = weakest(STRESS_TESTS, indices.stressTests);
  const weakestLayer = weakest(LAYERS, indices.layers);
  return {
    capability: indices.capability,
    capabilityChange: was && indices.capability - was.indices.capability,
    lagGenerations: nation.lagGenerations,
    gainUsdBnPerYear: nation.gdpGain * start.gdpUsdTn * USD_BN_PER_TN,
    gdpGain: nation.gdpGain,
    weakestTest,
    weakestTestValue: indices.stressTests[weakestTest] * 100,
    support: nation.support,
    supportChange: was && nation.support - was.support,
    politicalCapital: nation.politicalCapital,
    autonomy: indices.autonomy,
    autonomyChange: was && indices.autonomy - was.indices.autonomy,
    weakestLayer,
    weakestLayerValue: indices.layers[weakestLayer] * 100,
    crisisTurns: nation.crisisTurns,
  };
}
