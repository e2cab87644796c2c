// Finds the verb in the command line and runs it, or says how the command line is used.

import { HELP, suggestion } from './arguments';
import { CALL, callVerb, type Exit } from './call';
import { EXIT, type Output, type Verb } from './verb';
import * as verbs from './verbs';

const VERBS: Readonly<Record<string, Verb>> = verbs;

/** The words that call a verb, in the order of the alphabet. */
export const VERB_NAMES: readonly string[] = Object.keys(VERBS).sort();

/** The longest of them. */
const WIDTH = Math.max(...VERB_NAMES.map((name) => name.length));

const HELP_WORDS: ReadonlySet<string> = new Set([HELP, `--${HELP}`, '-h']);

function usageLines(): string[] {
  return [
    `Usage: ${CALL} VERB …`,
    '',
    ...VERB_NAMES.map((name) => `  ${name.padEnd(WIDTH)} ${VERBS[name]!.summary}`),
    '',
    `${CALL} VERB --help tells more about a verb.`,
  ];
}

/** Runs one command line and gives its exit code, at once or when a long verb is done. */
export function run([word, ...argv]: readonly string[], output: Output): Exit {
  if (word !== undefined && HELP_WORDS.has(word)) {
    for (const line of usageLines()) output.print(line);
    return EXIT.good;
  }
  const name = VERB_NAMES.find((one) => one === word);
  if (name !== undefined) return callVerb(name, VERBS[name]!, argv, output);
  if (word !== undefined) output.tell(`There is no verb "${word}".${suggestion(word, VERB_NAMES)}`);
  for (const line of usageLines()) output.tell(line);
  return EXIT.usage;
}
