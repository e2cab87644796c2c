// Explains a nation's numbers before its first turn: they lead to the scenario's figures and the rules.

import type { Game } from '../../types/game';
import type { CountryId } from '../../types/names';
import type { NationFigure } from '../../types/scenario';
import type { NationState } from '../../types/state';
import { championsOf } from '../rules/champions';
import { computeNeedH100e, expertNeed, frontierLog10Flop } from '../rules/compute';
import { nationOf, nationScenarioOf } from '../rules/nations';
import { leadOf } from '../rules/lead';
import { scoreWeights } from '../rules/score';
import { startPowerFactor } from '../rules/worldStart';
import { NationTrace } from '../trace';
import { explainStaffing } from './experts';
import { explainFirms } from './firms';
import { explainIndices } from './indices';
import { explainOwnTrust } from './lead';
import {
  clamped,
  difference,
  figure,
  greatest,
  least,
  literal,
  looked,
  measured,
  parameter,
  product,
  ratio,
  sum,
} from './nodes';

/** Numbers of a first state that are the scenario's own figures. */
const FIGURES: readonly (readonly [keyof NationState, NationFigure])[] = [
  ['usChipsH100e', 'usChipsH100e'],
  ['chinaChipsH100e', 'chinaChipsH100e'],
  ['domesticChipsH100e', 'domesticChipsH100e'],
  ['hostedChipsH100e', 'hostedChipsH100e'],
  ['dataCentreMw', 'dataCentreMw'],
  ['availablePowerMw', 'aiPowerMw'],
  ['experts', 'experts'],
  ['homeChipPerformance', 'homeChipPerformance'],
  ['supplyLeverage', 'supplyLeverage'],
  ['algorithmicGapOom', 'algorithmicGapOom'],
  ['knowHow', 'knowHow'],
  ['dataProtection', 'dataProtection'],
  ['lockIn', 'lockIn'],
  ['support', 'support'],
  ['usTrust', 'usTrust'],
  ['chinaTrust', 'chinaTrust'],
  ['adoption', 'adoption'],
];

const COVERED = ['powerRatio', 'dataCentreRatio', 'chipDeliveryRatio', 'operatingShare'] as const;

function explainRules(game: Game, trace: NationTrace): void {
  const { start } = game.ruleset.parameters;
  for (const name of COVERED)
    trace.set(name, sum(name, [parameter('start.coveredShare', start.coveredShare)]));
  trace.set('gdpGain', sum('gdpGain', [parameter('start.startGain', start.startGain)]));
  trace.set(
    'politicalCapital',
    sum('politicalCapital', [parameter('start.politicalCapital', start.politicalCapital)]),
  );
  trace.set(
    'modelAutonomy',
    sum('modelAutonomy', [parameter('start.modelAutonomy', start.modelAutonomy)]),
  );
}

function explainChips(game: Game, country: CountryId, trace: NationTrace): void {
  const nation = nationOf(game.state, country);
  const parts = (['usChipsH100e', 'chinaChipsH100e', 'domesticChipsH100e'] as const).map((name) =>
    trace.get(name, nation[name]),
  );
  const installed = trace.set('installedChipsH100e', sum('installedChipsH100e', parts));
  const p = game.ruleset.parameters;
  const terms = [installed, parameter('chips.startPowerMwPerH100e', p.chips.startPowerMwPerH100e)];
  const { halfYear } = game.state;
  if (halfYear !== 0) terms.push(measured('startPowerFactor', startPowerFactor(p, halfYear)));
  trace.set('chipPowerMw', product('chipPowerMw', terms));
}

function explainTalentAndModel(game: Game, country: CountryId, trace: NationTrace): void {
  const p = game.ruleset.parameters;
  const { start } = nationScenarioOf(game.scenario, country);
  const need = measured('expertNeed', expertNeed(p, game.state.halfYear, start));
  const covered = trace.set(
    'talentRatio',
    ratio('talentRatio', trace.get('experts', start.experts), need),
  );
  explainStaffing(p, nationOf(game.state, country), covered, trace);
  const frontierNow = frontierLog10Flop(p, game.state);
  const frontier = measured('frontierLog10Flop', frontierNow);
  const generation = parameter('training.generationOom', p.training.generationOom);
  const own = trace.set(
    'ownModelLog10Flop',
    sum('ownModelLog10Flop', [
      frontierNow === p.world.frontierLog10Flop
        ? parameter('world.frontierLog10Flop', frontierNow)
        : frontier,
      product('startLead', [
        figure(country, 'modelGenerations', start.modelGenerations),
        generation,
      ]),
    ]),
  );
  const behind = difference('oomBehind', [frontier, own]);
  const lag = trace.set(
    'lagGenerations',
    greatest('lagGenerations', [literal(0), ratio('lagGenerations', behind, generation)]),
  );
  trace.set('modelQuality', looked('modelQuality', 'training.quality', p.training.quality, lag));
}

function explainUse(game: Game, country: CountryId, needH100e: number, trace: NationTrace): void {
  const s = game.ruleset.parameters.start;
  const nation = nationOf(game.state, country);
  const models = trace.set(
    'homeModelShare',
    sum('homeModelShare', [
      parameter('start.homeShareBase', s.homeShareBase),
      product('homeShareByData', [
        parameter('start.homeShareData', s.homeShareData),
        trace.get('dataProtection', nation.dataProtection),
      ]),
    ]),
  );
  const demand = product('demandH100e', [
    measured('needH100e', needH100e),
    parameter('start.demandShare', s.demandShare),
  ]);
  const running = product('ownUseH100e', [
    trace.get('usedChipsH100e', nation.usedChipsH100e),
    parameter('start.usedShare', s.usedShare),
  ]);
  const compute = trace.set(
    'homeComputeShare',
    clamped('homeComputeShare', ratio('homeComputeShare', running, demand)),
  );
  const ceiling = sum('cloudCeiling', [
    parameter('start.cloudBase', s.cloudBase),
    product('cloudByModels', [parameter('start.cloudModels', s.cloudModels), models]),
  ]);
  trace.set('homeCloudShare', least('homeCloudShare', [compute, ceiling]));
}

/** A superpower's chips of its own design are home chips, and trust in it is that of the others. */
function explainOwn(game: Game, nation: NationState, trace: NationTrace): void {
  if (nation.superpower === null) return;
  const { start } = nationScenarioOf(game.scenario, nation.id);
  const own = nation.superpower.sells === 'us' ? 'usChipsH100e' : 'chinaChipsH100e';
  trace.set(
    'domesticChipsH100e',
    sum('domesticChipsH100e', [
      figure(nation.id, 'domesticChipsH100e', start.domesticChipsH100e),
      figure(nation.id, own, start[own]),
    ]),
  );
  trace.set(own, literal(0));
  trace.set('exportSalesUsdBn', sum('exportSalesUsdBn', [literal(0)]));
  explainOwnTrust(game, nation, trace);
}

/** The trace of a nation as the scenario and the rules made it. */
export function explainStart(game: Game, country: CountryId): NationTrace {
  const nation = nationOf(game.state, country);
  const { start } = nationScenarioOf(game.scenario, country);
  const p = game.ruleset.parameters;
  const trace = new NationTrace(nation);
  for (const [name, of] of FIGURES) trace.set(name, figure(country, of, start[of]));
  explainOwn(game, nation, trace);
  const needH100e = computeNeedH100e(p, game.state, start, nation);
  explainRules(game, trace);
  explainChips(game, country, trace);
  explainTalentAndModel(game, country, trace);
  explainUse(game, country, needH100e, trace);
  trace.set('champions', explainFirms(p, nation, championsOf(game.scenario, country)));
  explainIndices({
    p,
    nation,
    start,
    needH100e,
    weights: scoreWeights(game),
    trace,
    standing: game,
    lead: leadOf(game, nation),
  });
  return trace;
}
