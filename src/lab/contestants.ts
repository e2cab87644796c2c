// Who is compared when depth is measured, by name.

import type { BotName } from '../types/names';
import type { PlayerSpec } from './job';

export const ARCHETYPES = [
  'fastBuyer',
  'chipBuilder',
  'talentBuilder',
  'powerHost',
  'platformAlly',
  'fortress',
  'chinaPartner',
] as const satisfies readonly BotName[];

export const PILLAR_PLAYERS = [
  'onlyChips',
  'onlyDataCentres',
  'onlyPower',
  'onlyTalent',
] as const satisfies readonly BotName[];

/** Players that a competent person might be. */
export const COMPETENT = ['balanced', ...ARCHETYPES, 'constant', 'reacting'] as const;

/** Turns that the delayed player lets pass before it plays as balanced does. */
export const DELAY_TURNS = 4;

/** Players made for measuring, and what they are; null while there is none. */
const MADE: Readonly<Record<MadePlayer, PlayerSpec | null>> = {
  delayed: { bot: 'balanced', idleTurns: DELAY_TURNS },
  constant: null,
  reacting: null,
  planner: null,
};

type MadePlayer = 'delayed' | 'constant' | 'reacting' | 'planner';
/** A bot, or a player made for measuring. */
export type Contestant = BotName | MadePlayer;

function isMade(contestant: Contestant): contestant is MadePlayer {
  return Object.hasOwn(MADE, contestant);
}

/** The contestant's player, or null while there is none. */
export function playerOf(contestant: Contestant): PlayerSpec | null {
  return isMade(contestant) ? MADE[contestant] : { bot: contestant };
}
