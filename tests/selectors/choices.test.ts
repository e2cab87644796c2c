// Cards, platforms, stances, laws, programmes, mixes, contracts and the check before the end of a turn.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { botOrders, createGame, installedH100e, resolveTurn } from '../../src/engine/index';
import {
  selectCards,
  selectChipPlan,
  selectContracts,
  selectEventChoice,
  selectLaws,
  selectMixes,
  selectPlatforms,
  selectProgrammes,
  selectStances,
  selectTimeline,
  selectTurnCheck,
  type SeatState,
} from '../../src/selectors/index';
import { POWER_SOURCES } from '../../src/types/names';
import { contentOf } from '../support/content';
import { budgetOrder, nationIn, playedState, SEAT, withNation, withOrders } from './seatStates';

function cardIn(state: Parameters<typeof selectCards>[0], name: string) {
  return selectCards(state, SEAT).find(({ card }) => card === name)!;
}

describe('cards', () => {
  it('should be playable, chosen, in force or locked with a reason', () => {
    const state = withNation(playedState(2), { politicalCapital: 12 });
    expect(cardIn(state, 'talentVisa').state).toBe('playable');
    const chosen = withOrders(state, { kind: 'playCard', country: SEAT, card: 'talentVisa' });
    expect(cardIn(chosen, 'talentVisa').state).toBe('chosen');
    expect(cardIn(chosen, 'reskilling').state).toBe('playable');
    const timers = { ...nationIn(state).timers, leverage: 3 };
    expect(cardIn(withNation(state, { timers }), 'supplyLeverage')).toMatchObject({
      state: 'inForce',
      turnsLeft: 3,
    });
    const poor = withNation(state, { politicalCapital: 1 });
    expect(cardIn(poor, 'talentVisa')).toMatchObject({
      state: 'locked',
      refusal: { code: 'notEnoughCapital' },
    });
  });
});

describe('platforms', () => {
  it('should list all other nations, closest first, and remember consent', () => {
    const state = playedState(1);
    const accepting = withOrders(state, {
      kind: 'acceptPlatformsFrom',
      country: SEAT,
      countries: ['JPN'],
    });
    const { rows, limit } = selectPlatforms(accepting, SEAT);
    expect(rows).toHaveLength(7);
    expect(limit).toBe(3);
    for (let i = 1; i < rows.length; i++)
      expect(rows[i]!.closeness).toBeLessThanOrEqual(rows[i - 1]!.closeness);
    expect(rows.filter(({ accepted }) => accepted).map(({ partner }) => partner)).toEqual(['JPN']);
  });
});

describe('options', () => {
  it('should show where each stance leads trust', () => {
    const options = selectStances(playedState(3), SEAT);
    const by = (name: string) => options.find(({ stance }) => stance === name)!;
    expect(by('alignUsa').usTrust).toBeGreaterThan(by('alignChina').usTrust);
    expect(by('alignChina').chinaTrust).toBeGreaterThan(by('alignUsa').chinaTrust);
    expect(by('alignUsa').chinaGoalPercent).toBe(0);
    expect(by('alignChina').chinaGoalPercent).toBeGreaterThan(by('hedge').chinaGoalPercent);
    expect(options.filter(({ chosen }) => chosen)).toHaveLength(1);
  });

  it('should show what a change of law costs', () => {
    const [open, residency] = selectLaws(playedState(3), SEAT);
    expect(residency!.inForce).toBe(true);
    expect(open!.support).toBeLessThan(residency!.support);
  });

  it('should show what each programme takes and needs', () => {
    const [adapt, pretrain] = selectProgrammes(playedState(3), SEAT);
    expect(adapt!.trainingPercent).toBeLessThan(pretrain!.trainingPercent);
    expect(adapt!.spendingNeedUsdBn).toBeLessThan(pretrain!.spendingNeedUsdBn);
  });

  it('should share power money by mix', () => {
    for (const { percents, powerMw, leadTurns } of selectMixes(playedState(2), SEAT)) {
      const sum = POWER_SOURCES.reduce((total, source) => total + percents[source], 0);
      expect(sum).toBeGreaterThan(90);
      for (const source of POWER_SOURCES) expect(powerMw[source]).toBeGreaterThan(0);
      expect(leadTurns.gas).toBeLessThan(leadTurns.firm);
    }
  });
});

describe('the plan for chips', () => {
  it('should tell what of the money for chips goes into research at home', () => {
    const research = (percent: number) =>
      selectChipPlan(
        withOrders(playedState(2), { kind: 'setBuildShare', country: SEAT, percent }),
        SEAT,
      ).researchUsdBn;
    expect(research(0)).toBeGreaterThan(0);
    expect(research(50)).toBeGreaterThan(research(0));
  });
});

describe('contracts', () => {
  it('should count what was delivered, runs, comes and is open', () => {
    const [contract] = selectContracts(playedState(4), SEAT);
    const { gpus, deliveredGpus, runningGpus, arrivingGpus, openGpus, holders } = contract!;
    expect(gpus).toBe(260000);
    expect(deliveredGpus).toBeGreaterThan(0);
    expect(runningGpus).toBeLessThanOrEqual(deliveredGpus);
    expect(deliveredGpus + arrivingGpus + openGpus).toBeCloseTo(gpus, 6);
    const held = holders.reduce((sum, holder) => sum + holder.deliveredGpus, 0);
    expect(held).toBeCloseTo(deliveredGpus, 6);
    for (const holder of holders) expect(holder.deliveredGpus).toBeLessThanOrEqual(holder.gpus);
  });

  it('should be part of the chips that the timeline has on their way, a GPU as several', () => {
    const { ruleset, scenario } = contentOf('gulf-approvals');
    const before = createGame(ruleset, scenario, { seed: 7, variant: scenario.variants[0]!.id });
    const { game } = resolveTurn(before, botOrders(before, BOTS, []));
    const state: SeatState = { game, orders: [], history: [], par: () => [] };
    const [contract] = selectContracts(state, 'SAU');
    const { arrivingGpus, arrivingH100e, h100ePerGpu } = contract!;
    const ordered = selectTimeline(state, 'SAU').arrivals.filter(
      ({ line, added }) => line === 'chips' && !added,
    );
    const onTheWay = ordered.reduce((sum, { amount }) => sum + amount, 0);
    expect(arrivingGpus).toBeGreaterThan(0);
    expect(h100ePerGpu).toBeGreaterThan(1);
    expect(arrivingH100e).toBeCloseTo(arrivingGpus * h100ePerGpu, 6);
    expect(arrivingH100e).toBeLessThanOrEqual(onTheWay + 1e-6);
  });

  it('should be left as they are by chips that Washington offers, which come beside them as announced, less what ages in the half-year', () => {
    const state = withNation(playedState(3), { announcedEvent: 'approvalOffer', demand: null });
    const { options } = selectEventChoice(state, SEAT)!;
    const { effects } = options.find(({ id }) => id === 'accept')!;
    const told = effects.find(({ kind }) => kind === 'addChips')!;
    const after = (option: string) => {
      const answer = {
        kind: 'answerEvent',
        country: SEAT,
        event: 'approvalOffer',
        option,
      } as const;
      const { game } = resolveTurn(state.game, [...botOrders(state.game, BOTS, [SEAT]), answer]);
      return { ...state, game };
    };
    const [taken, declined] = [after('accept'), after('decline')];
    const [more, less] = [taken, declined].map((one) => installedH100e(nationIn(one)));
    const working = 1 - state.game.ruleset.parameters.chips.depreciation;
    expect(more! - less!).toBeCloseTo(told.amount * working, 4);
    const delivered = (one: SeatState) => selectContracts(one, SEAT)[0]!.deliveredGpus;
    expect(delivered(taken)).toBe(delivered(declined));
  });
});

describe('the check before the end of a turn', () => {
  it('should let an untouched first turn pass', () => {
    const state = withNation(playedState(0), { announcedEvent: null });
    expect(selectTurnCheck(state, SEAT)).toEqual({ block: null, warnings: [] });
  });

  it('should warn of an unanswered event and of unassigned money', () => {
    const state = withNation(playedState(1), { announcedEvent: 'jobLosses', demand: null });
    const idle = withOrders(state, budgetOrder({ chips: 80 }));
    const { warnings } = selectTurnCheck(idle, SEAT);
    expect(warnings.map(({ kind }) => kind)).toEqual(['unanswered', 'unassigned']);
    const answered = withOrders(state, {
      kind: 'answerEvent',
      country: SEAT,
      event: 'jobLosses',
      option: 'retrain',
    });
    expect(selectTurnCheck(answered, SEAT).warnings).toEqual([]);
  });

  it('should block orders that cannot stand together', () => {
    const state = withOrders(
      withNation(playedState(1), { politicalCapital: 6 }),
      { kind: 'playCard', country: SEAT, card: 'jointPlatform', target: 'JPN' },
      { kind: 'setStance', country: SEAT, stance: 'alignUsa' },
    );
    expect(selectTurnCheck(state, SEAT).block).toMatchObject({
      order: 'playCard',
      refusal: { code: 'relationTooWeak' },
    });
  });
});

describe('an event that waits', () => {
  it('should say in figures what each answer brings later and which card it opens', () => {
    const state = withNation(playedState(1), { announcedEvent: 'chooseSide' });
    const choice = selectEventChoice(state, SEAT);
    const later = Object.fromEntries(choice!.options.map((option) => [option.id, option.later]));
    expect(later.joinUsa).toBeNull();
    expect(later.buyTime).toMatchObject({
      turns: 2,
      event: 'secondAsk',
      effects: [{ kind: 'addUsTrust', unit: 'points', good: false }],
    });
  });
});
