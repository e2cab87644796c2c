// What a seat sees of its ministers, and that nobody else is told of them.

import { describe, expect, it } from 'vitest';
import { recordGame } from '../../src/bots/index';
import { nationOf } from '../../src/engine/index';
import {
  hasMinisters,
  selectMinisters,
  selectPublicActs,
  selectTurnNews,
} from '../../src/selectors/index';
import { ADVISERS, WISH_OWNERS } from '../../src/types/names';
import { contentOf } from '../support/content';

const KOR = 'KOR';
const content = contentOf('korea-260000-gpus');
const { history } = recordGame({
  ...content,
  seat: KOR,
  bot: 'balanced',
  seed: 7,
  variant: content.scenario.variants.at(-1)!.id,
});
const { turns } = content.ruleset.parameters.chapters;
const settledIn = history.map(({ events }) =>
  events.flatMap((event) => (event.kind === 'wishSettled' ? [event] : [])),
);

function isSettled({ kind }: { readonly kind: string }): boolean {
  return kind === 'wishSettled';
}

describe('the ministers of a seat', () => {
  it('should be told with what the state holds of each', () => {
    const game = history[1]!.before;
    const nation = nationOf(game.state, KOR);
    const { ministers } = selectMinisters({ game, history: history.slice(0, 1) }, KOR);
    expect(ministers.map(({ id }) => id)).toEqual(ADVISERS);
    for (const { id, wish, loyaltyPercent } of ministers) {
      expect(loyaltyPercent).toBe(100 * nation.loyalty[id]);
      if (wish === null) continue;
      expect(WISH_OWNERS[wish.kind]).toBe(id);
      expect(wish.isMet).toBe(wish.now >= wish.bar);
      expect(nation.wishes.map(({ bar }) => bar)).toContain(wish.bar);
    }
  });

  it('should be judged at the end of the chapter, in the half-year that is named', () => {
    for (const at of [0, turns - 1, turns]) {
      const { before } = history[at]!;
      const { lastHalfYear } = selectMinisters({ game: before, history: [] }, KOR);
      const last = Math.floor(at / turns) * turns + turns - 1;
      expect(lastHalfYear).toBe(history[last]!.before.state.halfYear);
      expect(settledIn[last]!.length).toBeGreaterThan(0);
    }
  });

  it('should count the wishes so far, and those that were fulfilled', () => {
    const game = history.at(-1)!.after;
    const own = settledIn.flat().filter(({ country }) => country === KOR);
    const facts = selectMinisters({ game, history }, KOR);
    expect(facts.wishesSettled).toBe(own.length);
    expect(facts.wishesMet).toBe(own.filter(({ isMet }) => isMet).length);
    for (const { id, wishesSettled } of facts.ministers)
      expect(wishesSettled).toBe(own.filter((each) => each.minister === id).length);
  });
});

describe('what is told of ministers', () => {
  it('should be in the report of their own nation alone, and in no list of public acts', () => {
    const turn = history[turns - 1]!;
    const { own, rivals, world } = selectTurnNews(turn, KOR);
    expect(own.filter(isSettled).length).toBeGreaterThan(0);
    expect([...rivals, ...world].filter(isSettled)).toEqual([]);
    const acts = selectPublicActs({ history }, 'JPN').map(({ event }) => event);
    expect(acts.filter(isSettled)).toEqual([]);
  });

  it('should be nothing where a scenario has none', () => {
    const lesson = contentOf('first-data-centre');
    const { scenario, ruleset } = lesson;
    const variant = scenario.variants[0]!.id;
    const game = recordGame({ ...lesson, seat: KOR, bot: 'balanced', seed: 1, variant }).history;
    expect(hasMinisters(game[0]!.before)).toBe(false);
    expect(hasMinisters({ ruleset })).toBe(true);
    expect(game.flatMap(({ events }) => events.filter(isSettled))).toEqual([]);
  });
});
