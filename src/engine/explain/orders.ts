// Explains what the money of the lines buys: chips that set out, and halls, power and people that join their queues.

import { POWER_SOURCES, type PowerSource } from '../../types/names';
import type { Explanation } from '../../types/explanation';
import type { Actor } from '../actor';
import { isSeller, ruleFor } from '../rules/exports';
import type { NationTrace } from '../trace';
import type { Turn } from '../turnContext';
import {
  decision,
  difference,
  figure,
  least,
  literal,
  measured,
  parameter,
  product,
  ratio,
  sum,
} from './nodes';

/** A queue with its order of this turn, once it has moved on: what was ordered lies one place nearer. */
export function explainQueue(
  trace: NationTrace,
  name: string,
  before: readonly number[],
  place: number,
  order: Explanation,
): void {
  const standing = measured(`standing.${name}`, before[place] ?? 0);
  const whole = sum(`queue.${name}`, [standing, order]);
  if (place > 0) trace.detail(`queue.${name}.${place - 1}`, whole);
}

/** Halls that the money of the turn orders. */
export function hallOrder(turn: Turn, actor: Actor, trace: NationTrace): Explanation {
  const d = turn.p.dataCentres;
  const { nation } = actor;
  const rule = ruleFor(turn.state.world, 'china', nation);
  const cost = product('hallCostUsdBn', [
    parameter('dataCentres.costUsdBnPerMw', d.costUsdBnPerMw),
    measured('dataCentreCostFactor', nation.works.dataCentreCostFactor),
    nation.stance === 'alignChina'
      ? parameter('dataCentres.chinaAlignedCost', d.chinaAlignedCost)
      : literal(1),
    parameter(`exports.materialsHalls.${rule}`, turn.p.exports.materialsHalls[rule]),
  ]);
  const money = trace.get('money.dataCentres', actor.dataCentreMoneyUsdBn);
  return ratio('orderedMw', money, cost);
}

function powerCost(turn: Turn, { nation, start }: Actor, source: PowerSource): Explanation {
  const w = turn.p.power;
  const base = product('powerCostUsdBn', [
    parameter(`power.costUsdBnPerMw.${source}`, w.costUsdBnPerMw[source]),
    figure(nation.id, 'powerCostFactor', start.powerCostFactor),
  ]);
  const aligned = product('powerCostUsdBn', [
    base,
    nation.stance === 'alignChina'
      ? parameter('power.chinaAlignedCost', w.chinaAlignedCost)
      : literal(1),
  ]);
  if (source !== 'gas') return aligned;
  const shock =
    turn.state.world.energyShockTurns > 0
      ? parameter('power.energyShockCost', w.energyShockCost)
      : literal(1);
  const imported = sum('gasImportFactor', [
    literal(1),
    product('gasImportCost', [
      parameter('power.gasImportCost', w.gasImportCost),
      figure(nation.id, 'fossilImportShare', start.fossilImportShare),
    ]),
  ]);
  return product('powerCostUsdBn', [aligned, product('gasCostFactor', [shock, imported])]);
}

function orderedPower(turn: Turn, actor: Actor, source: PowerSource, trace: NationTrace) {
  const { powerMix } = actor.decisions;
  const share = turn.p.power.mixShare[powerMix][source];
  return ratio(
    'orderedMw',
    product('sourceUsdBn', [
      trace.get('money.power', actor.powerMoneyUsdBn),
      parameter(`power.mixShare.${powerMix}.${source}`, share),
    ]),
    powerCost(turn, actor, source),
  );
}

/** How much of what is ordered the queue for connections lets be built. */
function builtShare(turn: Turn, queueMw: number, orders: readonly Explanation[]): Explanation {
  const crowd = ratio(
    'queueLoad',
    sum('allOrderedMw', orders),
    product('queueRoomMw', [
      parameter('power.queue', turn.p.power.queue),
      measured('queueMw', queueMw),
    ]),
  );
  return ratio('builtShare', literal(1), sum('queueFactor', [literal(1), crowd]));
}

/** The queues of the three sources. */
export function explainPowerOrders(
  turn: Turn,
  actor: Actor,
  queueMw: number,
  places: Readonly<Record<PowerSource, number>>,
  before: Readonly<Record<PowerSource, readonly number[]>>,
  trace: NationTrace,
): void {
  const orders = POWER_SOURCES.map((source) => orderedPower(turn, actor, source, trace));
  const built = builtShare(turn, queueMw, orders);
  for (const [i, source] of POWER_SOURCES.entries()) {
    // A connection of its own is told by its number alone.
    if (source === 'firm' && turn.bends.firmConnection > 0) continue;
    const order = product('builtMw', [orders[i]!, built]);
    explainQueue(trace, `${source}Mw`, before[source], places[source], order);
  }
}

/** People who begin their training: what the money pays, held by how many can be taught at once. */
export function cohort(turn: Turn, actor: Actor, trace: NationTrace): Explanation {
  const t = turn.p.talent;
  const paid = ratio(
    'cohortPaid',
    product('cohortUsdBn', [
      trace.get('money.talent', actor.talentMoneyUsdBn),
      parameter('talent.cohortShare', t.cohortShare),
    ]),
    parameter('talent.costUsdBnPerExpert', t.costUsdBnPerExpert),
  );
  const ceiling = sum('cohortCeiling', [
    product('cohortByExperts', [
      parameter('talent.cohortCeiling', t.cohortCeiling),
      trace.get('experts', actor.nation.experts),
    ]),
    parameter('talent.cohortBase', t.cohortBase),
  ]);
  const crowd = sum('cohortFactor', [literal(1), ratio('cohortLoad', paid, ceiling)]);
  return ratio('cohort', paid, crowd);
}

/** What the programme is paid: it follows the money of its line. */
export function explainModelSpending(turn: Turn, actor: Actor, trace: NationTrace): void {
  const { nation } = actor;
  const before = measured('modelSpendingUsdBn', nation.modelSpendingUsdBn);
  const move = product('modelSpendingMoveUsdBn', [
    parameter('training.spendingSpeed', turn.p.training.spendingSpeed),
    difference('modelSpendingGapUsdBn', [trace.get('money.models', actor.modelMoneyUsdBn), before]),
  ]);
  trace.detail('modelSpendingUsdBn', sum('modelSpendingUsdBn', [before, move]));
}

/** Chips that a nation asks for: the money of government and firms by the price to this nation. */
export function explainChipDemand(actor: Actor, trace: NationTrace): void {
  const { chinaShare, firmsChinaShare } = actor;
  const build = difference('boughtShare', [
    literal(1),
    decision('buildShare', actor.decisions.buildShare),
  ]);
  const bought = product('governmentPurchasesUsdBn', [
    trace.get('money.chips', actor.chipMoneyUsdBn),
    build,
  ]);
  const government =
    bought.value === actor.governmentPurchasesUsdBn
      ? bought
      : measured('governmentPurchasesUsdBn', actor.governmentPurchasesUsdBn);
  const money = sum('usChipsUsdBn', [
    product('governmentUsUsdBn', [
      government,
      difference('usShare', [literal(1), measured('chinaShare', chinaShare)]),
    ]),
    product('firmsUsUsdBn', [
      measured('firmsPurchasesUsdBn', actor.privatePurchasesUsdBn),
      difference('usShare', [literal(1), measured('firmsChinaShare', firmsChinaShare)]),
    ]),
  ]);
  const price = measured('chipPriceUsdBn', actor.usPriceUsdBn);
  trace.detail('usDemandH100e', ratio('usDemandH100e', money, price));
}

/** Chips that set out for the nation: its orders as far as export quota and pool let them. */
export function explainSendOff(turn: Turn, actor: Actor, trace: NationTrace): void {
  const { usDeliveredH100e: us, quotaH100e, usDemandH100e, nation } = actor;
  if (isSeller(nation, 'us')) return;
  const wanted = least('wantedH100e', [
    trace.get('usDemandH100e', usDemandH100e),
    measured('quotaH100e', quotaH100e),
  ]);
  if (wanted.value === us)
    trace.detail('arriving.usH100e', { ...wanted, name: 'arriving.usH100e' });
  const rule = ruleFor(turn.state.world, 'china', nation);
  const china = product('arriving.chinaH100e', [
    measured('chinaDemandH100e', actor.chinaDemandH100e),
    parameter(`exports.chinaDelivered.${rule}`, turn.p.exports.chinaDelivered[rule]),
  ]);
  if (china.value === actor.chinaDeliveredH100e) trace.detail('arriving.chinaH100e', china);
}
