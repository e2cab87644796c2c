// Finds the verb in the command line and runs it, or says how the command line is used.

import { HELP, suggestion } from './arguments';
import { CALL, callVerb, type Exit } from './call';
import { EXIT, type Output, type Verb } from './verb';
import { backcast } from './verbs/backcast';
import { balance } from './verbs/balance';
import { backtest } from './verbs/backtest';
import { check } from './verbs/check';
import { coverage } from './verbs/coverage';
import { depth } from './verbs/depth';
import { derive } from './verbs/derive';
import { levels } from './verbs/levels';
import { measure } from './verbs/measure';
import { newCountry } from './verbs/newCountry';
import { norms } from './verbs/norms';
import { origins } from './verbs/origins';
import { play } from './verbs/play';
import { schema } from './verbs/schema';
import { search } from './verbs/search';
import { simulate } from './verbs/simulate';
import { verify } from './verbs/verify';

const VERB_NAMES = [
  'check',
  'new',
  'play',
  'verify',
  'simulate',
  'search',
  'depth',
  'balance',
  'norms',
  'levels',
  'coverage',
  'measure',
  'derive',
  'backcast',
  'backtest',
  'origins',
  'schema',
] as const;
type VerbName = (typeof VERB_NAMES)[number];

const VERBS: Readonly<Record<VerbName, Verb>> = {
  check,
  new: newCountry,
  play,
  verify,
  simulate,
  search,
  depth,
  balance,
  norms,
  levels,
  coverage,
  measure,
  derive,
  backcast,
  backtest,
  origins,
  schema,
};

const HELP_WORDS: ReadonlySet<string> = new Set([HELP, `--${HELP}`, '-h']);

function usageLines(): string[] {
  return [
    `Usage: ${CALL} VERB …`,
    '',
    ...VERB_NAMES.map((name) => `  ${name.padEnd(8)} ${VERBS[name].summary}`),
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
  if (name !== undefined) return callVerb(name, VERBS[name], argv, output);
  if (word !== undefined) output.tell(`There is no verb "${word}".${suggestion(word, VERB_NAMES)}`);
  for (const line of usageLines()) output.tell(line);
  return EXIT.usage;
}
