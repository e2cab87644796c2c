// The JSON Schema for editors is fresh, valid, and says yes and no where the checker does.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  atlasIssues,
  countriesJsonSchema,
  historyJsonSchema,
  scenarioIssues,
  scenarioJsonSchema,
} from '../../src/files';
import { caseCount } from '../support/tier';
import fc from 'fast-check';
import { mutated, mutations } from '../files/mutation';
import { compiledSchema } from '../support/compiledSchema';
import { KOREA_OPTIONS, KOREA, WHOLE_KOREA } from '../files/texts';
import { atlasTexts, scenarioIds } from '../support/content';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const RUNS = caseCount({ quick: 20, full: 150 });
const SCENARIOS = scenarioIds().map((id) => `${id}.json`);

/** The shape of one file of the atlas hangs on no figure, and reading these takes longest. */
const NO_ATLAS = { countries: '', figures: '', history: '' };

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
  const validate = compiledSchema(scenarioJsonSchema(scenarioIds()));

  it('should stand in the scenarios folder as the code makes it (npm run cli -- schema)', () => {
    expect(read('scenario.schema.json')).toEqual(scenarioJsonSchema(scenarioIds()));
  });

  it.each(SCENARIOS)('should accept %s', (name) => {
    expect(validate(read(name)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['only names its countries', KOREA],
    ['writes some of them out', WHOLE_KOREA],
  ])('should refuse exactly what the checker refuses for its shape where a file %s', (_, good) => {
    fc.assert(
      fc.property(mutations, (steps) => {
        const text = mutated(good, steps);
        const codes = scenarioIssues(text, KOREA_OPTIONS).map(({ code }) => code);
        const isMisshapen = codes.some((code) => SHAPE_CODES.includes(code));
        expect(validate(JSON.parse(text))).toBe(!isMisshapen);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the JSON Schema of the atlas', () => {
  const validate = compiledSchema(countriesJsonSchema());
  const { countries } = atlasTexts();

  it('should stand beside the atlas as the code makes it (npm run cli -- schema countries)', () => {
    expect(read('atlas/countries.schema.json')).toEqual(countriesJsonSchema());
  });

  it('should accept the countries', () => {
    expect(validate(JSON.parse(countries)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('should refuse exactly what the checker refuses for its shape', () => {
    fc.assert(
      fc.property(mutations, (steps) => {
        const text = mutated(countries, steps);
        const codes = atlasIssues({ ...NO_ATLAS, countries: text }).countries.map(
          ({ code }) => code,
        );
        const isMisshapen = codes.some((code) => SHAPE_CODES.includes(code));
        expect(validate(JSON.parse(text))).toBe(!isMisshapen);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the JSON Schema of dated events', () => {
  const validate = compiledSchema(historyJsonSchema());
  const { countries, history } = atlasTexts();

  it('should stand beside the atlas as the code makes it (npm run cli -- schema history)', () => {
    expect(read('atlas/history.schema.json')).toEqual(historyJsonSchema());
  });

  it('should accept the events', () => {
    expect(validate(JSON.parse(history)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('should refuse exactly what the checker refuses for its shape', () => {
    fc.assert(
      fc.property(mutations, (steps) => {
        const text = mutated(history, steps);
        const codes = atlasIssues({ ...NO_ATLAS, countries, history: text }).history.map(
          ({ code }) => code,
        );
        const isMisshapen = codes.some((code) => SHAPE_CODES.includes(code));
        expect(validate(JSON.parse(text))).toBe(!isMisshapen);
      }),
      { numRuns: RUNS },
    );
  });
});

describe.each([
  ['scenarios', scenarioJsonSchema(scenarioIds())],
  ['countries', countriesJsonSchema()],
  ['dated events', historyJsonSchema()],
])('the words of the JSON Schema of %s', (_, schema) => {
  type Part = Readonly<Record<string, unknown>>;
  const definitions = (schema['$defs'] ?? {}) as Readonly<Record<string, Part>>;

  /** All parts but those that only ask which form holds, with their paths. */
  function partsOf(part: unknown, path: readonly string[] = []): (readonly [string, Part])[] {
    if (typeof part !== 'object' || part === null) return [];
    const inner = Object.entries(part).flatMap(([name, one]) =>
      name === 'if' || name === 'defaultSnippets' ? [] : partsOf(one, [...path, name]),
    );
    return Array.isArray(part) ? inner : [[path.join('.'), part as Part], ...inner];
  }

  function isTold(field: Part): boolean {
    const { description, $ref } = field;
    if (description !== undefined || typeof $ref !== 'string') return description !== undefined;
    return isTold(definitions[$ref.replace('#/$defs/', '')]!);
  }

  it('should explain every field', () => {
    const untold = partsOf(schema).flatMap(([path, { properties }]) =>
      Object.entries((properties ?? {}) as Readonly<Record<string, Part>>).flatMap(
        ([name, field]) => (isTold(field) ? [] : [`${path} ${name}`]),
      ),
    );
    expect(untold).toEqual([]);
  });

  it('should explain every word of a list, except units', () => {
    const untold = partsOf(schema).filter(([path, part]) => {
      const words = part['enum'];
      const areWords = Array.isArray(words) && words.every((word) => typeof word === 'string');
      const told = part['enumDescriptions'] as readonly string[] | undefined;
      return areWords && !path.endsWith('.unit') && told?.length !== words.length;
    });
    expect(untold).toEqual([]);
  });

  it('should tell every union by the field that decides it', () => {
    const unions = partsOf(schema).filter(([, part]) => 'oneOf' in part || 'anyOf' in part);
    expect(unions).toEqual([]);
  });
});
