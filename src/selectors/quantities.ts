// The numbers of a nation's state that screens show by a plain name.

import {
  championsOf,
  firmsFactor,
  installedH100e,
  leadOf,
  nationOf,
  nationScenarioOf,
  regularBudgetUsdBn,
  scoreOf,
} from '../engine';
import { interpolate } from '../lib/detMath';
import type { Game } from '../types/game';
import { type CountryId, LAYERS, STRESS_TESTS } from '../types/names';
import type { NationState } from '../types/state';
import type { SeatState } from './seatState';

/** What lies in the state as it is shown. */
const SHOWN = [
  'support',
  'politicalCapital',
  'cashUsdBn',
  'debtUsdBn',
  'usTrust',
  'chinaTrust',
  'prestige',
  'adoption',
  'experts',
  'retention',
  'lockIn',
  'dataProtection',
  'homeModelShare',
  'homeCloudShare',
  'homeChipPerformance',
  'supplyLeverage',
  'usChipsH100e',
  'chinaChipsH100e',
  'domesticChipsH100e',
  'hostedChipsH100e',
  'exportSalesUsdBn',
  'usedChipsH100e',
  'chipPowerMw',
  'dataCentreMw',
  'availablePowerMw',
  'ownModelLog10Flop',
  'algorithmicGapOom',
  'modelAutonomy',
  'modelQuality',
  'knowHow',
  'programmeMaturity',
  'lagGenerations',
  'chipDeliveryRatio',
  'powerRatio',
  'dataCentreRatio',
  'operatingShare',
  'talentRatio',
  'talentUse',
  'homeComputeShare',
  'gdpGain',
  'gainBeforeStart',
  'cumulativeGain',
  'cumulativeReference',
] as const;

type Numbers = Record<string, number>;

function ofState(nation: NationState): Numbers {
  const numbers: Numbers = {};
  for (const name of SHOWN) numbers[name] = nation[name];
  return numbers;
}

function ofIndices({ indices }: NationState): Numbers {
  const numbers: Numbers = {
    capability: indices.capability,
    autonomy: indices.autonomy,
    prosperity: indices.prosperity,
    resilience: indices.resilience,
    composite: indices.composite,
  };
  for (const layer of LAYERS) numbers[`layer.${layer}`] = indices.layers[layer];
  for (const test of STRESS_TESTS) numbers[`test.${test}`] = indices.stressTests[test];
  return numbers;
}

/** What a superpower that leads allies is measured by. */
function ofLead(game: Game, nation: NationState): Numbers {
  const lead = leadOf(game, nation);
  if (lead === null) return {};
  const { leadAndAllies } = game.ruleset.parameters;
  return {
    leadGenerations: lead.generations,
    alignedShare: lead.alignedShare,
    leadWorth: interpolate(leadAndAllies.lead, lead.generations),
  };
}

/** Every number of a nation that goes by a plain name; parts of an index by `layer.name` and `test.name`. */
export function selectQuantities({ game }: Pick<SeatState, 'game'>, country: CountryId): Numbers {
  const p = game.ruleset.parameters;
  const nation = nationOf(game.state, country);
  const { start } = nationScenarioOf(game.scenario, country);
  const regularBudget = regularBudgetUsdBn(p, game.state.world, nation, start);
  return {
    ...ofState(nation),
    ...ofIndices(nation),
    ...ofLead(game, nation),
    installedChipsH100e: installedH100e(nation),
    champions: firmsFactor(p, nation, championsOf(game.scenario, country)),
    score: scoreOf(game, country).total,
    regularBudgetUsdBn: regularBudget,
    moneyUsdBn: regularBudget + nation.cashUsdBn,
  };
}
