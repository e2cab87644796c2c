// A played course beside what happened: what is real comes from the figures of 2026, the course from the states, answers from the turns.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  createGame,
  hashScenario,
  installedH100e,
  nationOf,
  parCourse,
  resolveTurn,
} from '../../src/engine/index';
import {
  BESIDE_MEASURES,
  type PastTurn,
  type SeatState,
  selectAfterwards,
} from '../../src/selectors/index';
import { selectAsked } from '../../src/why/index';
import type { Order } from '../../src/types/order';
import { contentOf } from '../support/content';
import { ordersWith } from '../support/games';

const { ruleset, scenario } = contentOf('seat-in-2022');
const SEAT = 'KOR';
const FIRE = 'pangyo-fire-2022';

/** A whole game of Korea by the balanced bot, which answers the fire as it is told to. */
function played(variant = 'full', option?: string): SeatState {
  let game = createGame(ruleset, scenario, { seed: 7, variant });
  const history: PastTurn[] = [];
  while (game.state.outcome === 'running') {
    const orders: readonly Order[] = ordersWith(game, SEAT, 'balanced').map((order) =>
      option !== undefined && order.kind === 'answerEvent' && order.event === FIRE
        ? { ...order, option }
        : order,
    );
    const { game: after, events } = resolveTurn(game, orders);
    history.push({ turn: game.state.turn, before: game, orders, events, after });
    game = after;
  }
  const par = parCourse(game, BOTS, SEAT);
  return { game, orders: [], history, par: () => par };
}

describe('a played course beside what happened', () => {
  const state = played();
  const facts = selectAfterwards(state, SEAT)!;

  it('should hold as real what games of the beginning of 2026 start with', () => {
    const now = contentOf('race-for-independence');
    const { state: start } = createGame(now.ruleset, now.scenario, { seed: 7, variant: 'full' });
    const nation = nationOf(start, SEAT);
    expect(facts.halfYear).toBe(0);
    expect(facts.real.installedH100e).toBeCloseTo(installedH100e(nation), 3);
    expect(facts.real.dataCentreMw).toBe(nation.dataCentreMw);
    expect(facts.real.experts).toBe(nation.experts);
    expect(facts.real.lagGenerations).toBeCloseTo(nation.lagGenerations, 6);
    expect(facts.real.homeCloudShare).toBeCloseTo(nation.homeCloudShare, 6);
  });

  it('should follow the seat from 2022 to its end, and end where par does when par played it', () => {
    expect(state.game.state.halfYear).toBe(facts.halfYear);
    for (const measure of BESIDE_MEASURES) {
      const { own, par } = facts.courses[measure];
      expect(own).toHaveLength(state.history.length + 1);
      expect(own[0]).toBe(facts.before[measure]);
      expect(own.at(-1)).toBe(facts.own[measure]);
      expect(par).toEqual(own);
    }
    expect(facts.before.privateMoneyUsdBn).toBeGreaterThan(0);
  });

  it('should say ahead and behind by what is better, and neither of foreign chips', () => {
    const { own, real, standings } = facts;
    expect(standings.hostedChipsH100e).toBeNull();
    expect(standings.lagGenerations).toBe(
      own.lagGenerations < real.lagGenerations ? 'ahead' : 'behind',
    );
    expect(standings.installedH100e).toBe(
      own.installedH100e > real.installedH100e ? 'ahead' : 'behind',
    );
  });

  it('should tell each figure with its source', () => {
    for (const measure of BESIDE_MEASURES) {
      expect(facts.figures[measure].length).toBeGreaterThan(0);
      for (const { source } of facts.figures[measure]) expect(source.title).not.toBe('');
    }
  });

  it('should lay every dated choice beside what was really done', () => {
    const { answers } = selectAfterwards(played('full', 'leaveIt'), SEAT)!;
    expect(answers.map(({ event }) => event)).toEqual([FIRE, 'ulsan-2025', 'daejeon-fire-2025']);
    expect(answers[0]).toMatchObject({
      halfYear: -7,
      own: 'leaveIt',
      isChosen: true,
      par: 'twoSites',
      happened: 'twoSites',
    });
    expect(answers[2]!.happened).toBeNull();
  });

  it('should work in a game of years, too', () => {
    const { courses, answers } = selectAfterwards(played('rounds'), SEAT)!;
    expect(courses.experts.own).toHaveLength(9);
    expect(answers.map(({ event }) => event)).toContain(FIRE);
  });

  it('should lead from its numbers to their terms, the real ones too', () => {
    for (const measure of BESIDE_MEASURES)
      for (const part of ['own', 'par', 'real'] as const) {
        const [asked] = selectAsked(state, SEAT, `@afterwards.${part}.${measure}`);
        expect(asked!.node.value).toBe(facts[part][measure]);
      }
    const [ratio] = selectAsked(state, SEAT, '@afterwards.ratios.experts');
    expect(ratio!.node.value).toBe(facts.own.experts / facts.real.experts);
  });

  it('should count in how many measures it is ahead', () => {
    const { ahead, behind, level } = facts.tally;
    expect(ahead + behind + level).toBe(BESIDE_MEASURES.length - 1);
  });

  it('should be asked of no other scenario', () => {
    const { afterwards: _asked, ...other } = scenario;
    const game = { ...state.game, scenario: other };
    expect(selectAfterwards({ ...state, game }, SEAT)).toBeNull();
  });

  it('should change nothing in play', () => {
    const { afterwards, ...other } = scenario;
    expect(afterwards).toBeDefined();
    expect(hashScenario(other)).toBe(hashScenario(scenario));
  });
});
