// What was measured of the scenarios stands in their files and in the guide, is up to date, and no two are alike.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { between } from '../../src/cli/markers';
import { measuredTable, sampleOf } from '../../src/cli/measured';
import { alikeIn, readMeasured } from '../../src/cli/verbs/measure';
import { contentOf, scenarioIds } from '../support/content';

const GUIDE = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
const record = readMeasured();
const ids = scenarioIds().sort();
const contents = ids.map(contentOf);

describe('the record of what was measured (npm run cli -- measure --write)', () => {
  it('should hold every scenario under the rules that it is played by', () => {
    expect(Object.keys(record.scenarios)).toEqual(ids);
    for (const { ruleset } of contents) expect(ruleset.rules).toBe(record.rules);
  });

  it.each(contents.map((content) => [content.scenario.id, content] as const))(
    'should be of %s as it plays now, with the medals of its file',
    (id, content) => {
      const { sample, seats } = record.scenarios[id]!;
      expect(sample).toBe(sampleOf(content));
      expect(Object.keys(seats)).toEqual(content.scenario.seats.map(({ country }) => country));
      for (const { id: variant, medals } of content.scenario.variants)
        for (const [country, seat] of Object.entries(seats))
          expect(medals[country]).toEqual(seat.medals[variant]);
    },
  );

  it('should show no two scenarios with the same best style and the same two things short', () => {
    expect(alikeIn(record.scenarios)).toEqual([]);
  });

  it('should stand in the guide as a table', () => {
    const table = measuredTable(
      contents.map(({ scenario }) => scenario),
      record,
    );
    expect(between(GUIDE, 'measured', table)).toBe(GUIDE);
  });
});
