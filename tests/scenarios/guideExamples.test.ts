// The examples of the guide to scenarios that stand as fields of a file are good where they are put into one.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioIssues } from '../../src/files/index';
import { atlas, rules, scenarioText } from '../support/content';
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
  it.each(['Dated events', 'Own events'])('should be good in a scenario: %s', (chapter) => {
    const file = JSON.parse(scenarioText(`${KOREA}.json`)) as Record<string, unknown>;
    const text = JSON.stringify({ ...file, ...exampleIn(chapter) }, null, 2);
    const errors = scenarioIssues(text, OPTIONS).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });
});
