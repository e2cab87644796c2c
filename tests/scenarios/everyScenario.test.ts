// Every scenario that comes with the game is sound, sourced and written in both languages.

import { describe, expect, it } from 'vitest';
import { atlasIssues, scenarioIssues } from '../../src/files';
import { TEXT_LANGUAGES } from '../../src/types/scenario';
import { printed } from '../files/texts';
import {
  atlas,
  atlasTexts,
  contentOf,
  rules,
  scenarioIds,
  scenarioText,
  writtenScenarios,
} from '../support/content';

const OPTIONS = { ruleset: rules(), atlas: atlas(), written: writtenScenarios() };

describe('the scenarios of the folder', () => {
  it.each(scenarioIds())('should have nothing to be mended or mentioned in %s', (id) => {
    expect(printed(scenarioIssues(scenarioText(`${id}.json`), { ...OPTIONS, id }))).toBe('');
  });

  it.each(scenarioIds())('should say how close every two nations of %s are', (id) => {
    const { relations, countries } = contentOf(id).scenario;
    const nations = countries.filter(({ role }) => role === 'nation');
    expect(relations).toHaveLength((nations.length * (nations.length - 1)) / 2);
  });

  it.each(scenarioIds())('should ask the question of %s and brief its player in words', (id) => {
    const { title, question, briefing, goal } = contentOf(id).scenario.texts;
    for (const text of [title, question, briefing, goal])
      for (const language of TEXT_LANGUAGES) expect(text?.[language].length).toBeGreaterThan(1);
  });

  it('should take countries from an atlas without errors', () => {
    const { countries, figures } = atlasIssues(atlasTexts());
    const errors = [...countries, ...figures].filter(({ severity }) => severity === 'error');
    expect(printed(errors)).toBe('');
  });
});
