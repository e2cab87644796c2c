// A game that nobody plays goes the way its countries' styles would, the watched one included.

import { beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from 'virtual:catalogue';
import { contentOf } from '../../src/app/content';
import { startGame } from '../../src/app/newGame';
import { playByStyle } from '../../src/app/playByStyle';
import { BOTS } from '../../src/bots/index';
import { botOrders, createGame, hashState, resolveTurn } from '../../src/engine/index';
import { selectBacktest } from '../../src/selectors/index';
import { defined } from '../../src/lib/assert';
import { loadFromDisk } from './games';

const SEED = 11;

const WATCHED = defined(
  CATALOGUE.find(({ watch }) => watch === true),
  'a scenario to watch',
).id;

beforeAll(() => loadFromDisk(WATCHED));

describe('a watched game', () => {
  it('should end where its world ends without a seat, with the model beside history', () => {
    const content = contentOf(WATCHED)!;
    const { ruleset, scenario } = content;
    const variant = scenario.variants[0]!.id;
    const humans = [scenario.seats[0]!.country];
    const session = startGame(content, { humans, variant, level: 0, sight: 'openSea', seed: SEED });
    while (session.get().game.state.outcome === 'running') playByStyle(session);
    let game = createGame(ruleset, scenario, { seed: SEED, variant });
    while (game.state.outcome === 'running')
      ({ game } = resolveTurn(game, botOrders(game, BOTS, [])));
    expect(session.get().hash).toBe(hashState(game.state));
    const series = selectBacktest(session.get());
    expect(series?.length).toBe(scenario.measured?.length);
    expect(series?.every(({ errorFactor }) => errorFactor !== null)).toBe(true);
  });
});
