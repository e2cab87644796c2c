// What every JavaScript engine is asked to compute: the same whole games of all scenarios, told as one line of hashes each.
/// <reference types="vite/client" />

import countries from '../../scenarios/atlas/countries.json';
import figures2022 from '../../scenarios/atlas/figures-2022.json';
import figures from '../../scenarios/atlas/figures.json';
import history from '../../scenarios/atlas/history.json';
import rulesetFile from '../../scenarios/rulesets/rules-6.json';
import { BOT_LEVELS, BOTS, recordGame } from '../../src/bots/index';
import { parseAtlas, parseRuleset, parseScenario } from '../../src/files/index';
import { assert } from '../../src/lib/assert';
import type { Result } from '../../src/lib/result';
import { BOT_NAMES, FOUND_LEVEL } from '../../src/types/names';
import type { Issue } from '../../src/types/issue';
import type { Scenario } from '../../src/types/scenario';

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
  history: JSON.stringify(history),
  'figures-2022': JSON.stringify(figures2022),
});
assert(atlas.ok, 'the atlas that comes with the game is sound');

const files = import.meta.glob<{ readonly id: string }>(
  ['../../scenarios/*.json', '!../../scenarios/*.schema.json'],
  { eager: true, import: 'default' },
);
const written = Object.fromEntries(
  Object.values(files).map((file) => [file.id, JSON.stringify(file)]),
);
const scenarios = Object.entries(written).map(([id, text]) =>
  sound(parseScenario(text, { ruleset, atlas: atlas.value, written, id })),
);

/** Games of the planner, short ones: it plays a hundred futures a turn, which a plain interpreter does slowly. */
const PLANNER_GAMES = 1;
const QUICK_BOTS = BOT_NAMES.filter((bot) => bot !== 'planner');

function shortestOf({ variants }: Scenario): Scenario['variants'][number] {
  return variants.reduce((least, one) => (one.turns < least.turns ? one : least));
}

/** Every scenario in turn, with every bot, seat and length one after the other, every other time among rivals who play what was found; each game with a seed of its own. */
function gameLine(number: number): string {
  const isPlanned = number < PLANNER_GAMES;
  const scenario = scenarios[number % scenarios.length]!;
  const round = Math.floor(number / scenarios.length);
  const bot = isPlanned ? 'planner' : QUICK_BOTS[number % QUICK_BOTS.length]!;
  const { country: seat } = scenario.seats[round % scenario.seats.length]!;
  const any = scenario.variants[round % scenario.variants.length]!;
  const { id: variant } = isPlanned ? shortestOf(scenario) : any;
  const seed = (number * SEED_STEP) % SEEDS;
  const level = round % 2 === 1 ? FOUND_LEVEL : 0;
  const table = { bots: BOTS, levels: BOT_LEVELS, level } as const;
  const { replay } = recordGame({ ruleset, scenario, ...table, seat, bot, seed, variant });
  const name = [scenario.id, seat, bot, seed, variant, level].join('-');
  return [name, ...replay.hashes].join(' ');
}

/** Plays the games from number `first` up to, not including, `end`. A line is the game's name and the hash of the whole state for every turn. */
export function playGames(first: number, end: number): string[] {
  const lines: string[] = [];
  for (let number = first; number < end; number++) lines.push(gameLine(number));
  return lines;
}
