// The figures that answer a scenario's question: each is what the states of the game say, beside par of the same world.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import {
  createGame,
  nationOf,
  nationScenarioOf,
  parCourse,
  resolveTurn,
} from '../../src/engine/index';
import {
  type LearningAnswer,
  type LearningFigure,
  type PastTurn,
  type SeatState,
  selectLearning,
} from '../../src/selectors/index';
import { type BotName, LEARNING_MEASURES, type LearningMeasure } from '../../src/types/names';
import type { LearningUse, Scenario } from '../../src/types/scenario';
import type { NationState } from '../../src/types/state';
import { ordersWith } from '../support/games';
import { korea } from '../support/korea';
import { budgetOrder, nationIn, playedState, SEAT, withNation } from './seatStates';

const { ruleset } = korea();

/** The scenario with a question that these measures answer. */
function asking(scenario: Scenario, ...measures: readonly LearningUse[]): Scenario {
  const reading = { en: 'Read it so.', ko: '이렇게 읽습니다.' };
  return { ...scenario, learning: { measures, texts: { reading }, facts: [] } };
}

/** The same state in a scenario that asks for these measures. */
function askedOf(state: SeatState, ...measures: readonly LearningUse[]): SeatState {
  return { ...state, game: { ...state.game, scenario: asking(state.game.scenario, ...measures) } };
}

/** A whole short game in which a bot plays the seat, and no nation is lost, as in par. */
function playedBy(bot: BotName, seat = SEAT): SeatState {
  const scenario = { ...korea().scenario, defeat: false };
  let game = createGame(ruleset, scenario, { seed: 7, variant: 'short' });
  const history: PastTurn[] = [];
  while (game.state.outcome === 'running') {
    const orders = ordersWith(game, seat, bot);
    const { game: after, events } = resolveTurn(game, orders);
    history.push({ turn: game.state.turn, before: game, orders, events, after });
    game = after;
  }
  const par = parCourse(game, BOTS, seat);
  return { game, orders: [], history, par: () => par };
}

function answersOf(state: SeatState, seat = SEAT): readonly LearningAnswer[] {
  const uses = LEARNING_MEASURES.map((measure) => ({ measure }));
  return selectLearning(askedOf(state, ...uses), seat)?.answers ?? [];
}

function figureOf(state: SeatState, use: LearningUse, seat = SEAT): LearningFigure {
  return selectLearning(askedOf(state, use), seat)!.answers[0]!.own;
}

function partOf({ parts }: LearningFigure, id: string): number {
  return parts.find((part) => part.id === id)!.value;
}

function besideOf({ beside }: LearningFigure, id: string): number {
  return beside.find((part) => part.id === id)!.value;
}

function totalOf({ parts }: LearningFigure): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function numbersOf({ value, parts, beside, course }: LearningFigure): number[] {
  return [
    value,
    ...parts.map((part) => part.value),
    ...beside.map((part) => part.value),
    ...(course?.values ?? []),
  ];
}

const nations = (state: SeatState): NationState[] =>
  state.history.map(({ after }) => nationOf(after.state, SEAT));

describe('the figures that answer the question', () => {
  const balanced = playedBy('balanced');
  const played = playedState(20);

  it('should come in the order in which the scenario names them, and not at all where it names none', () => {
    const { question, answers, reading } = selectLearning(
      askedOf(played, { measure: 'lagCourse' }, { measure: 'bindingTurns' }),
      SEAT,
    )!;
    expect(question).toEqual(played.game.scenario.texts.question);
    expect(answers.map(({ measure }) => measure)).toEqual(['lagCourse', 'bindingTurns']);
    expect(reading.ko).toBe('이렇게 읽습니다.');
    const { learning: _none, ...silent } = played.game.scenario;
    expect(
      selectLearning({ ...played, game: { ...played.game, scenario: silent } }, SEAT),
    ).toBeNull();
  });

  it.each(LEARNING_MEASURES)('should be those of par when par itself is played: %s', (measure) => {
    const { own, par } = answersOf(balanced).find((answer) => answer.measure === measure)!;
    expect(own).toEqual(par);
  });

  it('should be finite before the first turn and at every stage, with the same parts as par', () => {
    for (const turns of [0, 1, 7]) {
      for (const { own, par } of answersOf(playedState(turns))) {
        expect([...numbersOf(own), ...numbersOf(par)].every(Number.isFinite)).toBe(true);
        expect(own.parts.map(({ id, country }) => [id, country])).toEqual(
          par.parts.map(({ id, country }) => [id, country]),
        );
        if (own.course !== null) expect(own.course.values).toHaveLength(turns);
      }
    }
  });

  it('should put par beside it as far as the game has come', () => {
    const answer = selectLearning(askedOf(playedState(4), { measure: 'lagCourse' }), SEAT)!;
    expect(answer.answers[0]!.par.course!.values).toHaveLength(4);
  });
});

describe('what was scarcest', () => {
  it('should count the turns of every bottleneck', () => {
    const state = playedState(20);
    const figure = figureOf(state, { measure: 'bindingTurns' });
    expect(totalOf(figure)).toBe(20);
    const inPower = nations(state).filter(({ bottleneck }) => bottleneck === 'power');
    expect(partOf(figure, 'power')).toBe(inPower.length);
    expect(figure.value).toBe(Math.max(...figure.parts.slice(0, 4).map(({ value }) => value)));
  });

  it('should be money only where nothing else was ever short', () => {
    const rich = playedState(3);
    const history = rich.history.map((turn) => ({
      ...turn,
      before: withNation({ ...rich, game: turn.before }, { bottleneck: 'money' }).game,
    }));
    const state = { ...withNation(rich, { bottleneck: 'money' }), history };
    const figure = figureOf(state, { measure: 'bindingTurns' });
    expect(figure.of).toEqual({ id: 'money', value: 3 });
  });

  it('should show chips without power as idle', () => {
    const state = playedState(8, [budgetOrder({ chips: 100 })]);
    const figure = figureOf(state, { measure: 'idleChips' });
    const { par } = selectLearning(askedOf(state, { measure: 'idleChips' }), SEAT)!.answers[0]!;
    expect(figure.value).toBeGreaterThan(par.value);
    expect(figure.course!.values.at(-1)).toBeCloseTo(1 - nationIn(state).operatingShare, 12);
    expect(partOf(figure, 'power') + partOf(figure, 'dataCentres')).toBeGreaterThan(0);
  });
});

describe('what was ordered ahead', () => {
  const { lagTurns } = ruleset.parameters.power;

  it('should take as long as the rules say from order to work, and less in focus', () => {
    const orders = [budgetOrder({ power: 20, dataCentres: 20, models: 60 })];
    const figure = figureOf(playedState(12, orders), { measure: 'leadTimes' });
    expect(partOf(figure, 'gas')).toBeCloseTo(lagTurns.gas, 6);
    expect(partOf(figure, 'firm')).toBeCloseTo(lagTurns.firm, 6);
    const times = Object.values(lagTurns);
    expect(figure.value).toBeGreaterThan(Math.min(...times));
    expect(figure.value).toBeLessThan(Math.max(...times));
    const inFocus = [budgetOrder({ power: 60, dataCentres: 20, models: 20 })];
    const sooner = figureOf(playedState(12, inFocus), { measure: 'leadTimes' });
    expect(sooner.value).toBeLessThan(figure.value);
  });

  it('should count what stands in the queues at the end as too late', () => {
    const state = playedState(12, [budgetOrder({ power: 100 })]);
    const figure = figureOf(state, { measure: 'leadTimes' });
    const { gas, variable, firm } = nationIn(state).powerPipelineMw;
    const waiting = [...gas, ...variable, ...firm].reduce((sum, mw) => sum + mw, 0);
    expect(besideOf(figure, 'latePower')).toBeCloseTo(waiting, 6);
  });

  it('should not take halls that were put off for new ones', () => {
    const start = playedState(1, [budgetOrder({ dataCentres: 100 })]);
    const queue = nationIn(start).dataCentrePipelineMw;
    const [first = 0, second = 0, ...rest] = queue.slice(1);
    const slipped = [first * 0.55, second + first * 0.45, ...rest, 0];
    const later = withNation(start, { dataCentrePipelineMw: slipped });
    const history = [
      ...start.history,
      { ...start.history[0]!, turn: 1, before: start.game, after: later.game },
    ];
    const before = figureOf(start, { measure: 'leadTimes' });
    const after = figureOf({ ...later, history }, { measure: 'leadTimes' });
    expect(partOf(after, 'dataCentres')).toBeCloseTo(partOf(before, 'dataCentres'), 9);
  });
});

describe('whose compute it is', () => {
  it('should divide the chips between the government, the champions and the other firms', () => {
    const state = playedState(6);
    const { usChipsH100e, chinaChipsH100e, domesticChipsH100e, hostedChipsH100e } = nationIn(state);
    const figure = figureOf(state, { measure: 'governmentChipShare' });
    const own = usChipsH100e + chinaChipsH100e + domesticChipsH100e;
    expect(totalOf(figure) - hostedChipsH100e).toBeCloseTo(own, 6);
    expect(partOf(figure, 'government')).toBeCloseTo(own * figure.value, 6);
    const { champions = [] } = nationScenarioOf(state.game.scenario, SEAT);
    expect(champions.length).toBeGreaterThan(2);
    const firms = own * (1 - figure.value);
    for (const { id, name, chipShare } of champions) {
      expect(partOf(figure, id)).toBeCloseTo(firms * chipShare.value, 6);
      expect(figure.parts.find((part) => part.id === id)?.name).toEqual(name);
    }
    expect(partOf(figure, 'hosted')).toBe(hostedChipsH100e);
    expect(besideOf(figure, 'callable')).toBeGreaterThan(figure.value * 0.5);
    expect(besideOf(figure, 'callable')).toBeLessThan(1);
  });

  it('should call all compute bought where none is made at home', () => {
    const state = withNation(playedState(3), { domesticChipsH100e: 0 });
    expect(figureOf(state, { measure: 'boughtAutonomy' }).value).toBe(1);
    expect(figureOf(state, { measure: 'homeChipsReplaced' }).value).toBe(0);
  });

  it('should name the strongest layer, and count the independent', () => {
    const state = playedState(5);
    const { layers } = nationIn(state).indices;
    const figure = figureOf(state, { measure: 'strongestLayer' });
    expect(figure.value).toBe(100 * Math.max(...Object.values(layers)));
    expect(layers[figure.of!.id as keyof typeof layers] * 100).toBe(figure.value);
    const all = figureOf(state, { measure: 'independentNations' });
    expect(all.parts).toHaveLength(8);
    expect(all.value).toBe(all.parts.filter(({ value }) => value >= 50).length);
    const two = figureOf(state, { measure: 'independentNations', countries: ['FRA', 'DEU'] });
    expect(two.parts.map(({ country }) => country)).toEqual(['FRA', 'DEU']);
  });
});

describe('people and money', () => {
  it('should account for every expert who came or left', () => {
    const state = playedState(9);
    const figure = figureOf(state, { measure: 'expertsBalance' });
    const before = nationOf(state.history[0]!.before.state, SEAT).experts;
    expect(figure.value).toBeCloseTo(nationIn(state).experts - before, 6);
    expect(totalOf(figure)).toBeCloseTo(figure.value, 6);
    expect(partOf(figure, 'left')).toBeLessThan(0);
  });

  it('should tell which line got the money', () => {
    const figure = figureOf(playedState(4, [budgetOrder({ talent: 70, models: 30 })]), {
      measure: 'moneyByLine',
    });
    expect(figure.of?.id).toBe('talent');
    expect(figure.value).toBeCloseTo(0.7, 9);
    expect(partOf(figure, 'chips')).toBe(0);
  });

  it('should not count money that was kept as spent', () => {
    const half = figureOf(playedState(4, [budgetOrder({ chips: 50 })]), {
      measure: 'privateToPublicMoney',
    });
    const nothing = figureOf(playedState(4, [budgetOrder({})]), {
      measure: 'privateToPublicMoney',
    });
    expect(half.value).toBeCloseTo(partOf(half, 'privateMoney') / partOf(half, 'publicMoney'), 9);
    expect(partOf(nothing, 'publicMoney')).toBe(0);
    expect(nothing.value).toBe(0);
  });
});

describe('together and twice', () => {
  const measures: readonly LearningMeasure[] = ['platformSavings', 'duplicationCost'];
  const france = playedBy('platformAlly', 'FRA');
  const [savings, twice] = measures.map((measure) => figureOf(france, { measure }, 'FRA'));

  it('should save what the same programme would have cost more alone', () => {
    const partners = nationOf(france.game.state, 'FRA').platformPartners;
    expect(partners).toContain('DEU');
    expect(savings!.value).toBeGreaterThan(0);
    expect(savings!.value).toBeLessThan(partOf(savings!, 'modelMoney'));
    expect(besideOf(savings!, 'platformTurns')).toBeGreaterThan(0);
    expect(besideOf(savings!, 'lent')).toBeGreaterThan(0);
    const alone = figureOf(playedBy('fortress'), { measure: 'platformSavings' });
    expect(alone.value).toBe(0);
  });

  it('should add up what the nations did twice', () => {
    expect(totalOf(twice!)).toBeCloseTo(twice!.value, 9);
    expect(partOf(twice!, 'trainedTwice')).toBeGreaterThan(0);
    const one = figureOf(france, { measure: 'duplicationCost', countries: ['FRA'] }, 'FRA');
    expect(partOf(one, 'trainedTwice')).toBe(0);
  });

  it('should tell where the halls of a platform stand', () => {
    const use = { measure: 'platformHalls', countries: ['FRA', 'DEU'] } as const;
    const inFrance = figureOf(france, use, 'FRA').value;
    expect(inFrance + figureOf(france, use, 'DEU').value).toBeCloseTo(1, 12);
  });
});
