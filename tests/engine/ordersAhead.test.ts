// Orders ahead: in a chapter's last round one line buys at today's prices beside firms, and the next budget pays for it whole.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { singleChanges } from '../../src/bots/foresight/singleChanges';
import {
  bidLimitUsdBn,
  checkOrder,
  createGame,
  mostAheadPercent,
  nationOf,
  nationScenarioOf,
  ordersOfBot,
  regularBudgetUsdBn,
  resolveTurn,
  viewFor,
} from '../../src/engine/index';
import { absorption } from '../../src/engine/phases/absorption';
import { aheadPaid } from '../../src/engine/phases/aheadPaid';
import { ordersAhead } from '../../src/engine/phases/ordersAhead';
import type { Game } from '../../src/types/game';
import { PILLARS, type Pillar } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import { korea } from '../support/korea';
import { madeTurn } from '../support/madeTurn';

const { ruleset, scenario } = korea();
const P = ruleset.parameters;
const M = P.money;
const KOR = 'KOR';
const MOST = mostAheadPercent(P);
const BUDGET_USD_BN = 8;

const MONEY = {
  chips: 'chipMoneyUsdBn',
  dataCentres: 'dataCentreMoneyUsdBn',
  power: 'powerMoneyUsdBn',
  talent: 'talentMoneyUsdBn',
  models: 'modelMoneyUsdBn',
} as const;

function ahead(line: Pillar = 'power', percent = MOST): Order {
  return { kind: 'orderAhead', country: KOR, line, percent };
}

/** A game after so many turns without orders. */
function after(turns: number, variant = 'full'): Game {
  let game = createGame(ruleset, scenario, { seed: 1, variant });
  while (game.state.turn < turns) ({ game } = resolveTurn(game, []));
  return game;
}

function codeAt(game: Game, order: Order = ahead()): string {
  const checked = checkOrder(game, order);
  return checked.ok ? 'allowed' : checked.error.code;
}

function own({ state }: Game) {
  return nationOf(state, KOR);
}

/** A turn at a chapter's end in which so much is ordered ahead, right after the budget is split. */
function bought(line: Pillar, percent: number, chapterEnds = true) {
  const made = madeTurn({
    decisions: { ahead: percent > 0 ? { line, percent } : null },
    actor: { regularBudgetUsdBn: BUDGET_USD_BN, budgetUsdBn: BUDGET_USD_BN },
    nation: { focus: null },
    turn: { chapterEnds },
  });
  absorption(made.turn, made.actor);
  ordersAhead(made.turn, made.actor);
  return made;
}

describe('an order ahead', () => {
  it('should be open in the last turn of every chapter but the last', () => {
    expect([0, 2, 3, 4, 7, 18, 19].map((turns) => codeAt(after(turns)))).toEqual([
      'notAtChapterEnd',
      'notAtChapterEnd',
      'allowed',
      'notAtChapterEnd',
      'allowed',
      'notAtChapterEnd',
      'noChapterAfter',
    ]);
  });

  it('should be open in the round that ends a chapter where rounds are years', () => {
    expect([0, 2, 3].map((turns) => codeAt(after(turns, 'rounds')))).toEqual([
      'notAtChapterEnd',
      'allowed',
      'midRound',
    ]);
  });

  it('should be a whole percent of a line, up to the most', () => {
    const game = after(3);
    expect(codeAt(game, ahead('power', MOST + 1))).toBe('aheadTooHigh');
    expect(codeAt(game, ahead('power', 2.5))).toBe('percentNotWhole');
    expect(codeAt(game, ahead('roads' as 'power'))).toBe('unknownChoice');
    expect(PILLARS.map((line) => codeAt(game, ahead(line)))).toEqual(PILLARS.map(() => 'allowed'));
  });

  it.each(PILLARS)(
    'should buy %s for what the state and its partners pay, at the price of this chapter',
    (line) => {
      const plain = bought(line, 0).actor;
      const { actor, turn } = bought(line, 20);
      const stateUsdBn = 0.2 * BUDGET_USD_BN;
      const partnersUsdBn = M.aheadPartners * stateUsdBn;
      const gained = actor[MONEY[line]] - plain[MONEY[line]];
      const firms = actor.privateChipsUsdBn - plain.privateChipsUsdBn;
      expect(gained + firms).toBeCloseTo(stateUsdBn + partnersUsdBn, 9);
      expect(firms).toBeCloseTo(line === 'chips' ? partnersUsdBn : 0, 9);
      expect(actor.nation.publicMoneyUsdBn).toBe(plain.nation.publicMoneyUsdBn);
      expect(actor.nation.aheadOwedUsdBn).toBeCloseTo(stateUsdBn * (1 + M.aheadFee), 12);
      expect(turn.events.filter(({ kind }) => kind === 'orderedAhead')).toHaveLength(1);
    },
  );

  it('should buy less where the present chapter makes the line dear', () => {
    const dear = (powerMoney: number) => {
      const made = madeTurn({
        decisions: { ahead: { line: 'power', percent: 20 } },
        actor: { regularBudgetUsdBn: BUDGET_USD_BN },
        nation: { focus: null },
        turn: { chapterEnds: true },
        bends: { powerMoney },
      });
      ordersAhead(made.turn, made.actor);
      return made.actor.powerMoneyUsdBn;
    };
    expect(dear(1.5)).toBeCloseTo(dear(1) / 1.5, 12);
  });

  it('should wait for the chapter’s last turn inside a round', () => {
    const { actor, turn } = bought('power', 20, false);
    expect(actor.nation.ahead).toEqual({ line: 'power', percent: 20 });
    expect(actor.nation.aheadOwedUsdBn).toBe(0);
    expect(turn.events).toEqual([]);
    const first = resolveTurn(after(2, 'rounds'), [ahead()]);
    expect(own(first.game).ahead).toEqual({ line: 'power', percent: MOST });
    const second = resolveTurn(first.game, []);
    expect(own(second.game)).toMatchObject({ ahead: null });
    expect(own(second.game).aheadOwedUsdBn).toBeGreaterThan(0);
    expect(own(resolveTurn(second.game, []).game).aheadOwedUsdBn).toBe(0);
  });

  it('should be paid whole by the next budget, and by cash where that is too small', () => {
    for (const [budgetUsdBn, owed] of [
      [5, 2],
      [1, 2],
    ] as const) {
      const { turn, actor } = madeTurn({
        actor: { budgetUsdBn },
        nation: { aheadOwedUsdBn: owed, cashUsdBn: 3 },
      });
      aheadPaid(turn, actor);
      expect(actor.budgetUsdBn).toBeGreaterThanOrEqual(0);
      expect(actor.budgetUsdBn + actor.nation.cashUsdBn).toBeCloseTo(budgetUsdBn + 3 - owed, 12);
      expect(actor.nation.aheadOwedUsdBn).toBe(0);
    }
  });

  it('should leave so much less money to spend and to bid in the next turn', () => {
    const game = after(3);
    const plain = resolveTurn(game, []).game;
    const ordered = resolveTurn(game, [ahead()]).game;
    const owed = own(ordered).aheadOwedUsdBn;
    const next = [plain, ordered].map((each) => resolveTurn(each, []).game);
    const budgets = [plain, ordered].map((each) =>
      regularBudgetUsdBn(P, each.state.world, own(each), nationScenarioOf(scenario, KOR).start),
    );
    const spent = own(next[0]!).publicMoneyUsdBn - own(next[1]!).publicMoneyUsdBn;
    const cash = own(plain).cashUsdBn - own(ordered).cashUsdBn;
    expect(spent).toBeCloseTo(owed + budgets[0]! - budgets[1]! + cash, 9);
    expect(bidLimitUsdBn(P, own(ordered), 10)).toBeCloseTo(
      bidLimitUsdBn(P, { ...own(ordered), aheadOwedUsdBn: 0 }, 10) - owed,
      12,
    );
  });

  it('should never owe anything when the game is over, whatever bots order', () => {
    let game = createGame(ruleset, { ...scenario, defeat: false }, { seed: 2, variant: 'full' });
    let orders = 0;
    while (game.state.outcome === 'running') {
      const given = ordersOfBot(game, BOTS, KOR, 'random');
      orders += given.filter(({ kind }) => kind === 'orderAhead').length;
      ({ game } = resolveTurn(game, given));
    }
    expect(orders).toBeGreaterThan(0);
    expect(own(game)).toMatchObject({ ahead: null, aheadOwedUsdBn: 0 });
  });

  it('should be among the single changes, one for each line, in the turns in which it is open', () => {
    const offered = [2, 3].map((turns) =>
      singleChanges(viewFor(after(turns), KOR)).filter(({ kind }) => kind === 'orderAhead'),
    );
    expect(offered.map(({ length }) => length)).toEqual([0, PILLARS.length]);
  });
});
