// What cannot be in the ten figures of a new country, each and together.

import type { Figure } from '../../types/figure';
import type { NationFigure } from '../../types/scenario';
import { judgeAmounts } from '../scenario/checkAmounts';
import type { Cells } from './fill';
import { GIVEN_NAMES, GIVEN_RULES, type Given, type GivenName } from './given';

/** range: outside the bounds of the figure. perHead: no economy has that much per person. power: the grid cannot carry the chips. budget: more than a state spends. */
export type GivenFault = {
  readonly name: GivenName;
} & (
  | { readonly kind: 'range' }
  | { readonly kind: 'perHead'; readonly usd: number }
  | { readonly kind: 'power'; readonly neededMw: number; readonly peakMw: number }
  | { readonly kind: 'budget' }
);

const USD_MILLIONS_IN_BN = 1000;
/** GDP per person of every country lies within: the poorest have USD 200, the richest USD 250,000. */
const [LEAST_PER_HEAD_USD, MOST_PER_HEAD_USD] = [100, 500_000];

/** Figures outside their range. */
export function rangeFaults(given: Given): GivenFault[] {
  return GIVEN_NAMES.flatMap((name): GivenFault[] => {
    const value = given[name]?.value;
    if (value === undefined) return [];
    const { minimum, maximum } = GIVEN_RULES[name];
    return value >= minimum && value <= maximum ? [] : [{ name, kind: 'range' }];
  });
}

/** GDP and population where one of them is given in another unit. */
export function wealthFaults({ gdp, people }: Given): GivenFault[] {
  if (gdp === undefined || people === undefined) return [];
  const usd = Math.round((gdp.value / people.value) * USD_MILLIONS_IN_BN);
  if (usd >= LEAST_PER_HEAD_USD && usd <= MOST_PER_HEAD_USD) return [];
  return [{ name: 'people', kind: 'perHead', usd }];
}

type Figures = Readonly<Record<NationFigure, Figure>>;

const MW_IN_GW = 1000;

/** What is impossible in the derived figures, reported at the one that was given. */
export function amountFaults(given: Given, figures: Figures, cells: Cells): GivenFault[] {
  return judgeAmounts({ id: '', figures }, []).map(({ path }): GivenFault => {
    if (path[0] === 'budgetUsdBn') return { name: 'government', kind: 'budget' };
    const name = given.chips === undefined ? 'electricity' : 'chips';
    const peakMw = (cells.peakLoadGw?.value ?? 0) * MW_IN_GW;
    return { name, kind: 'power', neededMw: figures.aiPowerMw.value, peakMw };
  });
}
