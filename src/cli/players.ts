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

/** The player of every nation that a word stands for: a bot for all of them, or the policies of a file for those that it has. */
function readSpecs(word: string, nations: readonly CountryId[]): Result<Players, string> {
  const bot = BOT_NAMES.find((one) => one === word);
  if (bot !== undefined) return ok(Object.fromEntries(nations.map((id) => [id, { bot }])));
  if (!word.endsWith('.json'))
    return err(
      `"${word}" is no bot; there are ${BOT_NAMES.join(', ')}.${suggestion(word, BOT_NAMES)}`,
    );
  const found = readPolicyFile(word);
  if (!found.ok) return found;
  const owners = nations.filter((id) => Object.hasOwn(found.value, id));
  if (owners.length === 0) return err(`${word} has no policy for ${nations.join(', ')}.`);
  return ok(Object.fromEntries(owners.map((id) => [id, { policy: found.value[id]! }])));
}

function readPlayer(word: string, nations: readonly CountryId[]): Result<Players, string> {
  const [place = '', name = ''] = word.split(/=(.*)/s);
  const meant = place === EVERYBODY ? nations : nations.filter((id) => id === place);
  if (meant.length > 0) return readSpecs(name, meant);
  return err(`"${place}" is no nation of this scenario; there are ${nations.join(', ')}.`);
}

/** The player in a word: the bot's name, `policy`, or what it follows. */
export function playerWord(player: PlayerSpec): string {
  if ('bot' in player) return player.bot;
  return 'policy' in player ? 'policy' : player.follows;
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

/** The variant named by `--variant ID`; the first of the scenario when the flag is left out. */
export function readVariant({ values }: Arguments, scenario: Scenario): Result<string, string> {
  const variants = scenario.variants.map(({ id }) => id);
  const variant = values.get('variant') ?? variants[0]!;
  return variants.includes(variant)
    ? ok(variant)
    : err(`"${variant}" is no variant of this scenario; there are ${variants.join(', ')}.`);
}
