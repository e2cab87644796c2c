// Amounts: numbers that are each in range but cannot all be true.

import { fault, type Finding } from '../issue';
import type { Path } from '../path';
import { type Check, type NationFile, nationsOf } from './checkKind';

/** What a nation is judged by: a scenario's or the atlas's. */
export type Measured = Pick<NationFile, 'id' | 'figures'>;
type Judge = (nation: Measured) => { figure: string; message: string } | undefined;

function chipsOf({ figures }: Measured): number {
  const { usChipsH100e, chinaChipsH100e, domesticChipsH100e } = figures;
  return usChipsH100e.value + chinaChipsH100e.value + domesticChipsH100e.value;
}

const LEAST_CHIPS_H100E = 100;

/** Shares of chips and power per chip are divided by the number of chips, so there must be some. */
const someChips: Judge = (nation) => {
  if (chipsOf(nation) >= LEAST_CHIPS_H100E) return undefined;
  const message = `A nation must start with at least ${LEAST_CHIPS_H100E} H100e of chips of its own, but ${nation.id} has ${chipsOf(nation)}; raise "usChipsH100e".`;
  return { figure: 'usChipsH100e', message };
};

const gridCarriesAi: Judge = ({ figures: { aiPowerMw, gridPeakGw } }) => {
  const peakMw = gridPeakGw.value * 1000;
  if (aiPowerMw.value <= peakMw) return undefined;
  const message = `AI cannot draw ${aiPowerMw.value} MW from a grid with a peak of ${peakMw} MW; lower "aiPowerMw" or raise "gridPeakGw".`;
  return { figure: 'aiPowerMw', message };
};

/** A budget above this share of GDP is more than any state spends. */
const LARGEST_SHARE_OF_GDP = 0.2;

const moneyExists: Judge = ({ figures: { budgetUsdBn, gdpUsdTn } }) => {
  const most = (gdpUsdTn.value * 1000 * LARGEST_SHARE_OF_GDP) / 2;
  if (budgetUsdBn.value <= most) return undefined;
  const message = `A half-year budget of ${budgetUsdBn.value} USD bn is more than a fifth of the GDP; lower it to ${most} or less.`;
  return { figure: 'budgetUsdBn', message };
};

const JUDGES: readonly Judge[] = [someChips, gridCarriesAi, moneyExists];

/** What is impossible in the figures that stand at the path. */
export function judgeAmounts(nation: Measured, path: Path): Finding[] {
  return JUDGES.flatMap((judge) => {
    const verdict = judge(nation);
    if (verdict === undefined) return [];
    return [fault([...path, verdict.figure, 'value'], 'impossible', verdict.message)];
  });
}

const amounts: Check = (file) =>
  nationsOf(file).flatMap(({ nation, at }) => judgeAmounts(nation, ['countries', at, 'figures']));

export const AMOUNT_CHECKS: readonly Check[] = [amounts];
