// Holds policies to their law: plain data, changed without being harmed, and always played legally.

import { describe, expect, it } from 'vitest';
import {
  answeringAll,
  mutate,
  policyBot,
  reactingFrom,
  scatter,
  START_POLICY,
} from '../../src/bots/index';
import { checkOrders, createGame, resolveTurn, viewFor } from '../../src/engine/index';
import { rngFor } from '../../src/lib/rng';
import { CARDS, PILLARS } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import type { Policy } from '../../src/types/policy';
import { deepFreeze } from '../support/freeze';
import { korea } from '../support/korea';
import { superpowers } from '../support/superpowers';
import { caseCount } from '../support/tier';

const { ruleset: RULES, scenario: WORLD } = korea();
const GAMES = caseCount({ quick: 12, full: 300 });
const MOVES = 400;

/** A policy after so many moves from a start. */
function walked(start: Policy, moves: number, seed: number, isSuperpower = false): Policy {
  const random = rngFor(seed, 0, 0);
  let policy = start;
  for (let move = 0; move < moves; move++) policy = mutate(policy, random, isSuperpower);
  return policy;
}

function faultsOf(policy: Policy, seed: number, scenario = WORLD, seat = 'KOR'): string[] {
  const bot = policyBot(policy);
  const faults: string[] = [];
  let game = createGame(RULES, scenario, { seed, variant: 'full' });
  while (game.state.outcome === 'running') {
    const orders = bot(viewFor(game, seat), rngFor(seed, game.state.turn, 0));
    const checked = checkOrders(game, seat, orders);
    if (!checked.ok) faults.push(`turn ${game.state.turn}: ${JSON.stringify(checked.error)}`);
    game = resolveTurn(game, orders).game;
  }
  return faults;
}

/** The orders of a whole game. */
function playedBy(policy: Policy, seed: number): readonly Order[][] {
  const bot = policyBot(policy);
  const orders: Order[][] = [];
  let game = createGame(RULES, WORLD, { seed, variant: 'full' });
  while (game.state.outcome === 'running') {
    const given = bot(viewFor(game, 'KOR'), rngFor(seed, game.state.turn, 0));
    orders.push(given);
    game = resolveTurn(game, given).game;
  }
  return orders;
}

describe('a policy', () => {
  it('should be changed by moves without being harmed, the same way from the same draws', () => {
    const start = deepFreeze(reactingFrom(answeringAll(START_POLICY, RULES)));
    const once = walked(start, MOVES, 1);
    expect(once).not.toEqual(start);
    expect(walked(start, MOVES, 1)).toEqual(once);
    expect(walked(start, MOVES, 2)).not.toEqual(once);
  });

  it('should stay plain data with whole percents and some weight', () => {
    for (let seed = 0; seed < 20; seed++) {
      const policy = walked(
        scatter(reactingFrom(answeringAll(START_POLICY, RULES)), rngFor(seed, 1, 0)),
        50,
        seed,
      );
      expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
      expect(PILLARS.some((pillar) => policy.weights[pillar] > 0)).toBe(true);
      expect(PILLARS.every((pillar) => policy.weights[pillar] >= 0)).toBe(true);
      for (const percent of [policy.buildPercent])
        expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true);
    }
  });

  it('should stay constant where it is constant, and become reacting only once', () => {
    expect(walked(START_POLICY, MOVES, 3).reactions).toBeNull();
    const reacting = reactingFrom(START_POLICY);
    expect(reacting.reactions).not.toBeNull();
    expect(reactingFrom(reacting)).toBe(reacting);
  });

  it(`should give only legal orders in ${GAMES} games of policies drawn by chance`, () => {
    const faults: string[] = [];
    for (let seed = 0; seed < GAMES; seed++) {
      const start = scatter(answeringAll(START_POLICY, RULES), rngFor(seed, 2, 0));
      faults.push(
        ...faultsOf(walked(seed % 2 === 0 ? start : reactingFrom(start), 60, seed), seed),
      );
    }
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it('should leave its plan as it is for what is newer than itself, and play no card that is', () => {
    const { chapters, focusByChapter, ...others } = reactingFrom(START_POLICY).reactions!;
    const older = { ...others, chapters: {}, focusByChapter: {} };
    const policy: Policy = { ...START_POLICY, cards: {}, reactions: older };
    const plain = Object.keys(chapters).map((id) => [id, others.firstChapter]);
    const nobody = Object.keys(focusByChapter).map((id) => [id, null]);
    const spelled = {
      ...others,
      chapters: Object.fromEntries(plain) as typeof chapters,
      focusByChapter: Object.fromEntries(nobody) as typeof focusByChapter,
    };
    const never = Object.fromEntries(CARDS.map((card) => [card, 0]));
    const [game, same] = [policy, { ...policy, cards: never, reactions: spelled }].map((one) =>
      playedBy(one, 5),
    );
    expect(game).toEqual(same);
    expect(game!.flat().filter(({ kind }) => kind === 'playCard')).toEqual([]);
    expect(faultsOf(walked(policy, MOVES, 6), 6)).toEqual([]);
  });

  it('should change how a superpower sells, and that of no other nation', () => {
    const start = reactingFrom(answeringAll(START_POLICY, RULES));
    const told = ({ exportRule, exportFriends, reactions }: Policy) => [
      exportRule,
      exportFriends,
      ...Object.values(reactions?.chapters ?? {}).map((chapter) => chapter.exportRule),
    ];
    expect(told(walked(start, MOVES, 4))).toEqual(told(start));
    const moved = walked(start, MOVES, 4, true);
    expect(told(moved)).not.toEqual(told(start));
    expect(faultsOf(moved, 4, superpowers().scenario, 'USA')).toEqual([]);
  });
});
