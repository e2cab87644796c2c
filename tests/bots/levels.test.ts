// Holds rivals that look ahead to their records, and each level to being better than the one below.

import { describe, expect, it } from 'vitest';
import { BOT_LEVELS, BOTS } from '../../src/bots/index';
import {
  createGame,
  createReplay,
  nationOf,
  ordersOfBot,
  playTurn,
  replayGame,
  scoreOf,
  type PlayedTurn,
} from '../../src/engine/index';
import { RIVAL_LEVELS, type CountryId, type RivalLevel } from '../../src/types/names';
import type { Game } from '../../src/types/game';
import type { Replay } from '../../src/types/replay';
import { modelWorldWithOpening, ruleset } from '../support/modelWorld';
import { caseCount } from '../support/tier';

const WORLD = { ruleset: ruleset(), scenario: modelWorldWithOpening() };
const CONTENT = { ...WORLD, bots: BOTS, levels: BOT_LEVELS };
const SEEDS = caseCount({ quick: 2, full: 20, soak: 100 });
const RECORDED_TURNS = 5;

function startOf(seed: number): Game {
  return createGame(WORLD.ruleset, WORLD.scenario, { seed, variant: 'full' });
}

function recorded(level: RivalLevel): Replay {
  const start = startOf(9);
  const history: PlayedTurn[] = [];
  for (let turn = 0; turn < RECORDED_TURNS; turn++) {
    const game = history.at(-1)?.after ?? start;
    history.push(playTurn(game, BOT_LEVELS[level], ['KOR'], []));
  }
  return createReplay(start, ['KOR'], history, level);
}

/** Mean score of a country that plays its own style at a level against rivals that do not look ahead. */
function meanScore(country: CountryId, level: RivalLevel): number {
  let sum = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    let game = startOf(seed);
    const place = game.scenario.countries.find(({ id }) => id === country);
    const style = place?.role === 'nation' ? place.style : 'balanced';
    while (game.state.outcome === 'running') {
      const own = ordersOfBot(game, BOT_LEVELS[level], country, style);
      game = playTurn(game, BOTS, [country], own).after;
    }
    sum += scoreOf(game, country).total;
  }
  return sum / SEEDS;
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
    const means = RIVAL_LEVELS.map(
      (level) => (meanScore('KOR', level) + meanScore('FRA', level)) / 2,
    );
    console.log(`by level: ${means.map((mean) => mean.toFixed(1)).join(', ')}`);
    expect(means[2]).toBeGreaterThan(means[0]!);
    expect(means[3]).toBeGreaterThan(means[2]!);
  });
});
