// Explains the four indices, the layers of autonomy, the stress tests and the score.

import {
  INDICES,
  LAYERS,
  STRESS_TESTS,
  type ByIndex,
  type ByLayer,
  type ByStressTest,
  type Index,
} from '../../types/names';
import type { Game } from '../../types/game';
import type { Explanation } from '../../types/explanation';
import type { Parameters } from '../../types/ruleset';
import type { NationStart } from '../../types/scenario';
import type { NationState } from '../../types/state';
import { gasShare, installedH100e } from '../rules/compute';
import { isSeller } from '../rules/exports';
import type { Lead } from '../rules/lead';
import type { NationTrace } from '../trace';
import { explainLead } from './lead';
import {
  cardTerm,
  clamped,
  difference,
  diminishing,
  figure,
  greatest,
  harmonicMean,
  least,
  literal,
  looked,
  measured,
  parameter,
  product,
  ratio,
  saturated,
  softened,
  sum,
} from './nodes';

/** What the indices of one nation are explained from. */
export interface IndexContext {
  readonly p: Parameters;
  readonly nation: NationState;
  readonly start: NationStart;
  readonly needH100e: number;
  readonly weights: ByIndex<number>;
  readonly trace: NationTrace;
  readonly standing: Pick<Game, 'scenario' | 'state'>;
  readonly lead: Lead | null;
}

type IndexGroup = 'autonomy' | 'capability' | 'resilience' | 'prosperityIndex' | 'leadAndAllies';
/** An index, or what stands in the place of one. */
type IndexName = Index | 'leadAndAllies';

function param(p: Parameters, group: IndexGroup, name: string): Explanation {
  return parameter(`${group}.${name}`, (p[group] as unknown as Record<string, number>)[name]!);
}

function state(context: IndexContext, name: keyof NationState): Explanation {
  return context.trace.get(name, context.nation[name] as number);
}

/** Where a raw value lies between floor and ceiling, 0 to 100. */
function scaled(p: Parameters, index: IndexName, group: IndexGroup, raw: Explanation): Explanation {
  const floor = param(p, group, 'floor');
  const range = difference('range', [param(p, group, 'ceiling'), floor]);
  const place = softened(
    'placeInRange',
    ratio('placeInRange', difference('aboveFloor', [raw, floor]), range),
    parameter('score.indexSoftness', p.score.indexSoftness),
  );
  return product(index, [literal(100), place]);
}

function explainCapability(context: IndexContext): Explanation {
  const { p, nation } = context;
  const at = (name: string) => param(p, 'capability', name);
  const quality = looked(
    'modelQualityAbroad',
    'training.quality',
    p.training.quality,
    state(context, 'lagGenerations'),
  );
  const ownership = sum('modelOwnership', [
    at('modelAutonomyBase'),
    product('modelOwnershipGain', [at('modelAutonomyWeight'), state(context, 'modelAutonomy')]),
  ]);
  const chips = sum('chipsAtWork', [
    state(context, 'usedChipsH100e'),
    product('hostedAtWork', [
      parameter('hosting.capabilityShare', p.hosting.capabilityShare),
      state(context, 'hostedChipsH100e'),
    ]),
  ]);
  const coverage = ratio('computeCoverage', chips, measured('needH100e', context.needH100e));
  const compute = clamped(
    'computePart',
    product('computePart', [
      diminishing('computeReach', coverage, at('computeHalf')),
      at('computeScale'),
    ]),
  );
  const raw = sum('capabilityRaw', [
    product('modelPart', [at('model'), product('model', [quality, ownership])]),
    product('computeShare', [at('compute'), compute]),
    product('talentPart', [at('talent'), context.trace.get('talentUse', nation.talentUse)]),
  ]);
  return scaled(context.p, 'capability', 'capability', raw);
}

function cover({ nation, trace }: IndexContext): Explanation {
  return ratio(
    'powerCover',
    trace.get('availablePowerMw', nation.availablePowerMw),
    sum('chipDraw', [trace.get('chipPowerMw', nation.chipPowerMw), literal(1)]),
  );
}

function importedGas(context: IndexContext, weight: Explanation): Explanation {
  const { nation, start } = context;
  return difference('ownFuel', [
    literal(1),
    product('importedGas', [
      weight,
      figure(nation.id, 'fossilImportShare', start.fossilImportShare),
      measured('gasShare', gasShare(nation)),
    ]),
  ]);
}

/** Installed chips, or the need where that is more and the goal is to replace what is embargoed. */
function toReplace({ nation, needH100e }: IndexContext): Explanation {
  const installed = measured('installedChipsH100e', installedH100e(nation) || 1);
  if (nation.superpower?.goal !== 'replaceEmbargoed') return installed;
  return greatest('chipsToReplaceH100e', [installed, measured('needH100e', needH100e)]);
}

function chipsLayer(context: IndexContext): Explanation {
  const { p } = context;
  const at = (name: string) => param(p, 'autonomy', name);
  const installed = toReplace(context);
  const domestic = ratio('domesticShare', state(context, 'domesticChipsH100e'), installed);
  const second = least('secondSupplier', [
    state(context, 'usChipsH100e'),
    state(context, 'chinaChipsH100e'),
  ]);
  return clamped(
    'layer.chips',
    sum('layer.chips', [
      at('chipsBase'),
      product('homeChipPart', [domestic, at('chipsDomestic')]),
      product('leveragePart', [
        at('chipsLeverage'),
        state(context, 'supplyLeverage'),
        difference('importedShare', [literal(1), domestic]),
      ]),
      product('diversityPart', [at('chipsDiversity'), ratio('diversity', second, installed)]),
      product('performancePart', [at('chipsPerformance'), state(context, 'homeChipPerformance')]),
    ]),
  );
}

function talentLayer(context: IndexContext): Explanation {
  const { p, nation } = context;
  const at = (name: string) => param(p, 'autonomy', name);
  const leaving =
    nation.outflowShare < 0
      ? at('talentStartFlow')
      : product('leaving', [measured('outflowShare', nation.outflowShare), at('talentOutflow')]);
  return clamped(
    'layer.talent',
    sum('layer.talent', [
      product('talentStockPart', [
        at('talentStock'),
        saturated('talentCover', state(context, 'talentRatio')),
      ]),
      product('talentFlowPart', [
        at('talentFlow'),
        difference('staying', [literal(1), clamped('leaving', leaving)]),
      ]),
    ]),
  );
}

function explainLayers(context: IndexContext): Record<(typeof LAYERS)[number], Explanation> {
  const at = (name: string) => param(context.p, 'autonomy', name);
  const data = state(context, 'dataProtection');
  return {
    chips: chipsLayer(context),
    cloud: clamped(
      'layer.cloud',
      sum('layer.cloud', [
        product('homeCloudPart', [state(context, 'homeCloudShare'), at('cloudWeight')]),
        product('dataPart', [at('cloudData'), data]),
      ]),
    ),
    models: clamped(
      'layer.models',
      sum('layer.models', [
        product('modelSharePart', [
          state(context, 'homeModelShare'),
          state(context, 'modelAutonomy'),
          at('modelsShare'),
        ]),
        product('modelQualityPart', [
          at('modelsQuality'),
          state(context, 'modelQuality'),
          state(context, 'modelAutonomy'),
        ]),
      ]),
    ),
    data: clamped('layer.data', data),
    talent: talentLayer(context),
    power: clamped(
      'layer.power',
      product('layer.power', [
        importedGas(context, at('powerImport')),
        clamped('powerCover', cover(context)),
      ]),
    ),
  };
}

/** Autonomy from its six layers, which are public. */
export function autonomyNode(p: Parameters, layers: Readonly<ByLayer<Explanation>>): Explanation {
  const softening = param(p, 'autonomy', 'softening');
  const pairs = LAYERS.flatMap((layer) => [
    parameter(`autonomy.weight.${layer}`, p.autonomy.weight[layer]),
    sum(`layer.${layer}`, [softening, layers[layer]]),
  ]);
  const mean = difference('layerMean', [harmonicMean('layerMean', pairs), softening]);
  const weakest = least(
    'weakestLayer',
    LAYERS.map((layer) => layers[layer]),
  );
  const raw = sum('autonomyRaw', [
    product('meanPart', [param(p, 'autonomy', 'meanWeight'), mean]),
    product('weakestPart', [param(p, 'autonomy', 'weakestWeight'), weakest]),
  ]);
  return scaled(p, 'autonomy', 'autonomy', raw);
}

function explainAutonomy(context: IndexContext): Explanation {
  const { p, trace, nation } = context;
  const layers = explainLayers(context);
  for (const layer of LAYERS) {
    trace.set(`layer.${layer}`, layers[layer]);
    layers[layer] = trace.get(`layer.${layer}`, nation.indices.layers[layer]);
  }
  if (context.lead === null) return autonomyNode(p, layers);
  const raw = explainLead(p, context.standing, nation, context.lead, trace);
  return scaled(p, 'leadAndAllies', 'leadAndAllies', raw);
}

function explainProsperity(context: IndexContext): Explanation {
  const { p, nation } = context;
  if (nation.cumulativeReference <= 0)
    return parameter('prosperityIndex.start', p.prosperityIndex.start);
  const reference = state(context, 'cumulativeReference');
  const expected =
    nation.superpower?.goal === 'leadAndAllies'
      ? product('expectedGain', [reference, param(p, 'leadAndAllies', 'expectedGain')])
      : reference;
  const raw = ratio('gainOfPossible', state(context, 'cumulativeGain'), expected);
  return scaled(p, 'prosperity', 'prosperityIndex', raw);
}

/** A superpower is not tested by itself. */
function nothingToFear(test: string): Explanation {
  return sum(test, [literal(1)]);
}

function usCutOff(context: IndexContext): Explanation {
  const { p, nation } = context;
  if (isSeller(nation, 'us')) return nothingToFear('test.usCutOff');
  const at = (name: string) => param(p, 'resilience', name);
  const foreign = difference('foreignShare', [
    literal(1),
    product('homeModels', [
      parameter('use.homeModelWeight', p.use.homeModelWeight),
      state(context, 'homeModelShare'),
    ]),
    product('homeCloud', [
      parameter('use.homeCloudWeight', p.use.homeCloudWeight),
      state(context, 'homeCloudShare'),
    ]),
  ]);
  const goodwill = difference('withoutGoodwill', [
    literal(1),
    product('goodwill', [at('foreignTrust'), state(context, 'usTrust')]),
  ]);
  const usShare = ratio(
    'usChipShare',
    state(context, 'usChipsH100e'),
    measured('installedChipsH100e', installedH100e(nation) || 1),
  );
  const bargaining = difference('withoutBargaining', [
    literal(1),
    product('bargaining', [at('leverage'), state(context, 'supplyLeverage')]),
  ]);
  return clamped(
    'test.usCutOff',
    difference('test.usCutOff', [
      literal(1),
      product('lostUse', [at('foreignUse'), foreign, goodwill]),
      product('lostChips', [
        at('foreignChips'),
        difference('homeShare', [literal(1), foreign]),
        usShare,
        bargaining,
      ]),
      product('lockInLoss', [at('lockIn'), state(context, 'lockIn')]),
    ]),
  );
}

function chinaCoercion(context: IndexContext): Explanation {
  const { p, nation, start } = context;
  if (isSeller(nation, 'china')) return nothingToFear('test.chinaCoercion');
  const at = (name: string) => param(p, 'resilience', name);
  const limit = at('chinaTrust');
  const chips = ratio(
    'chinaChipShare',
    product('chinaChips', [at('chinaChips'), state(context, 'chinaChipsH100e')]),
    measured('installedChipsH100e', installedH100e(nation) || 1),
  );
  const distrust = clamped(
    'distrust',
    difference('distrust', [limit, state(context, 'chinaTrust')]),
    literal(0),
    limit,
  );
  return clamped(
    'test.chinaCoercion',
    difference('test.chinaCoercion', [
      literal(1),
      chips,
      product('tradePressure', [
        at('chinaTrade'),
        figure(nation.id, 'chinaTradeExposure', start.chinaTradeExposure),
        ratio('distrust', distrust, limit),
      ]),
    ]),
  );
}

function explainTests(context: IndexContext): Record<(typeof STRESS_TESTS)[number], Explanation> {
  const at = (name: string) => param(context.p, 'resilience', name);
  const reserve = ratio(
    'powerReserve',
    difference('powerReserve', [cover(context), at('powerReserve')]),
    at('powerRange'),
  );
  return {
    usCutOff: usCutOff(context),
    chinaCoercion: chinaCoercion(context),
    powerShortage: clamped(
      'test.powerShortage',
      product('test.powerShortage', [
        clamped('powerReserve', reserve),
        importedGas(context, at('powerImport')),
      ]),
    ),
    publicSupport: clamped(
      'test.publicSupport',
      ratio('test.publicSupport', state(context, 'support'), at('supportNorm')),
    ),
  };
}

/** Resilience from its four tests, which are public. */
export function resilienceNode(
  p: Parameters,
  tests: Readonly<ByStressTest<Explanation>>,
): Explanation {
  const raw = sum(
    'resilienceRaw',
    STRESS_TESTS.map((test) =>
      product(`test.${test}`, [
        parameter(`resilience.weight.${test}`, p.resilience.weight[test]),
        tests[test],
      ]),
    ),
  );
  return scaled(p, 'resilience', 'resilience', raw);
}

function explainResilience(context: IndexContext): Explanation {
  const tests = explainTests(context);
  for (const test of STRESS_TESTS) context.trace.set(`test.${test}`, tests[test]);
  return resilienceNode(context.p, tests);
}

/** What an index is called: lead and allies where they stand in the place of autonomy. */
function nameIn(index: Index, of: Record<Index, Explanation>): IndexName {
  return of[index].name === 'leadAndAllies' ? 'leadAndAllies' : index;
}

/** The weight of an index by the rules, or by a scenario that has weights of its own. */
function weightNode(p: Parameters, weights: ByIndex<number>, index: Index): Explanation {
  const weight = weights[index];
  return p.score.weight[index] === weight
    ? parameter(`score.weight.${index}`, weight)
    : cardTerm('scoreWeight', weight, `scoreWeights.${index}`);
}

/** The weighted mean of the four indices, as a tree. */
export function compositeNode(
  name: string,
  p: Parameters,
  weights: ByIndex<number>,
  of: Record<Index, Explanation>,
): Explanation {
  return sum(
    name,
    INDICES.map((index) => product(nameIn(index, of), [weightNode(p, weights, index), of[index]])),
  );
}

/** All indices of a nation as it stands. */
export function explainIndices(context: IndexContext): void {
  const { trace, weights } = context;
  const of = {
    capability: explainCapability(context),
    autonomy: explainAutonomy(context),
    prosperity: explainProsperity(context),
    resilience: explainResilience(context),
  };
  for (const index of INDICES) trace.set(index, of[index]);
  trace.set('composite', compositeNode('composite', context.p, weights, of));
}
