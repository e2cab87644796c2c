// Reads who plays which nation: `KOR=balanced`, or `ALL=random` for every nation.

import type { PlayerSpec } from '../lab/index';
import { err, ok, type Result } from '../lib/result';
import { BOT_NAMES, type CountryId } from '../types/names';
import type { Scenario } from '../types/scenario';
import { suggestion } from './arguments';

export type Players = Readonly<Record<CountryId, PlayerSpec>>;

const EVERYBODY = 'ALL';

/** The nations of a scenario with their styles, in its order. */
export function nationsIn(scenario: Scenario) {
  return scenario.countries.filter((country) => country.role === 'nation');
}

function readPlayer(word: string, nations: readonly CountryId[]): Result<Players, string> {
  const [place = '', name = ''] = word.split(/=(.*)/s);
  const bot = BOT_NAMES.find((one) => one === name);
  if (bot === undefined)
    return err(
      `"${name}" is no bot; there are ${BOT_NAMES.join(', ')}.${suggestion(name, BOT_NAMES)}`,
    );
  if (place === EVERYBODY) return ok(Object.fromEntries(nations.map((id) => [id, { bot }])));
  if (nations.includes(place)) return ok({ [place]: { bot } });
  return err(`"${place}" is no nation of this scenario; there are ${nations.join(', ')}.`);
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
