// schema: prints what is made from descriptions: JSON Schemas and the reference of files, and the code of the state.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  countriesJsonSchema,
  historyJsonSchema,
  referenceLines,
  scenarioJsonSchema,
} from '../../files/index';
import { scenarioIds } from '../documents';
import { STATE_CODE } from '../stateCode/index';
import { PROJECT_ROOT } from '../tools.mjs';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

/** The texts that are made from one description, by the place where the project keeps them. */
type Made = Readonly<Record<string, () => string>>;

function asText(schema: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(schema, null, 2);
}

const MADE = {
  scenario: { 'scenarios/scenario.schema.json': () => asText(scenarioJsonSchema(scenarioIds())) },
  countries: { 'scenarios/atlas/countries.schema.json': () => asText(countriesJsonSchema()) },
  history: { 'scenarios/atlas/history.schema.json': () => asText(historyJsonSchema()) },
  reference: { 'scenarios/reference.md': () => referenceLines().join('\n').trimEnd() },
  state: STATE_CODE,
} as const satisfies Readonly<Record<string, Made>>;

function isMade(word: string): word is keyof typeof MADE {
  return Object.hasOwn(MADE, word);
}

function write(output: Output, made: Made): ExitCode {
  for (const [file, make] of Object.entries(made)) {
    const path = join(PROJECT_ROOT, file);
    try {
      writeFileSync(path, `${make()}\n`);
    } catch (error) {
      return refuseUsage(output, `${path} cannot be written: ${String(error)}`);
    }
    output.print(`written ${path}`);
  }
  return EXIT.good;
}

export const schema: Verb = {
  summary:
    'prints the JSON Schema of scenario files, of what the atlas holds by hand, the reference, or the code of the state',
  usage: '[scenario|countries|history|reference|state]',
  flags: { write: 'switch' },
  help: [
    'reference         every field, condition, effect and word of a scenario as a page to read',
    'state             the code that is made of src/types/state.ts: copy, fingerprint, blanks, what is public',
    '--write           writes it where the project keeps it instead',
    '',
    'Exit code: 0, or 2 when the call is wrong or the file cannot be written.',
  ],
  run: ({ words, switches }, output) => {
    const [word = 'scenario', ...others] = words;
    if (!isMade(word) || others.length > 0)
      return refuseUsage(
        output,
        'Name one of scenario, countries, history, reference and state, or nothing.',
      );
    if (switches.has('write')) return write(output, MADE[word]);
    for (const make of Object.values(MADE[word])) output.print(make());
    return EXIT.good;
  },
};
