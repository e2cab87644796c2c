// Reads who plays which nation: `KOR=balanced`, `ALL=random` for every nation, `KOR=found.json` for a policy.

import type { PlayerSpec } from '../lab/index';
import { err, ok, type Result } from '../lib/result';
import { BOT_NAMES, type CountryId } from '../types/names';
import type { Scenario } from '../types/scenario';
import { suggestion, type Arguments } from './arguments';
import { readPolicyFile } from './policyFiles';

export type Players = Readonly<Record<CountryId, PlayerSpec>>;

const EVERYBODY = 'ALL';

/** The nations of a scenario with their styles, in its order. */
export function nationsIn(scenario: Scenario) {
  return scenario.countries.filter((country) => country.role === 'nation');
}

function readSpec(word: string): Result<PlayerSpec, string> {
  const bot = BOT_NAMES.find((one) => one === word);
  if (bot !== undefined) return ok({ bot });
  if (!word.endsWith('.json'))
    return err(
      `"${word}" is no bot; there are ${BOT_NAMES.join(', ')}.${suggestion(word, BOT_NAMES)}`,
    );
  const found = readPolicyFile(word);
  return found.ok ? ok({ policy: found.value.policy }) : found;
}

function readPlayer(word: string, nations: readonly CountryId[]): Result<Players, string> {
  const [place = '', name = ''] = word.split(/=(.*)/s);
  const player = readSpec(name);
  if (!player.ok) return player;
  if (place === EVERYBODY) return ok(Object.fromEntries(nations.map((id) => [id, player.value])));
  if (nations.includes(place)) return ok({ [place]: player.value });
  return err(`"${place}" is no nation of this scenario; there are ${nations.join(', ')}.`);
}

/** The player in a word: the bot's name, or `policy`. */
export function playerWord(player: PlayerSpec): string {
  return 'bot' in player ? player.bot : 'policy';
}

/** The players that were named; a later word wins over an earlier one. */
export function readPlayers(words: readonly string[], scenario: Scenario): Result<Players, string> {
  const nations = nationsIn(scenario).map(({ id }) => id);
  let players: Players = {};
  for (const word of words) {
    const one = readPlayer(word, nations);
    if (!one.ok) return one;
    players = { ...players, ...one.value };
  }
  return ok(players);
}

/** The nations named by `--countries A,B`, in the scenario's order; all when the flag is left out. */
export function readCountries(
  { values }: Arguments,
  scenario: Scenario,
): Result<CountryId[], string> {
  const nations = nationsIn(scenario).map(({ id }) => id);
  const named = values.get('countries')?.split(',') ?? nations;
  const stranger = named.find((one) => !nations.includes(one));
  return stranger === undefined
    ? ok(nations.filter((one) => named.includes(one)))
    : err(`"${stranger}" is no nation of this scenario; there are ${nations.join(', ')}.`);
}
