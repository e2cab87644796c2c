// The JSON Schema for editors is fresh, valid, and says yes and no where the checker does.

import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { scenarioIssues, scenarioJsonSchema } from '../../src/files';
import { caseCount } from '../support/tier';
import fc from 'fast-check';
import { mutated, mutations } from '../files/mutation';
import { KOREA, KOREA_OPTIONS } from '../files/texts';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const RUNS = caseCount({ quick: 60, full: 600, soak: 20_000 });
const SCENARIOS = readdirSync(FOLDER).filter(
  (name) => name.endsWith('.json') && name !== 'scenario.schema.json',
);

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as unknown;
}

/** Codes that speak of sense, which a JSON Schema cannot hold. */
const SHAPE_CODES = [
  'unknownField',
  'missingField',
  'wrongType',
  'wrongForm',
  'outOfRange',
  'notAllowed',
  'unknownFormat',
];

describe('the JSON Schema of scenarios', () => {
  const validate = new Ajv({ allErrors: false, strict: true, allowUnionTypes: true }).compile(
    scenarioJsonSchema(),
  );

  it('should stand in the scenarios folder as the code makes it (npm run cli -- schema)', () => {
    expect(read('scenario.schema.json')).toEqual(scenarioJsonSchema());
  });

  it.each(SCENARIOS)('should accept %s', (name) => {
    expect(validate(read(name)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('should refuse exactly what the checker refuses for its shape', () => {
    fc.assert(
      fc.property(mutations, (steps) => {
        const text = mutated(KOREA, steps);
        const codes = scenarioIssues(text, KOREA_OPTIONS).map(({ code }) => code);
        const isMisshapen = codes.some((code) => SHAPE_CODES.includes(code));
        expect(validate(JSON.parse(text))).toBe(!isMisshapen);
      }),
      { numRuns: RUNS },
    );
  });
});
