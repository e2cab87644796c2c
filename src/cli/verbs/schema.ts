// schema: prints what may stand in the files that people write: as JSON Schema for editors, or as a page to read.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  countriesJsonSchema,
  historyJsonSchema,
  referenceLines,
  scenarioJsonSchema,
} from '../../files/index';
import { scenarioIds } from '../documents';
import { SCENARIOS } from '../readText';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

/** A text that is made, and where the game keeps it. */
interface Made {
  readonly file: string;
  readonly make: () => string;
}

function asText(schema: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(schema, null, 2);
}

const MADE = {
  scenario: {
    file: 'scenario.schema.json',
    make: () => asText(scenarioJsonSchema(scenarioIds())),
  },
  countries: { file: 'atlas/countries.schema.json', make: () => asText(countriesJsonSchema()) },
  history: { file: 'atlas/history.schema.json', make: () => asText(historyJsonSchema()) },
  reference: { file: 'reference.md', make: () => referenceLines().join('\n').trimEnd() },
} as const satisfies Readonly<Record<string, Made>>;

function isMade(word: string): word is keyof typeof MADE {
  return Object.hasOwn(MADE, word);
}

function write(output: Output, { file, make }: Made): ExitCode {
  const path = join(SCENARIOS, file);
  try {
    writeFileSync(path, `${make()}\n`);
  } catch (error) {
    return refuseUsage(output, `${path} cannot be written: ${String(error)}`);
  }
  output.print(`written ${path}`);
  return EXIT.good;
}

export const schema: Verb = {
  summary:
    'prints the JSON Schema of scenario files, of what the atlas holds by hand, or the reference',
  usage: '[scenario|countries|history|reference]',
  flags: { write: 'switch' },
  help: [
    'reference         every field, condition, effect and word of a scenario as a page to read',
    '--write           writes it into the folder of scenarios instead',
    '',
    'Exit code: 0, or 2 when the call is wrong or the file cannot be written.',
  ],
  run: ({ words, switches }, output) => {
    const [word = 'scenario', ...others] = words;
    if (!isMade(word) || others.length > 0)
      return refuseUsage(
        output,
        'Name one of scenario, countries, history and reference, or nothing.',
      );
    if (switches.has('write')) return write(output, MADE[word]);
    output.print(MADE[word].make());
    return EXIT.good;
  },
};
