// What comes with the game is fit to be shared: author, licence, sources, and every text in both languages.

import { describe, expect, it } from 'vitest';
import { scenarioIssues, sharingNeeds } from '../../src/files/index';
import { atlas, rules, scenarioIds, scenarioText, writtenScenarios } from '../support/content';

const OPTIONS = { ruleset: rules(), atlas: atlas(), written: writtenScenarios() };

describe('a scenario that comes with the game', () => {
  it.each(scenarioIds())('should need nothing before it is shared: %s', (id) => {
    const issues = scenarioIssues(scenarioText(`${id}.json`), { ...OPTIONS, id });
    expect(issues).toEqual([]);
    expect(sharingNeeds(issues)).toEqual([]);
    const { licence, languages } = JSON.parse(scenarioText(`${id}.json`)) as Record<
      string,
      unknown
    >;
    expect([licence, languages]).toEqual(['MIT', undefined]);
  });
});
