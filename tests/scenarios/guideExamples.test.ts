// The examples of the guide to scenarios are good where they are put into one, and say what scenarios say.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioIssues } from '../../src/files/index';
import { atlas, contentOf, rules, scenarioText } from '../support/content';
import { KOREA } from '../support/korea';

const GUIDE = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
const OPTIONS = { ruleset: rules(), atlas: atlas(), id: KOREA };

/** The field that a chapter of the guide shows first. */
function exampleIn(chapter: string): Record<string, unknown> {
  const from = GUIDE.indexOf(`## ${chapter}\n`);
  const block = /```json\n([\s\S]*?)```/.exec(GUIDE.slice(from))![1]!;
  return JSON.parse(`{ ${block} }`) as Record<string, unknown>;
}

describe('an example of the guide', () => {
  it.each(['Dated events', 'Own events', 'Own lots'])(
    'should be good in a scenario: %s',
    (chapter) => {
      const file = JSON.parse(scenarioText(`${KOREA}.json`)) as Record<string, unknown>;
      const text = JSON.stringify({ ...file, ...exampleIn(chapter) }, null, 2);
      const errors = scenarioIssues(text, OPTIONS).filter(({ severity }) => severity === 'error');
      expect(errors).toEqual([]);
    },
  );
});

describe('the example of a variant', () => {
  it('should be a file that changes its base, without an error', () => {
    const chapter = GUIDE.slice(GUIDE.indexOf('## A variant of a scenario\n'));
    const text = /```json\n([\s\S]*?)```/.exec(chapter)![1]!;
    const { id } = JSON.parse(text) as { id: string };
    const written = { [KOREA]: scenarioText(`${KOREA}.json`) };
    const issues = scenarioIssues(text, { ...OPTIONS, id, written });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the example of a figure', () => {
  it('should be one that stands in a scenario', () => {
    const example = /```json\n"budgetUsdBn": (\{[\s\S]*?\n\})\n```/.exec(GUIDE)?.[1];
    const [korea] = contentOf(KOREA).scenario.countries;
    expect(korea?.figures).toMatchObject({ budgetUsdBn: JSON.parse(example ?? 'null') });
  });
});
