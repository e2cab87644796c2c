// Why the rules refuse an order, as one sentence.

import type { Refusal } from '../../types/order';
import { t, tNamed } from '../text';
import { duration } from '../text/duration';
import { money, points, power, short } from '../text/numbers';

/** What the seat has too little of is cut down to the decimals that are shown: never as if it were enough. */
function atMost(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(value * scale) / scale;
}

/** What there is too much of, or what is missing, is raised to them: never as if it were nothing. */
function atLeast(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.ceil(value * scale) / scale;
}

/** How each number of a refusal is written. */
const NUMBER_WORDS: Readonly<Record<string, (value: number) => string>> = {
  turns: duration,
  contractedMw: power,
  billUsdBn: money,
  mostUsdBn: money,
  limitMw: power,
  closeness: (share) => short(atMost(share * 100, 1), 1),
  trust: (share) => short(atMost(share * 100, 1), 1),
  leverage: (share) => short(atMost(share * 100, 1), 1),
  needed: (share) => short(share * 100, 1),
  threshold: (share) => points(share * 100),
  delivered: (share) => t('unit.percent', { value: short(atLeast(share * 100, 1), 1) }),
  below: (share) => t('unit.percent', { value: short(share * 100, 1) }),
  capital: (own) => short(atMost(own, 2)),
  lag: (generations) => short(atLeast(generations, 2)),
  missing: (generations) => short(atLeast(generations, 2)),
};

type NameOf = (country: string) => string;

function detailWords(name: string, value: number | string, nameOf: NameOf): string {
  if (typeof value === 'number') return (NUMBER_WORDS[name] ?? short)(value);
  if (name === 'country' || name === 'seat') return nameOf(value);
  if (name === 'good') return tNamed(`good.${value}`, value);
  return name === 'stance' ? tNamed(`stance.${value}`, value) : value;
}

/** A refusal that carries every number which its message names. */
export function refusalText({ code, details }: Refusal, nameOf: NameOf): string {
  const values = Object.entries(details).map(([name, value]) => [
    name,
    detailWords(name, value, nameOf),
  ]);
  return t(`refusal.${code}`, Object.fromEntries(values) as Record<string, string>);
}
