// A game goes on under content that has changed: at the same turn, or at the turn whose orders no longer hold.

import { describe, expect, it } from 'vitest';
import { carryOver, type CarriedOver, type Session } from '../../src/session/index';
import type { NationScenario, Scenario } from '../../src/types/scenario';
import { korea } from '../support/korea';
import { caseCount } from '../support/tier';
import { budget, HUMAN, LEGAL_ORDERS, session, setupOf } from './games';

const TURNS = caseCount({ quick: 3, full: 8 });

/** So many turns played, and one under way. */
function playedGame(turns = TURNS): Session {
  const game = session({ level: 0, sight: 'openSea', aliases: ['Mina'] });
  for (let turn = 0; turn < turns; turn++) {
    game.issue(LEGAL_ORDERS[turn % LEGAL_ORDERS.length]!);
    if (turn === 1) game.issue(budget(30, 20));
    game.endTurn();
  }
  game.giveReason({ turn: 1, kind: 'allocateBudget', text: 'to see' });
  game.issue(budget(10, 5));
  game.issue({ kind: 'setFiscalStance', country: HUMAN, fiscalStance: 'surge' });
  return game;
}

/** Content in which the Korean scenario is another one. */
function changed(change: (scenario: Scenario) => Scenario) {
  const content = korea();
  return { ...content, scenario: change(content.scenario) };
}

function withKorea(change: (nation: NationScenario) => NationScenario) {
  return changed((scenario) => ({
    ...scenario,
    countries: scenario.countries.map((country) =>
      country.id === HUMAN && country.role === 'nation' ? change(country) : country,
    ),
  }));
}

function sessionIn(carried: CarriedOver): Session {
  if (carried.kind === 'none') throw new Error(carried.reason.kind);
  return carried.session;
}

describe('a game that is carried over', () => {
  it('should be the same to the letter under the same content', () => {
    const before = playedGame();
    const carried = carryOver(before, korea());
    expect(carried.kind).toBe('whole');
    expect(sessionIn(carried).get().hash).toBe(before.get().hash);
    expect(sessionIn(carried).toSave()).toEqual(before.toSave());
  });

  it('should stand at the same turn with the same orders when a figure is another one', () => {
    const before = playedGame();
    const richer = withKorea((nation) => ({
      ...nation,
      start: { ...nation.start, budgetUsdBn: nation.start.budgetUsdBn * 1.05 },
    }));
    const carried = carryOver(before, richer);
    const after = sessionIn(carried);
    expect(carried).toMatchObject({ kind: 'whole', dropped: [] });
    expect(after.get().game.state.turn).toBe(TURNS);
    expect(after.get().orders).toEqual(before.get().orders);
    expect(after.toSave().replay.turns).toEqual(before.toSave().replay.turns);
    expect(after.get().hash).not.toBe(before.get().hash);
    expect(after.setup).toMatchObject({ seed: 7, sight: 'openSea', aliases: ['Mina'] });
    expect(after.setup.scenario).toBe(richer.scenario);
    expect(after.get().reasons).toEqual(before.get().reasons);
  });

  it('should leave the game that is running as it was', () => {
    const before = playedGame();
    const save = before.toSave();
    carryOver(
      before,
      withKorea((nation) => ({ ...nation, stance: 'alignChina' })),
    );
    expect(before.toSave()).toEqual(save);
  });

  it('should stand at the turn whose orders no longer hold, with those of it that do', () => {
    const before = session();
    before.endTurn();
    before.issue({ kind: 'acceptPlatformsFrom', country: HUMAN, countries: ['JPN'] });
    before.issue(budget(30, 20));
    before.endTurn();
    before.endTurn();
    const alone = changed((scenario) => ({
      ...scenario,
      countries: scenario.countries.filter(({ id }) => id !== 'JPN'),
      relations: scenario.relations.filter(({ pair }) => !pair.includes('JPN')),
      seats: scenario.seats.filter(({ country }) => country !== 'JPN'),
    }));
    const carried = carryOver(before, alone);
    expect(carried).toMatchObject({
      kind: 'cut',
      lost: { turn: 1, order: { kind: 'acceptPlatformsFrom' } },
    });
    expect(sessionIn(carried).get().game.state.turn).toBe(1);
    expect(sessionIn(carried).get().orders).toEqual([budget(30, 20)]);
  });

  it('should name the orders of the turn under way that no longer hold', () => {
    const before = session();
    before.issue({ kind: 'chooseOpening', country: HUMAN, option: koreanOption() });
    before.issue(budget(30, 20));
    const carried = carryOver(
      before,
      withKorea((nation) => {
        const { opening: _, ...others } = nation;
        return others;
      }),
    );
    expect(carried).toMatchObject({ kind: 'whole', dropped: [{ kind: 'chooseOpening' }] });
    expect(sessionIn(carried).get().orders).toEqual([budget(30, 20)]);
  });

  it('should end where a shorter length now ends', () => {
    const before = playedGame(5);
    const shorter = changed((scenario) => ({
      ...scenario,
      variants: scenario.variants.map((variant) =>
        variant.id === 'full' ? { ...variant, turns: 4 } : variant,
      ),
    }));
    const carried = carryOver(before, shorter);
    const { state } = sessionIn(carried).get().game;
    expect([carried.kind, state.turn, state.outcome === 'running']).toEqual(['whole', 4, false]);
  });

  it('should play whole years again in a course of years', () => {
    const before = session({ variant: 'rounds' });
    before.issue(budget(30, 20));
    before.endTurn();
    const after = sessionIn(carryOver(before, korea()));
    expect(after.get().history).toHaveLength(2);
    expect(after.get().hash).toBe(before.get().hash);
  });
});

function koreanOption(): string {
  const nation = setupOf().scenario.countries.find(({ id }) => id === HUMAN) as NationScenario;
  return nation.opening!.options[0]!.id;
}

describe('a game that cannot be carried over', () => {
  const reasonOf = (change: (scenario: Scenario) => Scenario) => {
    const carried = carryOver(playedGame(1), changed(change));
    return carried.kind === 'none' ? carried.reason : null;
  };

  it('should say that its seat is gone', () => {
    expect(
      reasonOf((scenario) => ({
        ...scenario,
        seats: scenario.seats.filter(({ country }) => country !== HUMAN),
      })),
    ).toEqual({ kind: 'seatGone', country: HUMAN });
  });

  it('should say that its length is gone, or gives orders for other stretches', () => {
    expect(
      reasonOf((scenario) => ({
        ...scenario,
        variants: scenario.variants.filter(({ id }) => id !== 'full'),
      })),
    ).toEqual({ kind: 'variantGone', variant: 'full' });
    expect(
      reasonOf((scenario) => ({
        ...scenario,
        variants: scenario.variants.map((variant) => ({ ...variant, roundTurns: 2 as const })),
      })),
    ).toEqual({ kind: 'otherRounds', variant: 'full' });
  });

  it('should say that it is another scenario', () => {
    expect(reasonOf((scenario) => ({ ...scenario, id: 'another' }))).toEqual({
      kind: 'otherScenario',
    });
  });
});
