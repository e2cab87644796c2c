// What a superpower may ask of others: whom each demand fits, and what every answer would do to trust.

import { describe, expect, it } from 'vitest';
import { createGame, nationOf, nationsToAsk } from '../../src/engine/index';
import { mayAsk, selectAsking } from '../../src/selectors/index';
import type { Order } from '../../src/types/order';
import type { NationState } from '../../src/types/state';
import { superpowers } from '../support/superpowers';

const { ruleset, scenario } = superpowers();
const p = ruleset.parameters;
const USA = 'USA';
const GAME = createGame(ruleset, scenario, { seed: 3, variant: 'full' });
const FIRST = nationsToAsk(p, GAME.state, scenario, 'us')[0]!;

/** At the start of the game with changes of the first nation that can be asked. */
function seat(change: Partial<NationState> = {}, orders: readonly Order[] = []) {
  const countries = GAME.state.countries.map((country) =>
    country.id === FIRST ? ({ ...country, ...change } as NationState) : country,
  );
  const game = { ...GAME, state: { ...GAME.state, countries } };
  return { game, orders, history: [], par: () => [] };
}

function of(change: Partial<NationState>, demand: string) {
  const asking = selectAsking(seat(change), USA)!;
  const rows = asking.demands.find((each) => each.demand === demand)!.nations;
  return rows.find(({ country }) => country === FIRST)!;
}

describe('what a superpower may ask for', () => {
  it('should be nothing for any other nation', () => {
    expect(selectAsking(seat(), 'KOR')).toBeNull();
    expect(mayAsk(GAME, 'KOR')).toBe(false);
    expect(mayAsk(GAME, USA)).toBe(true);
  });

  it('should be the demands of its own power, to those whose turn it is', () => {
    const asking = selectAsking(seat(), USA)!;
    const own = ruleset.demands.filter(({ from }) => from === 'us');
    expect(asking.demands.map(({ demand }) => demand)).toEqual(own.map(({ id }) => id));
    expect(asking.nations.map(({ country }) => country)).toEqual(
      nationsToAsk(p, GAME.state, scenario, 'us'),
    );
    expect([asking.way, asking.demand]).toEqual([null, null]);
  });

  it('should tell trust after each answer, and refusals dearer the more there were', () => {
    const start = { usTrust: 0.5, refusals: { us: 0, china: 0 } };
    const once = of(start, 'usCloud');
    expect(once.accepted).toBeGreaterThan(once.countered);
    expect(once.countered).toBeGreaterThan(50);
    expect(once.refused).toBeLessThan(50);
    const again = of({ ...start, refusals: { us: 2, china: 0 } }, 'usCloud');
    expect(again.refused).toBeLessThan(once.refused);
    expect(again.accepted).toBe(once.accepted);
    expect(of({ ...start, usTrust: 0.99 }, 'usCloud').accepted).toBe(100);
  });

  it('should fit whom its conditions fit, a red line only where it is crossed', () => {
    expect(of({ chinaShare: 0 }, 'usStopChina').isFit).toBe(false);
    expect(of({ chinaShare: 0.6 }, 'usStopChina').isFit).toBe(true);
    expect(of({ demandsAsked: ['usCloud'] }, 'usCloud').isFit).toBe(false);
  });

  it('should show what is ordered', () => {
    const order: Order = {
      kind: 'makeDemand',
      country: USA,
      way: 'chosen',
      demand: 'usCampus',
      to: [FIRST],
    };
    const asking = selectAsking(seat({}, [order]), USA)!;
    expect([asking.way, asking.demand]).toEqual(['chosen', 'usCampus']);
    const asked = asking.demands.flatMap(({ demand, nations }) =>
      nations.filter(({ isAsked }) => isAsked).map(({ country }) => [demand, country]),
    );
    expect(asked).toEqual([['usCampus', FIRST]]);
    expect(nationOf(GAME.state, FIRST).demand).toBeNull();
  });
});
