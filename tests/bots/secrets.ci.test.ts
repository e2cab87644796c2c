// Holds every bot and every forecast to what a seat may know: changing what is hidden changes nothing.

import { describe, expect, it } from 'vitest';
import { BOT_LEVELS, BOTS } from '../../src/bots/index';
import {
  botOrders,
  createGame,
  hashState,
  resolveTurn,
  sampleFuture,
  viewFor,
} from '../../src/engine/index';
import { rngFor } from '../../src/lib/rng';
import type { BotTable } from '../../src/types/bot';
import type { Game, PlayerView } from '../../src/types/game';
import { BOT_NAMES, type BotName, type CountryId } from '../../src/types/names';
import { korea } from '../support/korea';
import { caseCount } from '../support/tier';
import { allChanged, seatsInTurn, secretsOf } from './secrets';

const STATES = caseCount({ quick: 4, full: 500 });
const TURNS = 20;
/** Bots that play futures out are asked in fewer of the states. */
const SLOW_BOTS: readonly BotName[] = ['greedy', 'planner'];
const QUICK_BOTS = BOT_NAMES.filter((name) => !SLOW_BOTS.includes(name));
const STATES_A_SLOW_BOT = caseCount({ quick: 4, full: 25 });

const { ruleset, scenario } = korea();

type ViewOf = (game: Game, seat: CountryId) => PlayerView;

function answersTo(view: PlayerView, bots: BotTable, names: readonly BotName[]): string {
  return JSON.stringify(names.map((name) => bots[name](view, rngFor(7, view.turn, 0))));
}

/** Those that play futures out: the slow bots, and a style as a rival of the highest level. */
function farSighted(view: PlayerView, bots: BotTable): string {
  return answersTo(view, bots, SLOW_BOTS) + answersTo(view, BOT_LEVELS[3], ['talentBuilder']);
}

function forecastFrom(view: PlayerView): string {
  return hashState(sampleFuture(view, 3).state);
}

/** The hidden fields that some answer or forecast depends on. */
function leaksIn(game: Game, viewOf: ViewOf, bots: BotTable, asksSlow: boolean): string[] {
  const seat = seatsInTurn(game);
  const view = viewOf(game, seat);
  const orders = answersTo(view, bots, QUICK_BOTS);
  const forecast = forecastFrom(view);
  const leaks: string[] = [];
  for (const secret of secretsOf(game, seat)) {
    const other = viewOf(secret.game, seat);
    const same = answersTo(other, bots, QUICK_BOTS) === orders && forecastFrom(other) === forecast;
    if (!same) leaks.push(secret.field);
  }
  if (!asksSlow) return leaks;
  const all = viewOf(allChanged(game, seat).game, seat);
  return farSighted(all, bots) === farSighted(view, bots) ? leaks : [...leaks, 'far-sighted bots'];
}

/** So many states, from games of every seed, one after the other. */
function* statesOf(count: number): Generator<Game> {
  for (let number = 0; number < count; ) {
    let game = createGame(ruleset, scenario, { seed: number, variant: 'full' });
    for (let turn = 0; turn < TURNS && number < count; turn++, number++) {
      yield game;
      game = resolveTurn(game, botOrders(game, BOTS, [])).game;
    }
  }
}

const START = createGame(ruleset, scenario, { seed: 4, variant: 'full' });

/** A view that shows one thing too many. */
function leaky(shown: (game: Game) => Partial<PlayerView>): ViewOf {
  return (game, seat) => ({ ...viewFor(game, seat), ...shown(game) });
}

describe('what a seat may not know', () => {
  it(`should leave all orders and forecasts as they are in ${STATES} states`, () => {
    let number = 0;
    for (const game of statesOf(STATES)) {
      const asksSlow = ++number % STATES_A_SLOW_BOT === 0;
      expect(leaksIn(game, viewFor, BOTS, asksSlow)).toEqual([]);
    }
    expect(number).toBe(STATES);
  });

  it('should be missed by no one when the later chapters are shown', () => {
    const viewOf = leaky(({ state }) => ({ chapters: state.chapters }));
    expect(leaksIn(START, viewOf, BOTS, false)).toEqual(['chapters', 'all']);
  });

  it('should be missed by no one when later events of the world are shown', () => {
    const viewOf = leaky(({ scenario: whole }) => ({ scenario: whole }));
    const game = resolveTurn(START, []).game;
    const played = (view: PlayerView) => {
      const next = resolveTurn(sampleFuture(view, 3), []).game;
      return hashState(resolveTurn(next, []).game.state);
    };
    const [secret] = secretsOf(game, 'KOR').filter(({ field }) => field === 'history');
    expect(played(viewFor(secret!.game, 'KOR'))).toBe(played(viewFor(game, 'KOR')));
    expect(played(viewOf(secret!.game, 'KOR'))).not.toBe(played(viewFor(game, 'KOR')));
  });

  it('should be missed by no one when the later offers are shown', () => {
    const viewOf = leaky(({ state }) => ({ projectOffers: state.projectOffers }));
    expect(leaksIn(START, viewOf, BOTS, false)).toEqual(['projectOffers', 'all']);
  });

  it('should be missed by no one when a bot is told what rivals have in hand', () => {
    const viewOf = leaky(({ state }) => ({
      rivals: state.countries.filter(({ role }) => role === 'nation') as never,
    }));
    const nosy: BotTable = {
      ...BOTS,
      idle: (view, random) => {
        const [first] = view.rivals as unknown as { cashUsdBn: number }[];
        return first!.cashUsdBn > 0.5 ? [] : BOTS.idle(view, random);
      },
    };
    expect(leaksIn(START, viewOf, nosy, false)).toContain('cashUsdBn');
  });
});
