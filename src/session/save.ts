// Writes a running game down as a save: all its inputs, and the fingerprint of every turn.

import { hashState, scoreOf } from '../engine/index';
import type { Game } from '../types/game';
import type { CountryId } from '../types/names';
import type { Replay, ReplaySeat, Save } from '../types/replay';
import type { SessionSetup, SessionState } from './types';

function seatsOf(game: Game, human: CountryId): ReplaySeat[] {
  const seats: ReplaySeat[] = [];
  for (const country of game.scenario.countries) {
    if (country.role !== 'nation') continue;
    seats.push({
      country: country.id,
      player: country.id === human ? 'human' : country.style,
    });
  }
  return seats;
}

function hashesOf({ game, hash, history }: SessionState): string[] {
  const first = history.length === 0 ? hash : hashState((history[0]?.before ?? game).state);
  return [first, ...history.map((record) => record.hash)];
}

function makeReplay(setup: SessionSetup, state: SessionState): Replay {
  const { ruleset, scenario, human } = setup;
  return {
    format: 1,
    rules: ruleset.rules,
    scenario: { id: scenario.id, hash: setup.scenarioHash },
    rulesetHash: setup.rulesetHash,
    seed: setup.seed,
    variant: setup.variant,
    seats: seatsOf(state.game, human),
    turns: state.history.map(({ humanOrders }) => humanOrders),
    hashes: hashesOf(state),
    scores: { [human]: scoreOf(state.game, human) },
  };
}

/** The whole game so far with this turn's orders, as a plain copy. */
export function makeSave(setup: SessionSetup, state: SessionState): Save {
  return structuredClone({ format: 1, replay: makeReplay(setup, state), pending: state.orders });
}
