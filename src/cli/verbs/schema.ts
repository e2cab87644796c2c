// schema: prints the JSON Schema of scenario files, for editors that complete and check while typing.

import { scenarioJsonSchema } from '../../files/index';
import { EXIT, refuseUsage, type Verb } from '../verb';

export const schema: Verb = {
  summary: 'prints the JSON Schema of scenario files',
  usage: '',
  flags: {},
  help: ['Exit code: 0, or 2 when the call is wrong.'],
  run: ({ words }, output) => {
    if (words.length > 0) return refuseUsage(output, 'This verb takes no words.');
    output.print(JSON.stringify(scenarioJsonSchema(), null, 2));
    return EXIT.good;
  },
};
