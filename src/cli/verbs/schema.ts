// schema: prints the JSON Schema of the files that people write, for editors that complete and check while typing.

import { countriesJsonSchema, historyJsonSchema, scenarioJsonSchema } from '../../files/index';
import { scenarioIds } from '../documents';
import { EXIT, refuseUsage, type Verb } from '../verb';

const SCHEMAS = {
  scenario: () => scenarioJsonSchema(scenarioIds()),
  countries: countriesJsonSchema,
  history: historyJsonSchema,
};

function isDocument(word: string): word is keyof typeof SCHEMAS {
  return Object.hasOwn(SCHEMAS, word);
}

export const schema: Verb = {
  summary: 'prints the JSON Schema of scenario files, or of what the atlas holds by hand',
  usage: '[scenario|countries|history]',
  flags: {},
  help: ['Exit code: 0, or 2 when the call is wrong.'],
  run: ({ words }, output) => {
    const [word = 'scenario', ...others] = words;
    if (!isDocument(word) || others.length > 0)
      return refuseUsage(output, 'Name one of scenario, countries and history, or nothing.');
    output.print(JSON.stringify(SCHEMAS[word](), null, 2));
    return EXIT.good;
  },
};
