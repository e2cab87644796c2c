// A scenario's own rules: its constants hold in every game of it, its chapters come first, and a record proves both.

import { describe, expect, it } from 'vitest';
import { recordGame } from '../../src/bots/index';
import { createGame, hashRuleset, hashScenario, replayGame } from '../../src/engine/index';
import type { Scenario } from '../../src/types/scenario';
import { korea } from '../support/korea';

const { ruleset, scenario, bots } = korea();
const TEXT = { en: 'Longer queues', ko: '긴 대기' };
const own: Scenario = {
  ...scenario,
  rulePatches: [
    { parameter: 'power.queue', value: 2.5, text: TEXT },
    { parameter: 'power.lagTurns.gas', value: 5, text: TEXT },
  ],
  chapters: ['calm', 'grid', 'famine'],
};

describe('the rules of a scenario', () => {
  it('should hold its own numbers and leave the ruleset as it is', () => {
    const before = hashRuleset(ruleset);
    const { parameters } = createGame(ruleset, own, { seed: 1, variant: 'full' }).ruleset;
    expect(parameters.power.queue).toBe(2.5);
    expect(parameters.power.lagTurns.gas).toBe(5);
    expect(parameters.power.lagTurns.firm).toBe(ruleset.parameters.power.lagTurns.firm);
    expect(hashRuleset(ruleset)).toBe(before);
  });

  it('should be the very ruleset where the scenario has none of its own', () => {
    expect(createGame(ruleset, scenario, { seed: 1, variant: 'full' }).ruleset).toBe(ruleset);
  });

  it.each([1, 2, 3])('should begin with its chapters in the world of seed %i', (seed) => {
    const { chapters } = createGame(ruleset, own, { seed, variant: 'full' }).state;
    expect(chapters.slice(0, 3)).toEqual(own.chapters);
    expect(chapters).toHaveLength(5);
  });

  it('should count in the fingerprint of the scenario, and their wording should not', () => {
    const [first, ...rest] = own.rulePatches!;
    const reworded = { ...own, rulePatches: [{ ...first!, text: { en: 'x', ko: 'y' } }, ...rest] };
    const other = { ...own, rulePatches: [{ ...first!, value: 2.4 }, ...rest] };
    expect(hashScenario(own)).not.toBe(hashScenario(scenario));
    expect(hashScenario(reworded)).toBe(hashScenario(own));
    expect(hashScenario(other)).not.toBe(hashScenario(own));
  });

  it('should be proven by the record of a game, which no other rules can judge', () => {
    const game = { ruleset, scenario: own, bots, seat: 'KOR', seed: 5, variant: 'short' } as const;
    const { replay } = recordGame({ ...game, bot: 'balanced' });
    expect(replayGame(replay, { ruleset, scenario: own, bots }).ok).toBe(true);
    const judged = replayGame(replay, { ruleset, scenario, bots });
    expect(judged.ok ? null : judged.error.code).toBe('changedScenario');
  });
});
