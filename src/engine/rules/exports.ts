// How a superpower sells its chips: by one rule for all, and one step more freely to exceptions. To itself it sells as if there were no rule.

import type { Actor } from '../actor';
import {
  EXPORT_RULES,
  type ByPower,
  type Card,
  type CountryId,
  type ExportRule,
  type Power,
} from '../../types/names';
import type { ExportPolicy, NationState, WorldState } from '../../types/state';

/** What holds while no nation sets a rule; it changes nothing. */
const USUAL: ExportPolicy = { rule: 'licensed', exceptions: [], pressure: 0 };
export const USUAL_EXPORTS: Readonly<ByPower<ExportPolicy>> = { us: USUAL, china: USUAL };

/** Cards that are about buying from a superpower, or hosting it. */
const CARDS_OF_BUYERS: Readonly<ByPower<readonly Card[]>> = {
  us: ['bulkExportApproval', 'supplyLeverage', 'foreignCampus'],
  china: ['bulkExportApproval', 'foreignCampus'],
};

/** Whether the nation may ever play a card: a superpower plays none that is about a superpower. */
export function isCardFor({ superpower }: Pick<NationState, 'superpower'>, card: Card): boolean {
  return superpower === null || !CARDS_OF_BUYERS[superpower.sells].includes(card);
}

/** Whether a nation is the seller of this power's chips, and so has them as home chips. */
export function isSeller({ superpower }: Pick<NationState, 'superpower'>, power: Power): boolean {
  return superpower !== null && superpower.sells === power;
}

/** The chips of US design that a nation has. */
export function usDesignH100e(nation: NationState): number {
  return isSeller(nation, 'us') ? nation.domesticChipsH100e : nation.usChipsH100e;
}

/** Whether the nation is an ally of the United States; they are no ally of themselves. */
export function alignsUsa({ stance, superpower }: NationState): boolean {
  return stance === 'alignUsa' && superpower === null;
}

/** The rule by which one power sells to a nation. */
export function ruleFor(
  { exports }: Readonly<WorldState>,
  power: Power,
  nation: Pick<NationState, 'id' | 'superpower'>,
): ExportRule {
  const { rule, exceptions } = exports[power];
  if (isSeller(nation, power)) return 'licensed';
  if (!exceptions.includes(nation.id)) return rule;
  return EXPORT_RULES[Math.max(0, EXPORT_RULES.indexOf(rule) - 1)]!;
}

/** What a buyer pays a power for this turn's chips. */
export function paidUsdBn(buyer: Actor, power: Power): number {
  return power === 'us'
    ? buyer.usDeliveredH100e * buyer.usPriceUsdBn
    : buyer.chinaDeliveredH100e * buyer.chinaPriceUsdBn;
}

/** Whether two lists name the same nations. */
export function areSameExceptions(a: readonly CountryId[], b: readonly CountryId[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
