// What is wrong with a lesson is told at its place, with what to do.

import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/files/index';
import type { Issue } from '../../src/types/issue';
import { atlas, rules } from '../support/content';
import { edited, type Edited } from '../support/ownScenario';

const SHIPPED = 'first-data-centre';
const OPTIONS = { ruleset: rules(), atlas: atlas(), id: SHIPPED };

interface Written {
  readonly steps: {
    id: string;
    text: Record<string, string>;
    until: Edited;
    shows: string[];
    early?: boolean;
  }[];
  learned: Record<string, string>[];
}

function issuesOf(change: (lesson: Written, data: Edited) => void): readonly Issue[] {
  const text = edited(SHIPPED, (data) => change(data['lesson'] as Written, data));
  const read = parseScenario(text, OPTIONS);
  return read.ok ? [] : read.error;
}

/** The one issue that a change makes. */
function issueOf(change: (lesson: Written, data: Edited) => void): Issue {
  const issues = issuesOf(change);
  expect(issues.map(({ message }) => message)).toHaveLength(1);
  return issues[0]!;
}

describe('a lesson', () => {
  it('should be sound as it comes with the game', () => {
    expect(issuesOf(() => undefined)).toEqual([]);
  });

  it('should say in each step and each language at most 40 words', () => {
    const long = Array.from({ length: 41 }, () => 'word').join(' ');
    const issue = issueOf(({ steps }) => (steps[1]!.text['en'] = long));
    expect(issue.path).toEqual(['lesson', 'steps', 1, 'text', 'en']);
    expect(issue.message).toContain('at most 40 words');
    expect(issue.message).toContain('here it says 41');
    expect(issuesOf(({ learned }) => (learned[0]!['en'] = `${long} ${long}`))).toHaveLength(1);
  });

  it('should name no step and show no part twice', () => {
    const twice = issueOf(({ steps }) => (steps[2]!.id = steps[0]!.id));
    expect(twice).toMatchObject({ path: ['lesson', 'steps', 2, 'id'], code: 'repeatedId' });
    const again = issueOf(({ steps }) => steps[3]!.shows.push('money'));
    expect(again.message).toBe('"money" is shown since the step "order-chips"; remove it here.');
  });

  it('should wait for a lot that may come, and suggest the one that was meant', () => {
    const issue = issueOf(({ steps }) => (steps[4]!.until['lot'] = 'powerShips'));
    expect(issue.path).toEqual(['lesson', 'steps', 4, 'until', 'lot']);
    expect(issue.suggestion).toBe('powerShip');
  });

  it('should end no more turns than the game has', () => {
    const issue = issueOf(
      ({ steps }) => void steps.push({ ...steps[9]!, id: 'one-more', shows: [] }),
    );
    expect(issue.message).toContain('ends 5 turns, but the variant "full" has only 4');
  });

  it('should take as done early only what leaves no trace in the game', () => {
    const issue = issueOf(({ steps }) => (steps[0]!.early = true));
    expect(issue).toMatchObject({ path: ['lesson', 'steps', 0, 'early'], code: 'unusedField' });
  });

  it('should be for one seat that gives orders', () => {
    const issue = issueOf((_lesson, data) => (data['watch'] = true));
    expect(issue).toMatchObject({ path: ['lesson'], code: 'unusedField' });
  });

  it('should point only at controls and wait only for actions that are known', () => {
    const issues = issuesOf(({ steps }) => {
      (steps[0] as unknown as Edited)['at'] = 'line.chip';
      steps[1]!.until['kind'] = 'endturn';
    });
    expect(issues.map(({ path }) => path)).toEqual([
      ['lesson', 'steps', 0, 'at'],
      ['lesson', 'steps', 1, 'until', 'kind'],
    ]);
    expect(issues[0]!.suggestion).toBe('line.chips');
  });
});
