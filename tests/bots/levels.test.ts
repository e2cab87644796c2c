// Holds rivals that look ahead to their records, and each level to being better than the one below.

import { describe, expect, it } from 'vitest';
import { BOT_LEVELS, BOTS } from '../../src/bots/index';
import {
  createGame,
  createReplay,
  nationIds,
  nationOf,
  ordersOfBot,
  playTurn,
  replayGame,
  scoreOf,
  type PlayedTurn,
} from '../../src/engine/index';
import { RIVAL_LEVELS, type BotName, type CountryId, type RivalLevel } from '../../src/types/names';
import type { Game } from '../../src/types/game';
import type { Replay } from '../../src/types/replay';
import { modelWorldWithOpening, ruleset } from '../support/modelWorld';
import { caseCount } from '../support/tier';

const WORLD = { ruleset: ruleset(), scenario: modelWorldWithOpening() };
const CONTENT = { ...WORLD, bots: BOTS, levels: BOT_LEVELS };
function startOf(seed: number): Game {
  return createGame(WORLD.ruleset, WORLD.scenario, { seed, variant: 'full' });
}

const SEEDS = caseCount({ quick: 2, full: 20, soak: 100 });
const COUNTRIES = caseCount({ quick: 2, full: 8, soak: 8 });
const FIRST_SEED = 5001;
const RECORDED_TURNS = 5;
/** Every country in every world that is played for the measure. */
const GAMES = nationIds(startOf(0))
  .slice(0, COUNTRIES)
  .flatMap((country) =>
    Array.from({ length: SEEDS }, (_, place) => ({ country, seed: FIRST_SEED + place })),
  );

function recorded(level: RivalLevel): Replay {
  const start = startOf(9);
  const history: PlayedTurn[] = [];
  for (let turn = 0; turn < RECORDED_TURNS; turn++) {
    const game = history.at(-1)?.after ?? start;
    history.push(playTurn(game, BOT_LEVELS[level], ['KOR'], []));
  }
  return createReplay(start, ['KOR'], history, level);
}

/** The score of a country whose own style, or another bot, plays at a level against rivals without sight. */
function scoreWith(country: CountryId, level: RivalLevel, seed: number, bot?: BotName): number {
  let game = startOf(seed);
  const place = game.scenario.countries.find(({ id }) => id === country);
  const style = place?.role === 'nation' ? place.style : 'balanced';
  while (game.state.outcome === 'running') {
    const own = ordersOfBot(game, BOT_LEVELS[level], country, bot ?? style);
    game = playTurn(game, BOTS, [country], own).after;
  }
  return scoreOf(game, country).total;
}

interface Measured {
  readonly mean: number;
  /** Share of games with a higher score than balanced in the same place and world. */
  readonly winShare: number;
}

function measure(level: RivalLevel, par: readonly number[]): Measured {
  const scores = GAMES.map(({ country, seed }) => scoreWith(country, level, seed));
  const wins = scores.filter((score, place) => score > par[place]!).length;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return { mean, winShare: wins / scores.length };
}

describe('rivals of a level', () => {
  it.each(RIVAL_LEVELS)('should come out of a record at level %i as they were', (level) => {
    const replay = recorded(level);
    const replayed = replayGame(replay, CONTENT);
    expect(replayed.ok).toBe(true);
    if (!replayed.ok) return;
    const { politicalCapital } = nationOf(replayed.value.game.state, 'FRA');
    expect(politicalCapital).toBeGreaterThanOrEqual(0);
    expect(replay.seats.map(({ level: named }) => named ?? 0)).toEqual([
      0,
      ...Array.from({ length: 7 }, () => level),
    ]);
  });

  it('should not come out of a record that names another level', () => {
    const replay = recorded(2);
    const seats = replay.seats.map((seat) =>
      seat.player === 'human' ? seat : { ...seat, level: 1 as const },
    );
    const replayed = replayGame({ ...replay, seats }, CONTENT);
    expect(replayed).toMatchObject({ ok: false, error: { code: 'wrongHash' } });
  });

  it('should be refused where one rival has a level of its own', () => {
    const replay = recorded(1);
    const seats = replay.seats.map((seat) =>
      seat.country === 'FRA' ? { ...seat, level: 3 as const } : seat,
    );
    const replayed = replayGame({ ...replay, seats }, CONTENT);
    expect(replayed).toMatchObject({ ok: false, error: { code: 'otherLevel' } });
  });

  it('should be refused where no rivals look ahead', () => {
    const replayed = replayGame(recorded(1), { ...WORLD, bots: BOTS });
    expect(replayed).toMatchObject({ ok: false, error: { code: 'otherLevel' } });
  });

  it('should play better the further they look', () => {
    const par = GAMES.map(({ country, seed }) => scoreWith(country, 0, seed, 'balanced'));
    const measured = RIVAL_LEVELS.map((level) => measure(level, par));
    for (const [level, { mean, winShare }] of measured.entries())
      console.log(
        `level ${level}: mean ${mean.toFixed(1)}, above balanced in ${(100 * winShare).toFixed(0)} % of ${GAMES.length} games`,
      );
    expect(measured[2]!.mean).toBeGreaterThan(measured[0]!.mean);
    expect(measured[3]!.mean).toBeGreaterThan(measured[2]!.mean);
    expect(measured[3]!.winShare).toBeGreaterThanOrEqual(measured[0]!.winShare);
  });
});
