// Goals in words: the author's own, or made from conditions, every quantity in both languages.

import { afterEach, describe, expect, it } from 'vitest';
import { type Condition, QUANTITIES } from '../../../src/types/condition';
import type { Scenario } from '../../../src/types/scenario';
import { speak } from '../../../src/ui/text';
import { goalText, isGoalInVictories, victoryText } from '../../../src/ui/text/goals';
import { contentOf } from '../../support/content';

function made(when: 'anyTurn' | 'end', ...conditions: Condition[]): string {
  return victoryText({ when, conditions });
}

const { scenario: GULF } = contentOf('gulf-approvals');

function unsaid(scenario: Scenario): Scenario {
  const { goal: _goal, ...texts } = scenario.texts;
  const specialVictories = scenario.specialVictories.map(({ text: _text, ...rest }) => rest);
  return { ...scenario, texts, specialVictories };
}

afterEach(() => speak('en'));

describe('a goal that is made from conditions', () => {
  it('should say each bound in the unit of its quantity, in English', async () => {
    await speak('en');
    const trust = { quantity: 'usTrust', atLeast: 0.6 } as const;
    const lag = { quantity: 'lagGenerations', above: 0.2, atMost: 0.8 } as const;
    expect(made('end', trust, lag)).toBe(
      'When the game ends this must hold: trust of the United States at least 60 of 100, the best model’s distance to the frontier above 0.2 generations and at most 0.8 generations.',
    );
    expect(made('anyTurn', { quantity: 'halfYear', atMost: 13 })).toContain(
      'by the second half of 2032',
    );
    expect(made('end', { quantity: 'halfYear', below: 13 })).toContain('by the first half of 2032');
    expect(made('end', { quantity: 'nonAligned', atLeast: 1 })).toContain('neither power');
    expect(made('end', { quantity: 'nonAligned', below: 1 })).toContain('leans on a power');
  });

  it('should say the same in Korean', async () => {
    await speak('ko');
    expect(made('end', { quantity: 'usTrust', atLeast: 0.6 })).toBe(
      '게임이 끝날 때 다음을 이루어야 합니다. 미국의 신뢰 100점 만점에 60점 이상.',
    );
    expect(made('end', { quantity: 'halfYear', atLeast: 13 })).toContain('2032년 하반기부터');
  });

  it.each(['en', 'ko'] as const)('should have words for every quantity: %s', async (code) => {
    await speak(code);
    const words = QUANTITIES.map((quantity) => made('end', { quantity, atLeast: 1 }));
    expect(new Set(words).size).toBe(QUANTITIES.length);
    expect(words.filter((text) => text.includes('goal.') || text.includes('undefined'))).toEqual(
      [],
    );
  });

  it('should be told once where it is the same for all, and by country where it is not', async () => {
    await speak('en');
    const same = unsaid(GULF);
    expect(goalText(same)).toBe(victoryText(same.specialVictories[0]!));
    const [first, ...rest] = same.specialVictories;
    const easier = { ...first!, conditions: first!.conditions.slice(0, 1) };
    const goal = goalText({ ...same, specialVictories: [easier, ...rest] });
    expect(goal).toContain('Saudi Arabia: ');
    expect(isGoalInVictories(same, ['SAU'])).toBe(true);
    expect(isGoalInVictories(GULF, ['SAU'])).toBe(false);
    expect(goalText(GULF)).toBe(GULF.texts.goal!.en);
  });

  it('should be the medals where nothing else wins', async () => {
    await speak('en');
    expect(goalText({ ...unsaid(GULF), specialVictories: [] })).toContain('medals');
  });
});
