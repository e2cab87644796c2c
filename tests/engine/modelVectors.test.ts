// Proves the engine against the recorded turns of both sets of tuned rules, number by number.

import { describe, expect, it } from 'vitest';
import { createGame } from '../../src/engine/index';
import { resolveDecisions } from '../../src/engine/turn';
import type { Game } from '../../src/types/game';
import first from '../golden/modelVectors.json';
import second from '../golden/model2Vectors.json';
import {
  firstRuleset,
  modelWorld,
  modelWorldWithOpening,
  secondRuleset,
} from '../support/modelWorld';
import {
  announce,
  chapterNamed,
  compareGame,
  decisionsFrom,
  HALF,
  projectNamed,
  type RecordedState,
  type RecordedTurn,
} from '../support/recordedGames';

interface Compared {
  readonly numbers: number;
  readonly found: string[];
}

function play(start: Game, turns: readonly RecordedTurn[], order: readonly string[]): Compared {
  let game = start;
  let numbers = 0;
  const found: string[] = [];
  for (const turn of turns) {
    const announced = announce(game, turn.events);
    game = resolveDecisions(announced, (nation) => decisionsFrom(turn.orders[nation.id]!, order), {
      randomFor: () => HALF,
    }).game;
    numbers += compareGame(game, turn.after, `turn ${turn.turn}`, found);
  }
  return { numbers, found };
}

describe('the recorded turns of the first rules', () => {
  const start = () => createGame(firstRuleset(), modelWorld(), { seed: 1, variant: 'full' });

  it('should begin with the recorded start', () => {
    const found: string[] = [];
    compareGame(start(), first.start as unknown as RecordedState, 'start', found);
    expect(found).toEqual([]);
  });

  for (const [name, turns] of [
    ['quiet', first.quiet],
    ['eventful', first.eventful],
  ] as const) {
    it(`should agree with all ${turns.length} ${name} turns to 1e-9 in every number`, () => {
      const { numbers, found } = play(
        start(),
        turns as unknown as readonly RecordedTurn[],
        first.order,
      );
      console.log(`${name}: ${numbers} numbers compared`);
      expect(found.slice(0, 20)).toEqual([]);
      expect(numbers).toBeGreaterThan(10_000);
    });
  }
});

describe('the recorded turns of the second rules', () => {
  for (const world of second.worlds) {
    const phases = world.phases.slice(1).join(', ');
    it(`should agree with all ${world.turns.length} turns of ${phases} to 1e-9 in every number`, () => {
      const game = createGame(secondRuleset(), modelWorldWithOpening(), {
        seed: 1,
        variant: 'full',
      });
      const state = {
        ...game.state,
        chapters: world.phases.map(chapterNamed),
        projectOffers: world.deals.map((deal) => deal.map(projectNamed)),
      };
      const { numbers, found } = play(
        { ...game, state },
        world.turns as unknown as readonly RecordedTurn[],
        second.order,
      );
      console.log(`${phases}: ${numbers} numbers compared`);
      expect(found.slice(0, 20)).toEqual([]);
      expect(numbers).toBeGreaterThan(10_000);
    });
  }
});
