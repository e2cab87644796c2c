// Runs one verb with the words that follow it, or says how it is called.

import { HELP, readArguments } from './arguments';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from './verb';

export type Exit = ExitCode | Promise<ExitCode>;

export const CALL = 'npm run cli --';

function helpLines(name: string, { summary, usage, flags, help }: Verb): string[] {
  const options = Object.keys(flags).length > 0 ? ' [flags]' : '';
  return [`Usage: ${CALL} ${name} ${usage}${options}`.trimEnd(), '', summary, '', ...help];
}

export function callVerb(name: string, verb: Verb, argv: readonly string[], output: Output): Exit {
  const given = readArguments(argv, verb.flags);
  if (!given.ok) return refuseUsage(output, `${given.error}\nUsage: ${CALL} ${name} ${verb.usage}`);
  if (given.value.switches.has(HELP)) {
    for (const line of helpLines(name, verb)) output.print(line);
    return EXIT.good;
  }
  return verb.run(given.value, output);
}
