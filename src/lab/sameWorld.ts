// Whether every scenario has the same world: what it has come to by 2030 H1 where nobody plays, countries that the scenario leaves out included.

import { createGame, frontierLog10Flop, installedH100e, resolveTurn } from '../engine/index';
import { startPowerFactor } from '../engine/index';
import { exp10 } from '../lib/detMath';
import type { Game } from '../types/game';
import type { CountryState, GameState } from '../types/state';
import { type ScenarioWorld, WORLD_QUANTITIES, type WorldQuantity } from '../types/trust';
import type { LabContent } from './job';
import { seatsOf } from './players';
import { meanOf } from './statistics';

/** 2030 H1. */
const LOOK_AT = 8;
/** Scenarios that begin earlier are of another world than that of 2026. */
const EARLIEST = -2;

function beginOf({ scenario: { start } }: LabContent): number {
  return (start.year - 2026) * 2 + start.half - 1;
}

/** Whether a scenario begins about 2026 and lasts until the world is looked at. */
function showsWorld(content: LabContent): boolean {
  const begins = beginOf(content);
  return begins >= EARLIEST && begins + content.scenario.variants[0]!.turns >= LOOK_AT;
}

interface Stocks {
  readonly chips: number;
  readonly powerMw: number;
}

/** What countries that the game does not follow have grown to: their start by the world’s growth since, with chips that draw less. */
function grown({ chips, powerMw }: Stocks, game: Game, since: number): Stocks {
  const p = game.ruleset.parameters;
  const growth = exp10(game.state.world.computeGrowthOom - since);
  return { chips: chips * growth, powerMw: powerMw * growth * startPowerFactor(p, LOOK_AT) };
}

function stocksOf(country: CountryState, start: Stocks, game: Game): Stocks {
  if (country.role === 'nation')
    return {
      chips: installedH100e(country) + country.hostedChipsH100e,
      powerMw: country.availablePowerMw,
    };
  const chips = country.installedChipsH100e;
  const perChip =
    (start.powerMw / start.chips) * startPowerFactor(game.ruleset.parameters, LOOK_AT);
  return { chips, powerMw: chips * perChip };
}

/** The start of every country of the world, from a scenario that has them all as nations. */
function startsOf(everybody: LabContent): { state: GameState; stocks: Map<string, Stocks> } {
  const variant = everybody.scenario.variants[0]!.id;
  const game = createGame(everybody.ruleset, everybody.scenario, { seed: 1, variant });
  const stocks = game.state.countries.map((country): [string, Stocks] => [
    country.id,
    stocksOf(country, { chips: 1, powerMw: 0 }, game),
  ]);
  return { state: game.state, stocks: new Map(stocks) };
}

function playOn(content: LabContent, seed: number): Game {
  const seats = seatsOf(content.scenario, {});
  const variant = content.scenario.variants[0]!.id;
  let game = createGame(content.ruleset, content.scenario, { seed, variant });
  while (game.state.halfYear < LOOK_AT && game.state.outcome === 'running') {
    const orders = seats.flatMap((seat) => seat.ordersIn(game));
    ({ game } = resolveTurn(game, orders));
  }
  return game;
}

type Starts = ReturnType<typeof startsOf>;

function worldIn(game: Game, { state: then, stocks }: Starts): Record<WorldQuantity, number> {
  const { state, ruleset } = game;
  let chips = 0;
  let power = 0;
  for (const [id, start] of stocks) {
    const country = state.countries.find((one) => one.id === id);
    const now =
      country === undefined
        ? grown(start, game, then.world.computeGrowthOom)
        : stocksOf(country, start, game);
    chips += now.chips;
    power += now.powerMw;
  }
  const frontier = frontierLog10Flop(ruleset.parameters, state) - state.world.algorithmGrowthOom;
  return { chips, power, run: exp10(frontier) };
}

/** The mean world of every scenario that shows it. */
export function sameWorld(
  everybody: LabContent,
  contents: readonly LabContent[],
  seeds: readonly number[],
): ScenarioWorld[] {
  const starts = startsOf(everybody);
  return contents.filter(showsWorld).map((content) => {
    const worlds = seeds.map((seed) => worldIn(playOn(content, seed), starts));
    const mean = WORLD_QUANTITIES.map((name) => [name, meanOf(worlds.map((one) => one[name]))]);
    return { scenario: content.scenario.id, ...Object.fromEntries(mean) } as ScenarioWorld;
  });
}
