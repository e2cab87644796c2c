// How what a player assumes is sent: id and number of each, the number by its digits and the place of its point.

import type { Assumptions } from '../../types/assumption';
import { evenly, Flag, sized } from './choices';
import type { Channel } from './coder';
import type { Ids } from './known';

const MOST_ASSUMPTIONS = 40;
const DIGIT_BITS = 40;
/** Places behind the point. */
const PLACES = 7;

interface Digits {
  readonly isBelowZero: boolean;
  readonly digits: number;
  readonly places: number;
}

/** `-1.25` as 125 with two places, below zero. */
function digitsOf(value: number): Digits {
  const [whole = '', rest = ''] = String(Math.abs(value)).split('.');
  return { isBelowZero: value < 0, digits: Number(whole + rest), places: rest.length };
}

function numberOf({ isBelowZero, digits, places }: Digits): number {
  const value = Number(`${digits}e-${places}`);
  return isBelowZero ? -value : value;
}

/** Sends at least one assumption, by id; what is read twice under one id comes out otherwise when it is written again. */
export function sendAssumptions(
  channel: Channel,
  ids: Ids,
  wanted: Assumptions,
): { readonly assumptions: Assumptions } {
  const wishes = Object.entries(wanted);
  const count = 1 + evenly(channel, MOST_ASSUMPTIONS, Math.max(0, wishes.length - 1));
  const belowZero = new Flag();
  const sent: [string, number][] = [];
  for (let at = 0; at < count && !channel.isOver; at++) {
    const [wish, value] = wishes[at] ?? ['', 0];
    const number = digitsOf(value);
    const id = ids.spell(channel, wish);
    const isBelowZero = belowZero.through(channel, number.isBelowZero);
    const places = evenly(channel, PLACES, number.places);
    const digits = sized(channel, DIGIT_BITS, number.digits);
    sent.push([id, numberOf({ isBelowZero, digits, places })]);
  }
  return { assumptions: Object.fromEntries(sent) };
}
