// The README tells players the numbers of the rules as they are, and names no verb that there is not.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chapterCount } from '../../src/engine/index';
import { PLEDGES } from '../../src/types/names';
import { say } from '../cli/commands';
import { korea } from '../support/korea';

const GUIDE = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const { ruleset, scenario } = korea();
const P = ruleset.parameters;
const PERCENT = 100;

describe("the player's guide", () => {
  it('should give the worth of answers and pledges', () => {
    const { points, firstPoints, pledgePoints } = P.chapters;
    const answered = chapterCount(P, scenario.variants[0]!.turns) - 1;
    expect(GUIDE).toContain(
      `A full answer earns ${points} points, in the first chapter ${firstPoints}.`,
    );
    const [modest, solid, bold] = PLEDGES.map((pledge) => pledgePoints[pledge]);
    expect(GUIDE).toContain(`kept, it earns ${modest}, ${solid} or ${bold} points`);
    const built = P.score.levelWeight * PERCENT;
    const answers = firstPoints + answered * points;
    expect(GUIDE).toContain(
      `up to ${built} points are the country you built, up to ${answers} your answers`,
    );
  });

  it('should give what a focus does and what a project takes', () => {
    const { gain, others } = P.focus;
    expect(GUIDE).toContain(
      `one line's money counts ×${1 + gain[0]!}, less when repeated, the others ×${others}`,
    );
    const percent = Math.round(P.projects.cashShare * PERCENT);
    expect(GUIDE).toContain(`One takes ${percent} % of the budget for four turns`);
    expect([P.projects.turns, P.chapters.turns, P.projects.offered]).toEqual([4, 4, 3]);
  });

  it('should name verbs that there are', () => {
    const verbs = [...GUIDE.matchAll(/npm run cli -- (\w+)/g)].map(([, verb]) => verb!);
    expect(verbs.length).toBeGreaterThan(0);
    for (const verb of verbs) expect([verb, say(verb, '--help').code]).toEqual([verb, 0]);
  });
});
