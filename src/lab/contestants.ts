// Who is compared when depth is measured, by name.

import { BOT_NAMES, type BotName, type CountryId } from '../types/names';
import type { Policy } from '../types/policy';
import type { Scenario } from '../types/scenario';
import type { Followed, PlayerSpec } from './job';
import { isSuperpowerIn } from './superpowers';

export const ARCHETYPES = [
  'fastBuyer',
  'chipBuilder',
  'talentBuilder',
  'powerHost',
  'platformAlly',
  'fortress',
  'chinaPartner',
] as const satisfies readonly BotName[];

/** Styles that only superpowers are measured with, beside those of all. */
const SUPERPOWER_STYLES = ['leadKeeper', 'replacer'] as const satisfies readonly BotName[];

/** All styles; `playsIn` says in which countries each is measured. */
export const ALL_ARCHETYPES = [...ARCHETYPES, ...SUPERPOWER_STYLES] as const;
export type Archetype = (typeof ALL_ARCHETYPES)[number];

/** The styles that a country is measured with. */
export function archetypesFor(scenario: Scenario, country: CountryId): Archetype[] {
  return ALL_ARCHETYPES.filter((style) => playsIn(scenario, country, style));
}

/** Whether the contestant is measured in the country. */
export function playsIn(scenario: Scenario, country: CountryId, contestant: Contestant): boolean {
  return (
    SUPERPOWER_STYLES.every((style) => style !== contestant) || isSuperpowerIn(scenario, country)
  );
}

export const PILLAR_PLAYERS = [
  'onlyChips',
  'onlyDataCentres',
  'onlyPower',
  'onlyTalent',
] as const satisfies readonly BotName[];

/** Players that a competent person might play like. */
export const COMPETENT = ['balanced', ...ALL_ARCHETYPES, 'constant', 'reacting'] as const;

/** Par of a world is what this player makes of it. */
export const PAR_PLAYER = 'balanced';

/** Turns that the delayed player lets pass before it plays as balanced does. */
export const DELAY_TURNS = 4;

/** Turns at the end in which the player spends nothing that plays as the reacting policy until then. */
const IDLE_LAST_TURNS = 2;

/** Players that do as the reacting policy does but let one turn of every chapter pass, by its name. */
const PASSING_PLAYERS = { passes1: 1, passes2: 2, passes3: 3, passes4: 4 } as const;
type PassingPlayer = keyof typeof PASSING_PLAYERS;
export const PASSING = Object.keys(PASSING_PLAYERS) as readonly PassingPlayer[];

/** Players that follow what the screen shows, by what that is. */
const FOLLOWERS_BY_NAME = {
  followsBands: 'bands',
  followsBridge: 'bridge',
  followsShortage: 'shortage',
  followsShortOnBridge: 'shortOnBridge',
  followsMinisters: 'ministers',
} as const satisfies Readonly<Record<string, Followed>>;
type FollowerName = keyof typeof FOLLOWERS_BY_NAME;
export const FOLLOWER_NAMES = Object.keys(FOLLOWERS_BY_NAME) as readonly FollowerName[];

/** Whether the contestant follows what the screen shows. */
export function isFollower(contestant: Contestant): boolean {
  return FOLLOWER_NAMES.some((name) => name === contestant);
}

/** Policies that were found by search. */
export const FOUND_KINDS = ['constant', 'reacting'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];
export type FoundPolicies = Readonly<Partial<Record<FoundKind, Policy>>>;

/** A bot, or a player made for measuring. */
export type Contestant =
  | BotName
  | FoundKind
  | PassingPlayer
  | FollowerName
  | 'delayed'
  | 'idleAtEnd'
  | 'planner';

/** What the reacting policy's player does otherwise, where the contestant is made from it. */
function lapseOf(contestant: Contestant): Pick<PlayerSpec, 'idleLastTurns' | 'passesTurn'> | null {
  if (contestant === 'idleAtEnd') return { idleLastTurns: IDLE_LAST_TURNS };
  const passing = PASSING.find((one) => one === contestant);
  return passing === undefined ? null : { passesTurn: PASSING_PLAYERS[passing] };
}

/** The contestant's player for a country with these policies, or null while there is none. */
export function playerOf(contestant: Contestant, found: FoundPolicies): PlayerSpec | null {
  if (contestant === 'delayed') return { bot: 'balanced', idleTurns: DELAY_TURNS };
  if (contestant === 'constant' || contestant === 'reacting') {
    const policy = found[contestant];
    return policy === undefined ? null : { policy };
  }
  const lapse = lapseOf(contestant);
  if (lapse !== null)
    return found.reacting === undefined ? null : { policy: found.reacting, ...lapse };
  const follower = FOLLOWER_NAMES.find((one) => one === contestant);
  if (follower !== undefined) return { follows: FOLLOWERS_BY_NAME[follower] };
  const bot = BOT_NAMES.find((one) => one === contestant);
  return bot === undefined ? null : { bot };
}
