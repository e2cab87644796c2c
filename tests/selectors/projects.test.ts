// Projects and the opening scene: offers, progress, places, and what an option of the opening brings.

import { describe, expect, it } from 'vitest';
import {
  projectSite,
  selectMapPicture,
  selectOpening,
  selectProjectOffer,
  selectProjects,
  type SeatState,
} from '../../src/selectors/index';
import { createGame, nationOf, resolveTurn, scoreOf } from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import { PROJECTS, type ProjectId } from '../../src/types/names';
import type { NationScenario } from '../../src/types/scenario';
import { koreaGame, nationIn, playedState, SEAT, withNation, withOrders } from './seatStates';
import { korea } from '../support/korea';

const KOREA = koreaGame().scenario.countries[0] as NationScenario;

function begin(project: ProjectId) {
  return { kind: 'beginProject', country: SEAT, project } as const;
}

const FLOOR = korea().ruleset.parameters.projects.powerFloor;

function withPower(state: SeatState, powerRatio: number): SeatState {
  return withNation(state, { powerRatio });
}

/** A turn on which a project that brings power is on offer beside others. */
function stateOfBoth(): SeatState {
  return [1, 2, 3, 4, 5, 6, 7]
    .map((seed) => playedState(2, [], seed))
    .find((state) =>
      selectProjectOffer(state, SEAT)!.projects.some(({ pillar }) => pillar === 'power'),
    )!;
}

/** The half-year from which a project begun now stands, with power enough after this turn. */
function playedUntilFinished(state: SeatState, project: ProjectId): number {
  let { game, events } = resolveTurn(state.game, [begin(project)]);
  while (events.every(({ kind, country }) => kind !== 'projectFinished' || country !== SEAT))
    ({ game, events } = resolveTurn(withPower({ ...state, game }, FLOOR).game, []));
  return game.state.halfYear;
}

describe('the offer of projects', () => {
  it('should come on turns 3, 6, 9, 14 and 17 and in no other', () => {
    const turns = Array.from({ length: 20 }, (_, turn) => turn);
    const offered = turns.filter((turn) => selectProjectOffer(playedState(turn), SEAT) !== null);
    expect(offered).toEqual([2, 5, 8, 13, 16]);
  });

  it('should hold three projects with effects, a place and their terms', () => {
    const offer = selectProjectOffer(playedState(2), SEAT)!;
    expect(offer.projects).toHaveLength(3);
    for (const { effects, site, mate } of offer.projects) {
      expect(effects.length).toBeGreaterThan(0);
      expect(site).not.toBeNull();
      expect(mate).not.toBeNull();
    }
    expect(offer).toMatchObject({ turns: 3, fromHalfYear: 2 });
    expect(offer.costPercent).toBeCloseTo(14, 9);
    expect(offer.costUsdBn).toBeGreaterThan(0.4);
    expect(offer.wished).toBeNull();
    const first = offer.projects[0]!.id;
    expect(selectProjectOffer(withOrders(playedState(2), begin(first)), SEAT)?.wished).toBe(first);
  });

  it('should say when the game is over before a project is ready', () => {
    const early = selectProjectOffer(playedState(2), SEAT)!;
    expect(early).toMatchObject({ lastHalfYear: 19, isTooLate: false });
    const inGameOf = (length: number) => {
      const state = playedState(2);
      const { game } = state;
      return selectProjectOffer(
        { ...state, game: { ...game, state: { ...game.state, length } } },
        SEAT,
      )!;
    };
    expect(inGameOf(4)).toMatchObject({ lastHalfYear: 3, isTooLate: true });
    expect(inGameOf(8)).toMatchObject({ lastHalfYear: 7, isTooLate: false });
  });

  it('should not be too late for what the last turn finishes, which counts in the score', () => {
    const { ruleset, scenario } = korea();
    const start = createGame(ruleset, scenario, { seed: 2, variant: 'short' });
    const idle = (game: Game, turns: number): Game =>
      turns === 0 ? game : idle(resolveTurn(game, []).game, turns - 1);
    const game = idle(start, 5);
    const offer = selectProjectOffer({ ...playedState(0), game }, SEAT)!;
    const own = offer.projects.find(({ id }) => id === 'own')!;
    expect([own.readyHalfYear, offer.lastHalfYear]).toEqual([8, 7]);
    const without = idle(game, 3);
    const after = idle(resolveTurn(game, [begin('own')]).game, 2);
    expect(after.state.outcome).toBe('finished');
    expect(nationOf(after.state, SEAT).projectsDone.own).toBeGreaterThan(0);
    expect(scoreOf(after, SEAT).total).not.toBe(scoreOf(without, SEAT).total);
    expect(own).toMatchObject({ isAtEnd: true, isTooLate: false });
    expect(offer.isTooLate).toBe(false);
  });

  it.each([
    ['with power', FLOOR],
    ['without it, where only those that bring power go on', FLOOR - 0.01],
  ])('should say of each project, %s, in how many turns and when it is ready', (_, powerRatio) => {
    const state = withPower(stateOfBoth(), powerRatio);
    const offer = selectProjectOffer(state, SEAT)!;
    for (const { id, pillar, turns, readyHalfYear } of offer.projects) {
      const finished = playedUntilFinished(state, id);
      expect({ id, readyHalfYear }).toEqual({ id, readyHalfYear: finished });
      expect(turns).toBe(readyHalfYear - offer.fromHalfYear);
      expect(turns).toBe(powerRatio < FLOOR && pillar !== 'power' ? 4 : 3);
    }
  });

  it('should offer Korea its own project by the scenario’s name, without a mate', () => {
    const own = selectProjectOffer(playedState(5), SEAT)!.projects.find(({ id }) => id === 'own');
    expect(own).toMatchObject({ name: KOREA.ownProject!.name, mate: null, pillar: 'chips' });
    expect(own?.site?.id).toBe('yongin');
  });

  it('should tell effects as they are with a mate that stands', () => {
    const alone = playedState(2);
    const { id, mate } = selectProjectOffer(alone, SEAT)!.projects.find(({ effects }) =>
      effects.every(({ kind }) => kind.startsWith('add')),
    )!;
    const projectsDone = { ...nationIn(alone).projectsDone, [mate!]: 1 };
    const factsIn = (state: typeof alone) =>
      selectProjectOffer(state, SEAT)!.projects.find((each) => each.id === id)!;
    const mated = factsIn(withNation(alone, { projectsDone }));
    expect(mated.isMateDone).toBe(true);
    expect(mated.effects.map(({ amount }) => amount)).toEqual(
      factsIn(alone).effects.map(({ amount }) => expect.closeTo(amount * 1.5, 9) as number),
    );
  });

  it('should be silent while a project is being built', () => {
    const state = withNation(playedState(5), { project: { id: 'firmBlock', turnsLeft: 2 } });
    expect(selectProjectOffer(state, SEAT)).toBeNull();
  });
});

describe('a project under way', () => {
  it('should go on as the rules build it, or stand still below the floor of power', () => {
    const state = playedState(2);
    const { id } = selectProjectOffer(state, SEAT)!.projects[0]!;
    const { game } = resolveTurn(state.game, [begin(id)]);
    const lit = withNation({ ...state, game }, { powerRatio: FLOOR });
    const running = selectProjects(lit, SEAT).running!;
    expect(running).toMatchObject({ id, turns: 3, turnsDone: 1, isStalled: false });
    expect(running.readyHalfYear).toBe(state.game.state.halfYear + 3);
    const dark = withNation({ ...state, game }, { powerRatio: FLOOR - 0.01 });
    expect(selectProjects(dark, SEAT).running).toMatchObject({
      isStalled: true,
      readyHalfYear: running.readyHalfYear + 1,
    });
    const stalled = resolveTurn(dark.game, []);
    expect(stalled.events.map(({ kind }) => kind)).toContain('projectStalled');
  });

  it('should show its site in the inset with its progress, the others as they were', () => {
    const state = withNation(playedState(6), { project: { id: 'own', turnsLeft: 2 } });
    const { sites } = selectMapPicture(state, SEAT);
    expect(sites.filter(({ project }) => project !== undefined)).toEqual([
      expect.objectContaining({
        id: 'yongin',
        project: 'own',
        ratio: expect.closeTo(1 / 3, 9) as number,
      }),
    ]);
    expect(selectMapPicture(playedState(6), SEAT).sites.some((site) => 'project' in site)).toBe(
      false,
    );
  });

  it('should have a place for every project in every country', () => {
    const nations = koreaGame().scenario.countries.filter(({ role }) => role === 'nation');
    for (const nation of nations as NationScenario[])
      for (const project of PROJECTS) expect(projectSite(nation, project)).not.toBeNull();
  });
});

describe('the opening scene', () => {
  const scene = selectOpening(playedState(0), SEAT)!;

  it('should stand on the first turn alone, with the default marked until another is ordered', () => {
    expect(scene).toMatchObject({ taken: 'inLots', isOrdered: false, defaultOption: 'inLots' });
    const swap = { kind: 'chooseOpening', country: SEAT, option: 'swap' } as const;
    expect(selectOpening(withOrders(playedState(0), swap), SEAT)).toMatchObject({
      taken: 'swap',
      isOrdered: true,
    });
    expect(selectOpening(playedState(1), SEAT)).toBeNull();
  });

  it('should bring the whole contract, or half of it in the swap, for the government’s part of the price', () => {
    const [allAtOnce, inLots, swap] = scene.options;
    expect([allAtOnce, inLots, swap].map((each) => each?.totalGpus)).toEqual([
      260_000, 260_000, 130_000,
    ]);
    const price = 50_000 * scene.contract!.priceUsdBnPerGpu;
    expect(allAtOnce?.billUsdBn).toBeCloseTo(price, 2);
    expect(inLots?.billUsdBn).toBeCloseTo(price * 1.05, 2);
    expect(swap?.billUsdBn).toBeCloseTo((price / 2) * 0.8, 2);
    expect(scene.figure?.source.date).toBe('2025-10-31');
  });

  it('should look ahead by the rules: all at once has the least power after a year', () => {
    for (const { course, tightest, mostIdleH100e } of scene.options) {
      expect(course.map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      for (const at of course) {
        expect(at.runningH100e).toBeLessThanOrEqual(at.installedH100e);
        expect(at.powerPercent).toBeGreaterThanOrEqual(tightest.powerPercent);
      }
      expect(mostIdleH100e).toBeGreaterThan(0);
    }
    const [allAtOnce, inLots] = scene.options;
    expect(allAtOnce!.course[2]!.powerPercent).toBeLessThan(inLots!.course[2]!.powerPercent);
  });
});
