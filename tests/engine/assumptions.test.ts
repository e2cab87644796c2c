// What a player assumes: it changes the parameters that its row names, for everybody in the game, and a record proves it.

import { describe, expect, it } from 'vitest';
import { recordGame } from '../../src/bots/index';
import {
  createGame,
  hashRuleset,
  hashState,
  medalOf,
  parCourse,
  replayGame,
  rulesOf,
  sampleFuture,
  usualOf,
  viewFor,
} from '../../src/engine/index';
import { exp10, log10 } from '../../src/lib/detMath';
import type { Assumptions } from '../../src/types/assumption';
import type { Replay } from '../../src/types/replay';
import type { Scenario } from '../../src/types/scenario';
import { korea } from '../support/korea';

const { ruleset, scenario, bots } = korea();
const CONTENT = { ruleset, scenario, bots };
const OPTIONS = { seed: 3, variant: 'short' };
const BELIEF: Assumptions = { catchUp: 0.1, potential: 0.5, powerTime: 1 };

const CATCH_UP = ruleset.assumptions.find(({ id }) => id === 'catchUp')!;

function gameWith(assumptions: Assumptions, of: Scenario = scenario) {
  return createGame(ruleset, of, { ...OPTIONS, assumptions });
}

function recordWith(assumptions: Assumptions): Replay {
  const choice = { ...CONTENT, ...OPTIONS, seat: 'KOR', bot: 'balanced', assumptions } as const;
  return recordGame(choice).replay;
}

function faultOf(replay: Replay) {
  const replayed = replayGame(replay, CONTENT);
  return replayed.ok ? null : replayed.error;
}

describe('what a player assumes', () => {
  it('should set, scale and shift the numbers of its rows and no others', () => {
    const { parameters } = gameWith(BELIEF).ruleset;
    const usual = ruleset.parameters;
    expect(parameters.training.gapRecovery).toBe(0.1);
    expect(parameters.prosperity.potential.y).toEqual(
      usual.prosperity.potential.y.map((height) => height * 0.5),
    );
    expect(parameters.prosperity.potential.x).toEqual(usual.prosperity.potential.x);
    const { gas, variable, firm } = usual.power.lagTurns;
    expect(parameters.power.lagTurns).toEqual({
      gas: gas + 1,
      variable: variable + 1,
      firm: firm + 1,
    });
    expect(parameters.chips).toBe(usual.chips);
    expect(usual.training.gapRecovery).not.toBe(0.1);
  });

  it('should let a curve of growth begin at the growth a year that is assumed', () => {
    const { y } = gameWith({ algorithms: 4 }).ruleset.parameters.world.algorithmGrowth;
    const before = ruleset.parameters.world.algorithmGrowth.y;
    expect(exp10(2 * y[0]!)).toBeCloseTo(4, 5);
    expect(y[2]! / y[0]!).toBeCloseTo(before[2]! / before[0]!, 12);
    expect(log10(4) / 2).toBeCloseTo(y[0]!, 6);
  });

  it('should say of every row which number changes nothing', () => {
    for (const row of ruleset.assumptions) {
      const usual = usualOf(ruleset, row);
      const { parameters } = gameWith({ [row.id]: usual }).ruleset;
      const [group] = row.parameter.split('.') as [keyof typeof parameters];
      expect(parameters[group], row.id).toEqual(ruleset.parameters[group]);
      expect(usualOf(gameWith({ [row.id]: row.most }).ruleset, row), row.id).toBe(usual);
    }
  });

  it('should leave the game as it always was where nothing is assumed', () => {
    expect(gameWith({}).ruleset).toBe(ruleset);
    expect(recordWith({})).not.toHaveProperty('assumptions');
  });

  it('should come after the numbers of the scenario, and once, however often it is asked', () => {
    const text = { en: 'x', ko: 'y' };
    const own: Scenario = {
      ...scenario,
      rulePatches: [
        { parameter: 'power.lagTurns.gas', value: 4, text },
        { parameter: 'training.gapRecovery', value: 0.5, text },
      ],
    };
    const { ruleset: played } = gameWith({ ...BELIEF, catchUp: 0.2 }, own);
    expect(played.parameters.power.lagTurns.gas).toBe(5);
    expect(played.parameters.training.gapRecovery).toBe(0.2);
    expect(rulesOf(played, own)).toBe(played);
    const apart = structuredClone(played);
    expect(rulesOf(apart, structuredClone(own)).parameters).toEqual(played.parameters);
    expect(usualOf(played, CATCH_UP)).toBe(0.5);
  });

  it('should hold in par and in the futures that a seat imagines', () => {
    const game = gameWith(BELIEF);
    const last = (course: ReturnType<typeof parCourse>) => course.at(-1)!.score.total;
    const own = last(parCourse(game, bots, 'KOR'));
    expect(own).not.toBe(last(parCourse(gameWith({}), bots, 'KOR')));
    expect(sampleFuture(viewFor(game, 'KOR'), 1).ruleset).toBe(game.ruleset);
  });

  it('should give no medal, whose bars are measured under the usual numbers', () => {
    expect(medalOf(gameWith({}), 'KOR', -100)).toBe('gold');
    expect(medalOf(gameWith(BELIEF), 'KOR', -100)).toBeNull();
  });
});

describe('the record of a game with assumptions', () => {
  const replay = recordWith(BELIEF);

  it('should name them, be verified, and keep the mark of the plain rules', () => {
    expect(replay.assumptions).toEqual(BELIEF);
    expect(replay.rulesetHash).toBe(hashRuleset(ruleset));
    const replayed = replayGame(replay, CONTENT);
    expect(replayed.ok && hashState(replayed.value.game.state)).toBe(replay.hashes.at(-1));
    expect(replay.hashes.at(-1)).not.toBe(recordWith({}).hashes.at(-1));
  });

  it('should be refused with another number, without them, with one unknown or out of range', () => {
    const { assumptions: _, ...without } = replay;
    expect(faultOf({ ...replay, assumptions: { ...BELIEF, catchUp: 0.15 } })?.code).toBe(
      'wrongHash',
    );
    expect(faultOf(without)?.code).toBe('wrongHash');
    expect(faultOf({ ...replay, assumptions: { luck: 1 } })).toEqual({
      turn: -1,
      code: 'unknownAssumption',
      details: { assumption: 'luck' },
    });
    expect(faultOf({ ...replay, assumptions: { catchUp: 9 } })).toMatchObject({
      code: 'assumptionOutOfRange',
      details: { assumption: 'catchUp', number: 9, least: CATCH_UP.least, most: CATCH_UP.most },
    });
  });
});
