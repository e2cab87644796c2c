// Why the rules refuse an order, as one sentence.

import type { Refusal } from '../../types/order';
import { t, tNamed } from '../text';
import { duration } from '../text/duration';
import { count, points, power, short } from '../text/numbers';

const SHARES = new Set(['closeness', 'trust', 'leverage']);
const PERCENTS = new Set(['delivered', 'below']);
/** Numbers of which the seat has too little: they are never rounded to what is needed. */
const TOO_LITTLE = new Set(['capital', 'closeness', 'trust', 'leverage', 'offeredH100e']);
/** Numbers of what is too much or missing: they are never rounded to zero. */
const TOO_MUCH = new Set(['lag', 'missing', 'delivered']);

/** The number with the decimals that are shown, rounded away from what is needed. */
function awayFromNeed(name: string, value: number, decimals: number): number {
  const scale = 10 ** decimals;
  if (TOO_LITTLE.has(name)) return Math.floor(value * scale) / scale;
  return TOO_MUCH.has(name) ? Math.ceil(value * scale) / scale : value;
}

function numberWords(name: string, value: number): string {
  if (name === 'turns') return duration(value);
  if (name.endsWith('Mw')) return power(value);
  if (name.endsWith('H100e')) return count(awayFromNeed(name, value, 0));
  if (name === 'threshold') return points(value * 100);
  if (PERCENTS.has(name))
    return t('unit.percent', { value: short(awayFromNeed(name, value * 100, 1), 1) });
  if (SHARES.has(name) || (name === 'needed' && value <= 1))
    return short(awayFromNeed(name, value * 100, 1), 1);
  return short(awayFromNeed(name, value, 2), 2);
}

type NameOf = (country: string) => string;

function detailWords(name: string, value: number | string, nameOf: NameOf): string {
  if (typeof value === 'number') return numberWords(name, value);
  if (name === 'country' || name === 'seat') return nameOf(value);
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
