// How a superpower sells: what each rule would bring this turn, who is sold to how, and what was sold.

import { nationOf, nationsOf, ruleFor, TRUST_IN } from '../engine';
import { EXPORT_RULES, type CountryId, type ExportRule, type Power } from '../types/names';
import type { Text } from '../types/scenario';
import type { NationState } from '../types/state';
import { selectDecisions, type ExportDecision } from './decisions';
import type { SeatState } from './seatState';
import { tryNation, withOrder } from './trial';

/** What the turn would bring under one export rule, with all other orders as they are and rivals at their standing orders. */
export interface ExportOption {
  readonly rule: ExportRule;
  readonly chosen: boolean;
  readonly inForce: boolean;
  readonly salesUsdBn: number;
  /** Mean trust of the other nations, 0 to 100. */
  readonly trust: number;
  /** Chips on their way home, H100-equivalents. */
  readonly chipsComingH100e: number;
  /** What buyers may buy, and what they pay, in percent of what it would be without a rule. */
  readonly accessPercent: number;
  readonly deliveredPercent: number;
  readonly hallCostPercent: number;
  readonly homeChipPercent: number;
}

/** Another nation as a buyer. */
export interface Buyer {
  readonly country: CountryId;
  readonly name: Text;
  /** How freely it is sold to, by the rule and the exceptions that are ordered. */
  readonly rule: ExportRule;
  readonly isException: boolean;
  /** 0 to 100. */
  readonly trust: number;
  /** What it bought last turn. */
  readonly soldH100e: number;
}

export interface ExportSheet {
  readonly power: Power;
  readonly decision: ExportDecision;
  readonly options: readonly ExportOption[];
  readonly buyers: readonly Buyer[];
  readonly mostExceptions: number;
  /** The pressure of the rule: −100 after long openness, 100 after long withholding. */
  readonly pressure: number;
  readonly salesUsdBn: number;
  /** Mean trust of the other nations now, 0 to 100. */
  readonly trust: number;
}

/** Where chips of this power are counted when they are on their way. */
const ARRIVING = { us: 'usH100e', china: 'chinaH100e' } as const;

function optionOf(
  state: SeatState,
  country: CountryId,
  power: Power,
  decision: ExportDecision,
  rule: ExportRule,
): ExportOption {
  const { exports: p } = state.game.ruleset.parameters;
  const { exceptions } = decision;
  const orders = withOrder(state.orders, { kind: 'setExportRule', country, rule, exceptions });
  const after = tryNation(state, country, orders);
  const { usH100e, chinaH100e, domesticH100e } = after.arriving;
  return {
    rule,
    chosen: decision.rule === rule,
    inForce: state.game.state.world.exports[power].rule === rule,
    salesUsdBn: after.exportSalesUsdBn,
    trust: after[TRUST_IN[power]] * 100,
    chipsComingH100e: usH100e + chinaH100e + domesticH100e,
    accessPercent: p.access[rule] * 100,
    deliveredPercent: p.chinaDelivered[rule] * 100,
    hallCostPercent: p.materialsHalls[rule] * 100,
    homeChipPercent: p.materialsChips[rule] * 100,
  };
}

function buyersOf(
  { game }: SeatState,
  seller: NationState,
  power: Power,
  decision: ExportDecision,
): Buyer[] {
  const { world } = game.state;
  const ordered = {
    ...world,
    exports: { ...world.exports, [power]: { ...decision, pressure: 0 } },
  };
  const names = new Map(game.scenario.countries.map(({ id, name }) => [id, name]));
  return nationsOf(game.state)
    .filter(({ id }) => id !== seller.id)
    .map((nation) => ({
      country: nation.id,
      name: names.get(nation.id)!,
      rule: ruleFor(ordered, power, nation),
      isException: decision.exceptions.includes(nation.id),
      trust: nation[TRUST_IN[power]] * 100,
      soldH100e: nation.arriving[ARRIVING[power]],
    }));
}

/** Everything about a superpower's sales; null for all other nations. */
export function selectExports(state: SeatState, country: CountryId): ExportSheet | null {
  const nation = nationOf(state.game.state, country);
  const decision = selectDecisions(state, country).exports;
  if (nation.superpower === null || decision === null) return null;
  const power = nation.superpower.sells;
  return {
    power,
    decision,
    options: EXPORT_RULES.map((rule) => optionOf(state, country, power, decision, rule)),
    buyers: buyersOf(state, nation, power, decision),
    mostExceptions: state.game.ruleset.parameters.exports.mostExceptions,
    pressure: state.game.state.world.exports[power].pressure * 100,
    salesUsdBn: nation.exportSalesUsdBn,
    trust: nation[TRUST_IN[power]] * 100,
  };
}
