// What a seat sees of its champions.

import { describe, expect, it } from 'vitest';
import { selectCards, selectChampions, selectContracts } from '../../src/selectors/index';
import { type ChampionWish, withChampions } from '../support/champions';
import { nationIn, playedState, SEAT, withNation, withOrders } from './seatStates';

const TWO: readonly ChampionWish[] = [
  { id: 'samsung', share: 0.3, gain: 2, effects: [{ kind: 'addKnowHow', amount: 0.04 }] },
  { id: 'alpha', share: 0.3, gain: 1, effects: [{ kind: 'addKnowHow', amount: 0.04 }] },
];

function stateWith(wishes: readonly ChampionWish[], turns = 0) {
  const state = withNation(playedState(turns), { politicalCapital: 9 });
  const scenario = withChampions(state.game.scenario, wishes);
  return { ...state, game: { ...state.game, scenario } };
}

describe('the champions of a seat', () => {
  it('should be none where the scenario names none, and the compact a card like any other', () => {
    const state = stateWith([]);
    expect(selectChampions(state, SEAT)).toEqual([]);
    const card = selectCards(state, SEAT).find((each) => each.card === 'championsCompact')!;
    expect(card).toMatchObject({ state: 'playable', asksWithWhom: false });
    expect(card.effect).not.toBeNull();
  });

  it('should be chosen beside the card, with what the compact brings in figures', () => {
    const state = stateWith(TWO);
    const card = selectCards(state, SEAT).find((each) => each.card === 'championsCompact')!;
    expect(card).toMatchObject({ state: 'playable', asksWithWhom: true, effect: null });
    const [samsung] = selectChampions(state, SEAT);
    expect(samsung).toMatchObject({ state: 'open', refusal: null, timesSigned: 0, turnsLeft: 0 });
    expect(samsung!.effects).toEqual([
      { kind: 'addKnowHow', amount: 4, unit: 'points', good: true },
    ]);
    const chosen = withOrders(state, {
      kind: 'playCard',
      country: SEAT,
      card: 'championsCompact',
      champion: 'alpha',
    });
    expect(selectChampions(chosen, SEAT).map((each) => each.state)).toEqual(['open', 'chosen']);
  });

  it('should bring half of it again and say how long the compact still runs', () => {
    const state = stateWith(TWO);
    const timers = { ...nationIn(state).timers, compact: 3 };
    const signed = withNation(state, { compactPartners: ['alpha', 'samsung'], timers });
    const [samsung, alpha] = selectChampions(signed, SEAT);
    expect(samsung).toMatchObject({ timesSigned: 1, strengthPercent: 50, turnsLeft: 3 });
    expect(samsung!.effects[0]!.amount).toBeCloseTo(2, 9);
    expect(alpha).toMatchObject({ timesSigned: 1, turnsLeft: 0 });
  });

  it('should say why none can be signed with', () => {
    const poor = withNation(stateWith(TWO), { politicalCapital: 1 });
    for (const champion of selectChampions(poor, SEAT))
      expect(champion).toMatchObject({ state: 'closed', refusal: { code: 'notEnoughCapital' } });
  });

  it('should each count how often it signed', () => {
    const signed = withNation(stateWith(TWO), { compactPartners: ['alpha', 'samsung', 'alpha'] });
    const times = selectChampions(signed, SEAT).map(({ id, timesSigned }) => [id, timesSigned]);
    expect(Object.fromEntries(times)).toEqual({ alpha: 2, samsung: 1 });
  });

  it('should have the chips that the contract sets aside for it', () => {
    const state = stateWith(TWO, 4);
    const [samsung, alpha] = selectChampions(state, SEAT);
    const holder = selectContracts(state, SEAT)[0]!.holders.find(({ id }) => id === 'samsung')!;
    expect(samsung!.contract).toEqual({ gpus: 50_000, deliveredGpus: holder.deliveredGpus });
    expect(alpha!.contract).toBeNull();
    expect(samsung!.usePoints).toBeCloseTo(2 * alpha!.usePoints, 9);
    expect(samsung!.compactPoints).toBeCloseTo(2 * alpha!.compactPoints, 9);
  });
});
