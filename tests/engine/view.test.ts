// Holds the views of a state's seats to what they share: made once, and out of every bot's reach.

import { describe, expect, it } from 'vitest';
import { createGame, nationIds, resolveTurn, viewFor, viewsOf } from '../../src/engine/index';
import type { CountryId } from '../../src/types/names';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const GAME = createGame(ruleset, scenario, { seed: 3, variant: 'full' });

describe('what all seats see alike', () => {
  it('should name every other nation in scenario order, whoever asks', () => {
    const nations = nationIds(GAME);
    for (const seat of nations)
      expect(viewFor(GAME, seat).rivals.map(({ id }) => id)).toEqual(
        nations.filter((id) => id !== seat),
      );
  });

  it('should be that of the state that is asked for, in whatever order states are asked for', () => {
    const after = resolveTurn(GAME, []).game;
    const first = structuredClone([viewFor(GAME, 'KOR'), viewFor(after, 'KOR')]);
    expect([viewFor(GAME, 'KOR'), viewFor(after, 'KOR')]).toEqual(first);
    expect(first[0]!.rivals).not.toEqual(first[1]!.rivals);
  });

  it('should be made once for the seats of a game that are asked for together', () => {
    const viewOf = viewsOf(GAME);
    const [first, second] = [viewOf('KOR'), viewOf('JPN')];
    expect([first, second]).toEqual([viewFor(GAME, 'KOR'), viewFor(GAME, 'JPN')]);
    expect(second.superpowers).toBe(first.superpowers);
    expect(second.chapters).toBe(first.chapters);
  });

  it('should be out of a bot’s reach', () => {
    const view = viewFor(GAME, 'KOR');
    const rival = view.rivals[0]! as { id: CountryId };
    expect(() => (rival.id = 'KOR')).toThrow(TypeError);
    expect(() => (view.superpowers as unknown[]).pop()).toThrow(TypeError);
    expect(() => (view.contracts as unknown[]).pop()).toThrow(TypeError);
    expect(() => (view.chapters as unknown[]).pop()).toThrow(TypeError);
    expect(() => (view.projectOffers as unknown[]).pop()).toThrow(TypeError);
    (view.rivals as unknown[]).pop();
    expect(viewFor(GAME, 'KOR').rivals).toHaveLength(nationIds(GAME).length - 1);
  });
});
