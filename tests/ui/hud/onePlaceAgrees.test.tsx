// What one place of the page says of a number, another says too: over seeds and turns, by number.

import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  addedPoints,
  eventCard,
  nationOf,
  nationScenarioOf,
  resolveTurn,
} from '../../../src/engine/index';
import {
  type MapFlow,
  type SeatState,
  selectBottlenecks,
  selectChapters,
  selectContracts,
  selectMapPicture,
  selectOpening,
  selectPlaceWorks,
  selectPowerSlack,
  selectProposals,
  selectTimeline,
  selectTurnCheck,
} from '../../../src/selectors/index';
import { factOf, placeOf } from '../../../src/selectors/eventChoice';
import { answerPoints } from '../../../src/ui/hud/chapter/chapterWords';
import { flowWords } from '../../../src/ui/hud/chart/flowLabels';
import { siteState } from '../../../src/ui/hud/chart/sitePlates';
import { EffectRows } from '../../../src/ui/hud/dialogs/effectRows';
import { factWords } from '../../../src/ui/hud/report/newsWords';
import { givenNumbers, useGivenNumbers } from '../../../src/ui/hud/why/given';
import { unitOfAsked, withUnit } from '../../../src/ui/hud/why/nodeUnits';
import { loadMessages, speak, t } from '../../../src/ui/text';
import { count, power } from '../../../src/ui/text/numbers';
import {
  budgetOrder,
  calmGame,
  nationIn,
  playedState,
  SEAT,
  withNation,
  withOrders,
} from '../../selectors/seatStates';

const SEEDS = [1, 2, 3];
const TURNS = [1, 3, 7, 11, 17];
const NATIONS = [SEAT, 'FRA', 'JPN', 'IND', 'ARE'];
const STATES = SEEDS.flatMap((seed) => TURNS.map((turns) => playedState(turns, [], seed)));

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function flowsOf(state: SeatState, kind: MapFlow['kind'], nation = SEAT): MapFlow[] {
  return selectMapPicture(state, nation).flows.filter((flow) => flow.kind === kind);
}

beforeAll(async () => {
  await Promise.all((['later', 'reference', 'chart'] as const).map(loadMessages));
  await speak('en');
});
afterEach(cleanup);

describe('the chart', () => {
  it('should show chips that add up to those on the way, and say whose they are', () => {
    for (const state of STATES)
      for (const nation of NATIONS) {
        const flows = flowsOf(state, 'chips', nation).filter(({ to }) => to === nation);
        const { arrivals } = selectTimeline(state, nation);
        const due = arrivals.filter(
          ({ line, column, added }) => line === 'chips' && column === 0 && !added,
        );
        const home = selectPlaceWorks(state, nation).fab.now;
        const abroad = sum(flows.map(({ amount }) => amount));
        // A flow of less than one chip is not drawn.
        expect(Math.abs(abroad + home - sum(due.map(({ amount }) => amount)))).toBeLessThan(2);
        for (const flow of flows) {
          const whose = flow.from === 'CHN' ? 'Chinese' : 'US';
          expect(flowWords(flow, nation)).toBe(`${count(flow.amount)} ${whose} chips due`);
        }
      }
  });

  it('should say of experts that they are from abroad, and that they are some of those who came', () => {
    for (const state of STATES) {
      const last = state.history.at(-1)!;
      const joined = last.events.find(
        (event) => event.kind === 'expertsJoined' && event.country === SEAT,
      );
      for (const flow of flowsOf(state, 'talentIn')) {
        if (joined?.kind !== 'expertsJoined') throw new Error('nobody came');
        const came = joined.graduates + joined.trained + joined.immigrants;
        expect(flow.amount).toBe(joined.immigrants);
        expect(flow.amount).toBeLessThanOrEqual(came);
        expect(flowWords(flow, SEAT)).toBe(`${count(joined.immigrants)} experts from abroad`);
        expect(factWords(joined, state.game.scenario)).toContain(`${count(came)} experts came`);
      }
    }
  });

  it('should say for how much of the need there is power where halls stand still', () => {
    const ratios = [0.973, 0.997, 0.5, 0];
    for (const powerRatio of ratios) {
      const state = withNation(STATES[0]!, { powerRatio, dataCentreRatio: 1.1 });
      const halls = selectMapPicture(state, SEAT).sites.filter(({ kind }) => kind === 'dataCentre');
      const percent = selectPlaceWorks(state, SEAT).powerPlant.now;
      expect(halls.length).toBeGreaterThan(0);
      for (const site of halls)
        expect(siteState(site)).toBe(`Power for ${Math.floor(percent + 1e-9)}%`);
    }
  });
});

describe('power', () => {
  it('should be short of what resilience asks, and never simply short, where it covers the need', () => {
    const both = STATES.filter((state) => {
      const row = selectBottlenecks(state, SEAT).rows.find(({ input }) => input === 'power')!;
      return row.nowPercent > 100 && selectPowerSlack(state, SEAT).now.slackMw < 0;
    });
    expect(both.length).toBeGreaterThan(0);
    for (const state of both) {
      const { slackMw } = selectPowerSlack(state, SEAT).now;
      const words = t('power.short', { power: power(-slackMw) });
      expect(words).toBe(`${power(-slackMw)} short of what resilience asks`);
    }
  });
});

describe('the calm chapter', () => {
  it('should promise nothing that events of such a chapter break', () => {
    const calm = SEEDS.flatMap((seed) => playedState(4, [], seed).history).filter(
      ({ before }) => before.state.chapters[0] === 'calm',
    );
    const moved = calm.filter(({ before, events }) =>
      events.some((event) => {
        if (event.kind === 'noticeStruck') return true;
        return (
          event.kind === 'worldEventStruck' && eventCard(before, event.event).scope === 'world'
        );
      }),
    );
    expect(moved.length).toBeGreaterThan(0);
    expect(t('chapterEffect.calm', {})).toContain('only events move prices and rules');
  });
});

describe('a contract of which half is taken', () => {
  it('should show the whole with what is still open', () => {
    const scene = selectOpening(playedState(0), SEAT)!;
    for (const { id, totalGpus } of scene.options) {
      const order = { kind: 'chooseOpening', country: SEAT, option: id } as const;
      const none = budgetOrder({});
      for (const turns of [1, 2]) {
        const [sheet] = selectContracts(playedState(turns, [order, none]), SEAT);
        const { gpus, deliveredGpus, arrivingGpus, openGpus } = sheet!;
        expect(deliveredGpus + arrivingGpus + openGpus).toBeCloseTo(gpus, 6);
      }
      const { text } = scene.options.find((option) => option.id === id)!;
      if (totalGpus !== scene.contract!.gpus) expect(text.en).toContain('The rest can be bought');
    }
  });
});

describe('a proposal', () => {
  it('should not lapse after the game', () => {
    for (const turns of [17, 18, 19]) {
      const state = playedState(turns);
      const { game } = state;
      const { turn, halfYear, length } = game.state;
      const proposals = [{ from: 'JPN', to: SEAT, turn, isOpen: true }];
      const asked = { ...state, game: { ...game, state: { ...game.state, proposals } } };
      const { received } = selectProposals(asked, SEAT);
      expect(received).toHaveLength(1);
      expect(received[0]!.lastHalfYear).toBeLessThanOrEqual(halfYear + length - turn - 1);
    }
  });
});

function Came({ value }: { readonly value: number }) {
  return <p data-why={useGivenNumbers('record', () => ({ capability: { came: value } }))} />;
}

describe('what came of a forecast', () => {
  it('should be measured as what was foretold', () => {
    render(<Came value={33} />);
    const [asked] = givenNumbers('=record').get('=record')!;
    const { ruleset } = STATES[0]!.game;
    expect(withUnit(asked!.node.value, unitOfAsked(asked!, ruleset))).not.toContain('people');
    expect(asked!.node.name).toBe('capability');
  });
});

describe('an answer that is not full', () => {
  it('should never read as what a full one is worth', () => {
    for (const worth of [2.5, 9, 1.67, 2.24])
      for (let share = 0.9; share < 1; share += 0.005)
        expect(Number(answerPoints(share * worth, worth))).toBeLessThan(worth);
    expect(answerPoints(0.99 * 2.5, 2.5)).toBe('2.4');
    expect(answerPoints(2.5, 2.5)).toBe('2.5');
  });
});

describe('what is expected at present orders', () => {
  it('should be the same where an open demand is refused, as the note beside it says', () => {
    const waiting = STATES.filter((state) => nationIn(state).demand !== null);
    expect(waiting.length).toBeGreaterThan(0);
    for (const state of waiting) {
      const { id } = nationIn(state).demand!;
      const refusing = withOrders(state, {
        kind: 'answerDemand',
        country: SEAT,
        demand: id,
        answer: 'refuse',
      });
      const expected = (of: SeatState) =>
        selectChapters(of, SEAT).map(({ expectedPoints }) => expectedPoints);
      expect(expected(refusing)).toEqual(expected(state));
    }
    expect(t('chapterView.openDemand')).toContain('counts as refused');
  });
});

describe('money that is not assigned', () => {
  it('should be carried over as far as the warning says', () => {
    const game = calmGame();
    const orders = [budgetOrder({ power: 20, dataCentres: 20, talent: 20 })];
    const state: SeatState = { game, orders, history: [], par: () => [] };
    const warning = selectTurnCheck(state, SEAT).warnings.find(({ kind }) => kind === 'unassigned');
    if (warning?.kind !== 'unassigned') throw new Error('no warning');
    const after = nationOf(resolveTurn(game, orders).game.state, SEAT);
    expect(warning.percent).toBe(40);
    expect(warning.keptUsdBn).toBeLessThan(warning.usdBn);
    expect(after.cashUsdBn).toBeCloseTo(warning.keptUsdBn, 9);
  });

  it('should keep firms from spending as well', () => {
    const game = calmGame();
    const spent = (share: number) =>
      nationOf(resolveTurn(game, [budgetOrder({ power: share })]).game.state, SEAT)
        .privateMoneyUsdBn;
    expect(spent(0)).toBeLessThan(spent(100));
  });
});

describe('debt', () => {
  it('should cost at the end what stands beside the fiscal stance', () => {
    const state = STATES[0]!;
    const { game } = state;
    const { settlement, settlementFree } = game.ruleset.parameters.score;
    const { budgetUsdBn } = nationScenarioOf(game.scenario, SEAT).start;
    const owed = (budgets: number) =>
      addedPoints(withNation(state, { debtUsdBn: budgets * budgetUsdBn }).game, SEAT).settlement;
    expect(owed(settlementFree)).toBe(0);
    expect(owed(settlementFree + 2) - owed(settlementFree + 1)).toBeCloseTo(settlement, 9);
    const words = t('budget.debtAtEnd', {
      free: String(settlementFree),
      points: String(settlement),
    });
    expect(words).toContain(`costs ${settlement} points`);
  });
});

describe('a sovereign unit at its highest level', () => {
  it('should be raised by nothing, and said to be', () => {
    const { limit } = STATES[0]!.game.ruleset.parameters.sovereignUnit;
    const shown = (unitLevel: number) => {
      const { game } = withNation(STATES[0]!, { unitLevel });
      const fact = factOf({ kind: 'addUnitLevel', levels: 1 }, placeOf(game, SEAT));
      const { container } = render(<EffectRows effects={[fact]} />);
      return { amount: fact.amount, words: container.textContent };
    };
    expect(shown(limit - 1).amount).toBe(1);
    expect(shown(limit).amount).toBe(0);
    expect(shown(limit).words).toContain('nothing is raised');
  });
});
