// A superpower's new export rule comes into force before anybody buys, and the longer a rule is in force, the more pressure it builds up.

import type { ByPower, ExportRule, Power } from '../../types/names';
import type { ExportPolicy } from '../../types/state';
import type { Actor } from '../actor';
import { isFreeChange } from '../rules/churn';
import { areSameExceptions } from '../rules/exports';
import { nextLagGenerations } from '../rules/lead';
import { qualityOfLag } from '../rules/training';
import { sellerOf, type Turn } from '../turnContext';
import type { ExportWish } from '../decisions';
import type { WorldPhase } from './phase';

/** The pressure that a rule builds up in the long run. */
const FULL_PRESSURE: Readonly<Record<ExportRule, number>> = { open: -1, licensed: 0, withheld: 1 };

function pressed(turn: Turn, { rule, exceptions, pressure }: ExportPolicy): ExportPolicy {
  const gap = FULL_PRESSURE[rule] - pressure;
  return { rule, exceptions, pressure: pressure + turn.p.exports.pressureSpeed * gap };
}

function isChange(before: ExportPolicy, wish: ExportWish): boolean {
  return before.rule !== wish.rule || !areSameExceptions(before.exceptions, wish.exceptions);
}

/** The export rule that the seller wishes for, and what the change costs; that is paid after the card. */
function changed(turn: Turn, actor: Actor, before: ExportPolicy): ExportPolicy {
  const { nation, decisions } = actor;
  const wish = decisions.exportWish;
  if (wish === null || !isChange(before, wish)) return before;
  const { exports } = turn.p;
  const free = isFreeChange(turn.p, turn.index, nation.lastChanges, 'exportRule');
  const dear = before.rule === wish.rule ? exports.exceptionsCapital : exports.changeCapital;
  actor.leverFee += free ? exports.freeCapital : dear;
  nation.lastChanges = { ...nation.lastChanges, exportRule: turn.index };
  const { rule, exceptions } = wish;
  turn.events.push({
    kind: 'exportRuleChanged',
    country: nation.id,
    from: before.rule,
    to: rule,
    exceptions,
  });
  return { rule, exceptions, pressure: before.pressure };
}

function ruled(turn: Turn, power: Power): ExportPolicy {
  const before = turn.state.world.exports[power];
  const seller = sellerOf(turn, power);
  return seller === null ? before : pressed(turn, changed(turn, seller, before));
}

/** The best foreign models for the United States are those of the next country, because they may be the frontier themselves. */
function lookAbroad(turn: Turn): void {
  const seller = sellerOf(turn, 'us');
  if (seller === null) return;
  seller.foreignQuality = qualityOfLag(turn.p, nextLagGenerations(turn, seller.nation.id));
}

export const exportRules: WorldPhase = (turn) => {
  const exports: ByPower<ExportPolicy> = { us: ruled(turn, 'us'), china: ruled(turn, 'china') };
  turn.state.world.exports = exports;
  lookAbroad(turn);
};
