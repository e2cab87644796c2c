// What the end of a turn changed for home: a few amounts that rise over the chart.

import { installedH100e, nationOf } from '../engine';
import { POWER_SOURCES, type CountryId } from '../types/names';
import type { NationState } from '../types/state';
import type { PastTurn } from './seatState';

/** An amount that changed. `at` is the country at whose plate it rises; null for home's inset. */
export interface PassageDelta {
  readonly kind: 'chips' | 'halls' | 'power' | 'experts' | 'trust';
  readonly amount: number;
  readonly at: CountryId | null;
}

/** What a change is called among the facts, by what it is measured in. */
export const CHANGE_NAMES = {
  chips: 'changeH100e',
  halls: 'changeMw',
  power: 'changeMw',
  experts: 'changePeople',
  trust: 'change',
} as const satisfies Record<PassageDelta['kind'], string>;

const MOST = 5;
const PERCENT = 100;

/** Smaller changes, in the unit of each amount, are left out. */
const LEAST = 1;

function powerMw({ powerMw: bySource }: NationState): number {
  return POWER_SOURCES.reduce((sum, source) => sum + bySource[source], 0);
}

/** The changes of home over a round, the first five that are large enough. */
export function selectPassage({ before, after }: PastTurn, home: CountryId): PassageDelta[] {
  const [then, now] = [nationOf(before.state, home), nationOf(after.state, home)];
  const deltas: PassageDelta[] = [
    { kind: 'chips', amount: installedH100e(now) - installedH100e(then), at: null },
    { kind: 'halls', amount: now.dataCentreMw - then.dataCentreMw, at: null },
    { kind: 'power', amount: powerMw(now) - powerMw(then), at: null },
    { kind: 'experts', amount: now.experts - then.experts, at: null },
    { kind: 'trust', amount: (now.usTrust - then.usTrust) * PERCENT, at: 'USA' },
    { kind: 'trust', amount: (now.chinaTrust - then.chinaTrust) * PERCENT, at: 'CHN' },
  ];
  return deltas.filter(({ amount, at }) => Math.abs(amount) >= LEAST && at !== home).slice(0, MOST);
}
