// Proposals of joint platforms: when they stand, who knows of them, how they are settled and what is paid.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  checkOrder,
  createGame,
  hashState,
  nationOf,
  ordersOfBot,
  resolveTurn,
  sampleFuture,
  viewFor,
} from '../../src/engine/index';
import type { GameEvent } from '../../src/types/event';
import type { Game } from '../../src/types/game';
import type { CountryId } from '../../src/types/names';
import type { Order } from '../../src/types/order';
import type { NationState } from '../../src/types/state';
import { korea } from '../support/korea';

const { ruleset, scenario } = korea();
const COST = ruleset.parameters.cardCost.jointPlatform;

function ask(country: CountryId, target: CountryId): Order {
  return { kind: 'playCard', country, card: 'jointPlatform', target };
}

function accept(country: CountryId, ...countries: CountryId[]): Order {
  return { kind: 'acceptPlatformsFrom', country, countries };
}

function decline(country: CountryId, ...declined: CountryId[]): Order {
  return { kind: 'acceptPlatformsFrom', country, countries: [], declined };
}

function start(variant = 'full'): Game {
  return createGame(ruleset, scenario, { seed: 3, variant });
}

function changed(game: Game, country: CountryId, change: Partial<NationState>): Game {
  const countries = game.state.countries.map((one) =>
    one.id === country ? ({ ...one, ...change } as NationState) : one,
  );
  return { ...game, state: { ...game.state, countries } };
}

interface Played {
  readonly game: Game;
  readonly facts: readonly GameEvent[];
}

const FACTS: readonly GameEvent['kind'][] = [
  'platformProposed',
  'platformFormed',
  'proposalLapsed',
  'cardPlayed',
  'cardRefused',
];

/** Plays one turn after the other from the orders of each. */
function play(game: Game, ...turns: readonly (readonly Order[])[]): Played {
  let now = game;
  const facts: GameEvent[] = [];
  for (const orders of turns) {
    const resolved = resolveTurn(now, orders);
    now = resolved.game;
    facts.push(...resolved.events.filter(({ kind }) => FACTS.includes(kind)));
  }
  return { game: now, facts };
}

const kinds = ({ facts }: Played) => facts.map(({ kind }) => kind);
const capitalOf = ({ state }: Game, country: CountryId) =>
  nationOf(state, country).politicalCapital;
const partnersOf = ({ state }: Game, country: CountryId) =>
  nationOf(state, country).platformPartners;

describe('a joint platform without consent', () => {
  it('should stand as a proposal that costs nothing', () => {
    const asked = play(start(), [ask('FRA', 'DEU')]);
    const silent = play(start(), []);
    expect(asked.facts).toEqual([{ kind: 'platformProposed', country: 'FRA', partner: 'DEU' }]);
    expect(capitalOf(asked.game, 'FRA')).toBe(capitalOf(silent.game, 'FRA'));
    expect(asked.game.state.countries).toEqual(silent.game.state.countries);
  });

  it('should be known to both and to nobody else', () => {
    const { game } = play(start(), [ask('FRA', 'DEU')]);
    const proposal = { from: 'FRA', to: 'DEU', turn: 0, isOpen: true };
    expect(viewFor(game, 'FRA').proposals).toEqual([proposal]);
    expect(viewFor(game, 'DEU').proposals).toEqual([proposal]);
    expect(viewFor(game, 'KOR').proposals).toEqual([]);
    expect(sampleFuture(viewFor(game, 'DEU'), 0).state.proposals).toEqual([proposal]);
  });

  it('should form and be paid by the asker in the turn in which the other accepts', () => {
    const asked = play(start(), [ask('FRA', 'DEU')]).game;
    const formed = play(asked, [accept('DEU', 'FRA')]);
    const silent = play(asked, []).game;
    expect(formed.facts).toEqual([
      { kind: 'platformFormed', country: 'FRA', partner: 'DEU', capital: COST },
    ]);
    expect(partnersOf(formed.game, 'FRA')).toEqual(['DEU']);
    expect(partnersOf(formed.game, 'DEU')).toEqual(['FRA']);
    expect(capitalOf(silent, 'FRA') - capitalOf(formed.game, 'FRA')).toBeCloseTo(COST, 1);
    expect(nationOf(formed.game.state, 'FRA').cardsPlayed.jointPlatform).toBe(1);
    expect(nationOf(formed.game.state, 'DEU').cardsPlayed.jointPlatform).toBe(0);
    expect(formed.game.state.proposals).toEqual([]);
  });

  it('should give the same whoever acts first', () => {
    const asked = play(start(), [ask('DEU', 'FRA')]).game;
    const formed = play(asked, [accept('FRA', 'DEU')]);
    expect(formed.facts).toMatchObject([{ kind: 'platformFormed', country: 'DEU' }]);
  });

  it('should end at once when it is declined, and may be made again', () => {
    const asked = play(start(), [ask('FRA', 'DEU')]).game;
    const declined = play(asked, [decline('DEU', 'FRA')]);
    expect(declined.facts).toMatchObject([
      { kind: 'proposalLapsed', country: 'FRA', partner: 'DEU', cause: 'declined' },
    ]);
    expect(kinds(play(declined.game, [accept('DEU', 'FRA')]))).toEqual([]);
    expect(checkOrder(declined.game, ask('FRA', 'DEU')).ok).toBe(true);
  });

  it('should lapse after two more rounds without an answer', () => {
    const { game, facts } = play(start(), [ask('FRA', 'DEU')], [], []);
    expect(game.state.turn).toBe(3);
    expect(facts.slice(1)).toMatchObject([{ kind: 'proposalLapsed', cause: 'unanswered' }]);
    expect(kinds(play(game, [accept('DEU', 'FRA')]))).toEqual([]);
  });

  it('should wait for capital while it stands, and then lapse with the reason', () => {
    const asked = play(start(), [ask('FRA', 'DEU')]).game;
    const poor = () => play(changed(asked, 'FRA', { politicalCapital: 0 }), [accept('DEU', 'FRA')]);
    expect(poor().facts).toEqual([]);
    const rich = changed(poor().game, 'FRA', { politicalCapital: COST });
    expect(kinds(play(rich, []))).toEqual(['platformFormed']);
    const still = changed(poor().game, 'FRA', { politicalCapital: 0 });
    expect(play(still, []).facts).toMatchObject([
      { kind: 'proposalLapsed', cause: 'blocked', refusal: { code: 'notEnoughCapital' } },
    ]);
  });

  it('should be paid with what the card of the turn leaves', () => {
    const asked = play(start(), [ask('FRA', 'DEU')]).game;
    const visa: Order = { kind: 'playCard', country: 'FRA', card: 'talentVisa' };
    const rich = changed(asked, 'FRA', { politicalCapital: COST + 3 });
    const orders = [visa, accept('DEU', 'FRA')];
    expect(kinds(play(rich, orders))).toEqual(['cardPlayed', 'platformFormed']);
    const tight = changed(asked, 'FRA', { politicalCapital: COST });
    expect(kinds(play(tight, orders))).toEqual(['cardPlayed']);
  });

  it('should form once when both ask each other, now or one after the other', () => {
    const atOnce = play(start(), [ask('FRA', 'DEU'), ask('DEU', 'FRA')]);
    expect(kinds(atOnce)).toEqual(['cardPlayed', 'cardRefused']);
    expect(partnersOf(atOnce.game, 'DEU')).toEqual(['FRA']);
    const inTurn = play(start(), [ask('DEU', 'FRA')], [ask('FRA', 'DEU')], []);
    expect(kinds(inTurn)).toEqual(['platformProposed', 'cardPlayed']);
    expect(partnersOf(inTurn.game, 'DEU')).toEqual(['FRA']);
    expect(inTurn.game.state.proposals).toEqual([]);
  });

  it('should hold out two rounds of two turns as well', () => {
    const asked = play(start('rounds'), [ask('FRA', 'DEU')], []).game;
    expect(kinds(play(asked, [accept('DEU', 'FRA')]))).toEqual(['platformFormed']);
    const late = play(asked, [], []).game;
    expect(kinds(play(late, [accept('DEU', 'FRA')]))).toEqual(['platformFormed']);
    expect(kinds(play(late, [], []))).toEqual(['proposalLapsed']);
  });

  it('should change the fingerprint of the state with each of its parts', () => {
    const { state } = play(start(), [ask('FRA', 'DEU')]).game;
    const [proposal] = state.proposals;
    const others = [{ from: 'GBR' }, { to: 'JPN' }, { turn: 1 }, { isOpen: false }].map((part) =>
      hashState({ ...state, proposals: [{ ...proposal!, ...part }] }),
    );
    const hashes = [hashState(state), hashState({ ...state, proposals: [] }), ...others];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('orders about proposals', () => {
  const { game } = play(start(), [ask('FRA', 'DEU')]);
  const codeOf = (order: Order) => {
    const checked = checkOrder(game, order);
    return checked.ok ? 'allowed' : checked.error.code;
  };

  it.each<[string, Order, string]>([
    ['a second proposal to the same nation', ask('FRA', 'DEU'), 'proposalStands'],
    ['a proposal the other way', ask('DEU', 'FRA'), 'allowed'],
    ['an answer', decline('DEU', 'FRA'), 'allowed'],
    ['an answer to nobody', decline('DEU', 'JPN'), 'noSuchProposal'],
    ['yes and no at once', { ...accept('DEU', 'FRA'), declined: ['FRA'] } as Order, 'malformed'],
  ])('should answer %s as %3$s', (_name, order, code) => {
    expect(codeOf(order)).toBe(code);
  });
});

describe('bots and proposals', () => {
  /** Germany as a bot that always wants a platform, beside a nation that never answers. */
  function proposalsOfBot(turns: number): number[] {
    let game = start();
    const made: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      game = changed(game, 'DEU', { politicalCapital: 6 });
      const orders = ordersOfBot(game, BOTS, 'DEU', 'platformAlly');
      const others = ['GBR', 'JPN'].map((id) => accept(id));
      const resolved = resolveTurn(game, [...orders, ...others]);
      game = resolved.game;
      if (
        resolved.events.some(
          (event) => event.kind === 'platformProposed' && event.partner === 'FRA',
        )
      )
        made.push(turn);
    }
    return made;
  }

  it('should not ask whoever does not answer again and again', () => {
    const made = proposalsOfBot(16);
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThanOrEqual(2);
  });

  it('should agree to what a nation that nobody plays is asked for', () => {
    const consent = ordersOfBot(start(), BOTS, 'DEU', 'balanced');
    expect(kinds(play(start(), [ask('FRA', 'DEU'), ...consent]))).toEqual(['cardPlayed']);
  });
});
