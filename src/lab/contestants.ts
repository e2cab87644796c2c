// Who is compared when depth is measured, by name.

import { BOT_NAMES, type BotName, type CountryId } from '../types/names';
import type { Policy } from '../types/policy';
import type { Scenario } from '../types/scenario';
import type { PlayerSpec } from './job';
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

/** Turns that the delayed player lets pass before it plays as balanced does. */
export const DELAY_TURNS = 4;

/** Policies that were found by search. */
export const FOUND_KINDS = ['constant', 'reacting'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];
export type FoundPolicies = Readonly<Partial<Record<FoundKind, Policy>>>;

/** A bot, or a player made for measuring. */
export type Contestant = BotName | FoundKind | 'delayed' | 'planner';

/** The contestant's player for a country with these policies, or null while there is none. */
export function playerOf(contestant: Contestant, found: FoundPolicies): PlayerSpec | null {
  if (contestant === 'delayed') return { bot: 'balanced', idleTurns: DELAY_TURNS };
  if (contestant === 'constant' || contestant === 'reacting') {
    const policy = found[contestant];
    return policy === undefined ? null : { policy };
  }
  const bot = BOT_NAMES.find((one) => one === contestant);
  return bot === undefined ? null : { bot };
}
