// Storms: cards that are warned of, come when their conditions still hold a round later, and again after a lull.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  checkOrder,
  checkOrders,
  createGame,
  nationOf,
  ordersOfBot,
  resolveTurn,
} from '../../src/engine/index';
import type { Condition } from '../../src/types/condition';
import type { Game } from '../../src/types/game';
import { BOT_NAMES } from '../../src/types/names';
import type { CountryEventCard, Ruleset } from '../../src/types/ruleset';
import type { NationState } from '../../src/types/state';
import { EVERY_ORDER } from '../support/everyOrder';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const KOR = 'KOR';
const storms = ruleset.events.filter(
  (card): card is CountryEventCard => card.scope === 'country' && card.again === true,
);
const election = storms.find(({ id }) => id === 'election')!;
const ONE_STORM: Ruleset = { ...ruleset, events: [election] };
const DEFAULT_ANSWER = election.options[0]!;

function withNation(game: Game, change: Partial<NationState>): Game {
  const countries = game.state.countries.map((country) =>
    country.id === KOR ? ({ ...country, ...change } as NationState) : country,
  );
  return { ...game, state: { ...game.state, countries } };
}

function begin(): Game {
  return createGame(ONE_STORM, scenario, { seed: 3, variant: 'full' });
}

function next(game: Game, support: number): Game {
  return resolveTurn(withNation(game, { support }), []).game;
}

/** The turn after which support stands about there. */
function landing(game: Game, support: number): Game {
  const { support: reached } = nationOf(next(game, support).state, KOR);
  return next(game, support + (support - reached));
}

function told(game: Game): string | null {
  return nationOf(game.state, KOR).announcedEvent;
}

function warned(game: Game): readonly string[] {
  return nationOf(game.state, KOR).stormsWarned;
}

const LOVED = 80;
const HATED = 36;
/** So far above the bar of the vote that nobody has to fear it yet. */
const UNEASY = 1;

describe('a storm', () => {
  it('should be one of those that the rules name, each with a warning that comes before it', () => {
    expect(storms.map(({ id }) => id)).toEqual(['blackout', 'idleHalls', 'exodus', 'election']);
    for (const { when, warning } of storms) {
      expect(warning?.map(({ quantity }) => quantity)).toEqual(
        when?.map(({ quantity }) => quantity),
      );
      for (let i = 0; i < when!.length; i++)
        expect(barOf(warning![i]!)).toBeGreaterThan(barOf(when![i]!));
    }
  });

  it('should leave a nation alone whose state gives no cause', () => {
    const calm = next(begin(), LOVED);
    expect([told(calm), warned(calm)]).toEqual([null, []]);
  });

  it('should be warned of a round before it strikes', () => {
    const near = next(begin(), HATED);
    expect([told(near), warned(near)]).toEqual([null, ['election']]);
    const struck = next(near, HATED);
    expect([told(struck), warned(struck)]).toEqual(['election', []]);
  });

  it('should be averted by whoever leaves its bar behind in that round', () => {
    const averted = next(next(begin(), HATED), LOVED);
    expect([told(averted), warned(averted)]).toEqual([null, []]);
    expect(told(next(averted, HATED))).toBeNull();
  });

  it('should be warned of from the looser bar on, and not strike before its own', () => {
    const bar = barOf(election.when![0]!);
    const near = landing(begin(), bar + UNEASY);
    expect([told(near), warned(near)]).toEqual([null, ['election']]);
    const still = landing(near, bar + UNEASY);
    expect([told(still), warned(still)]).toEqual([null, ['election']]);
    expect(told(next(still, HATED))).toBe('election');
  });

  it('should come once while its conditions hold, and again after a lull', () => {
    const struck = next(next(begin(), HATED), HATED);
    expect(told(struck)).toBe('election');
    const after = next(struck, HATED - DEFAULT_ANSWER_SUPPORT);
    expect([told(after), warned(after)]).toEqual([null, []]);
    const calm = next(after, LOVED);
    expect(told(calm)).toBeNull();
    expect(told(next(next(calm, HATED), HATED))).toBe('election');
  });

  it('should wait while an earlier answer is on its way, and be warned of meanwhile', () => {
    const pendingAnswer = { event: 'election', option: 'stand', turn: 9 };
    const near = next(withNation(begin(), { pendingAnswer }), HATED);
    const still = next(near, HATED);
    expect([told(still), warned(still)]).toEqual([null, ['election']]);
    expect(told(next(withNation(still, { pendingAnswer: null }), HATED))).toBe('election');
  });
});

describe('a vote that is lost', () => {
  const lost = next(next(next(begin(), HATED), HATED), HATED - DEFAULT_ANSWER_SUPPORT);

  it('should count as a fall, and put a caretaker in for two whole turns', () => {
    expect(nationOf(lost.state, KOR)).toMatchObject({ crises: 1, crisisTurns: 2 });
    const first = next(lost, LOVED);
    const second = next(first, LOVED);
    const third = next(second, LOVED);
    expect([first, second, third].map(({ state }) => nationOf(state, KOR).fiscalStance)).toEqual([
      'restrain',
      'restrain',
      'normal',
    ]);
  });

  it('should leave what goes on to the caretaker, and nothing that binds whoever comes next', () => {
    const refused = EVERY_ORDER.filter((order) => {
      const checked = checkOrder(lost, order);
      return !checked.ok && checked.error.code === 'caretakerGoverns';
    });
    expect(refused.map(({ kind }) => kind).sort()).toEqual(
      [
        'setFiscalStance',
        'setStance',
        'setModelProgramme',
        'setDataLaw',
        'setExportRule',
        'playCard',
        'chooseFocus',
        'makeDemand',
        'makePledge',
        'reviewPledge',
        'orderAhead',
        'beginProject',
        'bidForLots',
        'offerDeal',
        'answerDeals',
      ].sort(),
    );
  });

  it('should have every bot order what a caretaker may', () => {
    for (const bot of BOT_NAMES) {
      if (bot === 'planner') continue;
      const orders = ordersOfBot(lost, BOTS, KOR, bot);
      expect(checkOrders(lost, KOR, orders), bot).toMatchObject({ ok: true });
    }
  });
});

/** The number that a storm's only bound names. */
function barOf({ below, atMost }: Condition): number {
  return below ?? atMost!;
}

/** What the lost vote gives back, so that support stays low in spite of it. */
const DEFAULT_ANSWER_SUPPORT = DEFAULT_ANSWER.effects.reduce(
  (sum, effect) => sum + (effect.kind === 'addSupport' ? effect.points : 0),
  0,
);
