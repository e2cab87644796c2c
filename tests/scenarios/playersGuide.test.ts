// The README tells players the numbers of the rules as they are, and names no verb that there is not.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chapterCount, questionWorth } from '../../src/engine/index';
import { PLEDGES } from '../../src/types/names';
import { say } from '../cli/commands';
import { korea } from '../support/korea';

const GUIDE = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const { ruleset, scenario } = korea();
const P = ruleset.parameters;
const PERCENT = 100;

describe("the player's guide", () => {
  it('should give the worth of answers and pledges', () => {
    const { points, pledgePoints } = P.chapters;
    const { turns } = scenario.variants[0]!;
    expect(chapterCount(P, turns)).toBe(5);
    expect(GUIDE).toContain(
      `All questions of a game share ${points} points: over five chapters a full answer earns ${questionWorth(P, turns)}.`,
    );
    const [modest, solid, bold] = PLEDGES.map((pledge) =>
      Math.round(pledgePoints[pledge] * PERCENT),
    );
    expect(GUIDE).toContain(
      `kept, it earns ${modest}, ${solid} or ${bold} % of what its question is worth`,
    );
    const built = P.score.levelWeight * PERCENT;
    expect(GUIDE).toContain(
      `up to ${built} points are the country you built, up to ${points} your answers`,
    );
    expect(P.score.underConstruction).toBeGreaterThan(0.5);
  });

  it('should give what a bid may be', () => {
    expect(P.quay.premium).toMatchObject({ list: 0, double: 1 });
  });

  it('should give what a focus does and what a project takes', () => {
    const { gain, others } = P.focus;
    expect(GUIDE).toContain(
      `one line's money counts ×${1 + gain[0]!}, less when repeated, the others ×${others}`,
    );
    const percent = Math.round(P.projects.cashShare * PERCENT);
    expect(GUIDE).toContain(`One takes ${percent} % of the budget for three turns`);
    expect([P.projects.turns, P.chapters.turns, P.projects.offered]).toEqual([3, 4, 3]);
  });

  it('should name verbs that there are', () => {
    const verbs = [...GUIDE.matchAll(/npm run cli -- (\w+)/g)].map(([, verb]) => verb!);
    expect(verbs.length).toBeGreaterThan(0);
    for (const verb of verbs) expect([verb, say(verb, '--help').code]).toEqual([verb, 0]);
  });
});
