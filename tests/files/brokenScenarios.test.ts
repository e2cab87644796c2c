// Every known way to get a scenario wrong is named with its place, its remedy and its likeliest cure.

import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/files';
import { COUNTRY_EFFECTS } from '../../src/types/effect';
import type { Issue } from '../../src/types/issue';
import { CHAPTER_PAIRS } from '../../src/types/names';
import { BROKEN_SCENARIOS, type BrokenScenario } from './brokenScenarios';
import { superpowersFile } from '../support/superpowers';
import { edited, KOREA_OPTIONS, printed, WHOLE_KOREA as KOREA } from './texts';

const CARET = '‸';

function broken({ changes }: BrokenScenario): { text: string; line: number; column: number } {
  let marked = KOREA;
  for (const [from, to] of changes) marked = edited(marked, from, to);
  const before = marked.slice(0, marked.indexOf(CARET)).split('\n');
  const column = before[before.length - 1]!.length + 1;
  return { text: marked.replace(CARET, ''), line: before.length, column };
}

function issuesOf(text: string): Issue[] {
  const result = parseScenario(text, KOREA_OPTIONS);
  return result.ok ? [] : result.error;
}

const { quay } = KOREA_OPTIONS.ruleset.parameters;
/** How many times its card the largest lot brings. */
const LARGEST = told(quay.value * (1 + quay.partners) * Math.max(...quay.sizes));

function told(number: number): number {
  return Number(number.toPrecision(6));
}

/** What grows with the rules, as it stands in a message, and what is kept of it. */
const LISTS: readonly (readonly [whole: string, kept: string])[] = [
  [Object.keys(KOREA_OPTIONS.ruleset.parameters).join(', '), '(every group)'],
  [COUNTRY_EFFECTS.map((kind) => `"${kind}"`).join(', '), '(every effect on a country)'],
  [`made ${LARGEST} times`, 'made (so many) times'],
  [`from 1 to ${told(1 + 2 * LARGEST)},`, 'from 1 to (too much),'],
  [`becomes ${told(0.9 * LARGEST)},`, 'becomes (too much),'],
  [KOREA_OPTIONS.ruleset.lots.map(({ id }) => id).join(', '), '(every lot)'],
  [`${CHAPTER_PAIRS.length} chapters`, '(as many as there are pairs) chapters'],
];

function withoutLists(message: string): string {
  return LISTS.reduce((text, [whole, kept]) => text.replaceAll(whole, kept), message);
}

describe('a broken scenario', () => {
  it.each(BROKEN_SCENARIOS)('should be refused with its place: $name', (one) => {
    const { text, line, column } = broken(one);
    const [issue, ...rest] = issuesOf(text);
    expect(rest).toEqual([]);
    expect(issue).toMatchObject({
      severity: 'error',
      path: one.path,
      line,
      column,
      code: one.code,
    });
    expect(issue?.suggestion).toBe(one.suggestion);
  });

  it('should be explained in the words that were agreed', async () => {
    const wordsOf = (one: BrokenScenario) => withoutLists(printed(issuesOf(broken(one).text)));
    const book = BROKEN_SCENARIOS.map((one) => `# ${one.name}\n${wordsOf(one)}`);
    await expect(`${book.join('\n\n')}\n`).toMatchFileSnapshot('./brokenScenarios.txt');
  });

  it('should have all its mistakes named at once, in the order of the text', () => {
    const text = edited(edited(KOREA, '"half": 1', '"half": 3'), '"turns": 20', '"turns": 41');
    expect(issuesOf(text).map(({ path }) => path.join('.'))).toEqual([
      'start.half',
      'variants.0.turns',
    ]);
  });

  it('should be refused when a superpower is played as a nation without a goal of its own', () => {
    const issues = issuesOf(KOREA.replaceAll('"KOR"', '"CHN"'));
    expect(issues.find(({ code }) => code === 'notANation')).toMatchObject({
      path: ['countries', 0, 'role'],
      suggestion: 'superpower',
    });
  });

  it('should be refused when a superpower sells what the other one makes', () => {
    const text = superpowersFile(['USA']).replace('"sells":"us"', '"sells":"china"');
    expect(
      issuesOf(superpowersFile(['USA'])).filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
    expect(issuesOf(text)).toContainEqual(
      expect.objectContaining({ path: ['countries', 8, 'superpower', 'sells'], suggestion: 'us' }),
    );
  });

  it('should not drown its author in findings', () => {
    const fields = Array.from({ length: 5000 }, (_, at) => `"field${at}": 1`).join(', ');
    const issues = issuesOf(edited(KOREA, '"defeat": false', `${fields}, "defeat": false`));
    expect(issues).toHaveLength(101);
    expect(issues[100]).toMatchObject({ code: 'more', path: [] });
  });
});
