// Finds the verb in the command line and runs it, or says how the command line is used.

import { HELP, readArguments, suggestion } from './arguments';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from './verb';
import { backcast } from './verbs/backcast';
import { backtest } from './verbs/backtest';
import { check } from './verbs/check';
import { coverage } from './verbs/coverage';
import { depth } from './verbs/depth';
import { derive } from './verbs/derive';
import { levels } from './verbs/levels';
import { measure } from './verbs/measure';
import { newCountry } from './verbs/newCountry';
import { norms } from './verbs/norms';
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
  'norms',
  'levels',
  'coverage',
  'measure',
  'derive',
  'backcast',
  'backtest',
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
  norms,
  levels,
  coverage,
  measure,
  derive,
  backcast,
  backtest,
  schema,
};
type Exit = ExitCode | Promise<ExitCode>;

const CALL = 'npm run cli --';
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

function helpLines(name: VerbName): string[] {
  const { summary, usage, flags, help } = VERBS[name];
  const options = Object.keys(flags).length > 0 ? ' [flags]' : '';
  return [`Usage: ${CALL} ${name} ${usage}${options}`.trimEnd(), '', summary, '', ...help];
}

function runVerb(name: VerbName, argv: readonly string[], output: Output): Exit {
  const verb = VERBS[name];
  const given = readArguments(argv, verb.flags);
  if (!given.ok) return refuseUsage(output, `${given.error}\nUsage: ${CALL} ${name} ${verb.usage}`);
  if (given.value.switches.has(HELP)) {
    for (const line of helpLines(name)) output.print(line);
    return EXIT.good;
  }
  return verb.run(given.value, output);
}

/** Runs one command line and gives its exit code, at once or when a long verb is done. */
export function run([word, ...argv]: readonly string[], output: Output): Exit {
  if (word !== undefined && HELP_WORDS.has(word)) {
    for (const line of usageLines()) output.print(line);
    return EXIT.good;
  }
  const name = VERB_NAMES.find((one) => one === word);
  if (name !== undefined) return runVerb(name, argv, output);
  if (word !== undefined) output.tell(`There is no verb "${word}".${suggestion(word, VERB_NAMES)}`);
  for (const line of usageLines()) output.tell(line);
  return EXIT.usage;
}
