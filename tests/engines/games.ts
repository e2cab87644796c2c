// What every JavaScript engine is asked to compute: the same whole games, told as one line of hashes each.

import countries from '../../scenarios/atlas/countries.json';
import figures from '../../scenarios/atlas/figures.json';
import scenarioFile from '../../scenarios/korea-260000-gpus.json';
import rulesetFile from '../../scenarios/rulesets/rules-3.json';
import { BOTS, recordGame } from '../../src/bots/index';
import { parseAtlas, parseRuleset, parseScenario } from '../../src/files/index';
import { assert } from '../../src/lib/assert';
import type { Result } from '../../src/lib/result';
import { BOT_NAMES } from '../../src/types/names';
import type { Issue } from '../../src/types/issue';

const SEAT = 'KOR';
/** Seeds far apart, so that games of neighbouring numbers share nothing. */
const SEED_STEP = 2654435761;
const SEEDS = 4294967296;

function sound<T>(read: Result<T, Issue[]>): T {
  if (read.ok) return read.value;
  throw new Error(read.error.map(({ message }) => message).join(' '));
}

const ruleset = sound(parseRuleset(JSON.stringify(rulesetFile)));
const atlas = parseAtlas({
  countries: JSON.stringify(countries),
  figures: JSON.stringify(figures),
});
assert(atlas.ok, 'the atlas that comes with the game is sound');
const scenario = sound(
  parseScenario(JSON.stringify(scenarioFile), {
    ruleset,
    atlas: atlas.value,
    id: scenarioFile.id,
  }),
);

/** Games of the planner, short ones: it plays a hundred futures a turn, which a plain interpreter does slowly. */
const PLANNER_GAMES = 1;
const QUICK_BOTS = BOT_NAMES.filter((bot) => bot !== 'planner');
const SHORTEST = scenario.variants.reduce((least, one) => (one.turns < least.turns ? one : least));

/** Every bot in turn through one variant after the other, each game with a seed of its own. */
function gameLine(number: number): string {
  const isPlanned = number < PLANNER_GAMES;
  const bot = isPlanned ? 'planner' : QUICK_BOTS[number % QUICK_BOTS.length]!;
  const round = Math.floor(number / QUICK_BOTS.length);
  const { id } = scenario.variants[round % scenario.variants.length]!;
  const variant = isPlanned ? SHORTEST.id : id;
  const seed = (number * SEED_STEP) % SEEDS;
  const { replay } = recordGame({ ruleset, scenario, bots: BOTS, seat: SEAT, bot, seed, variant });
  return [`${bot}-${seed}-${variant}`, ...replay.hashes].join(' ');
}

/** Plays `count` games. A line is the game's name and the hash of the whole state for every turn. */
export function playGames(count: number): string[] {
  const lines: string[] = [];
  for (let number = 0; number < count; number++) lines.push(gameLine(number));
  return lines;
}
