// Runs the command line on this terminal.

import { callVerb } from './call';
import type { ExitCode, Output, Verb } from './verb';

/** A program that reads our output may stop early, as `head` does; that is not an error. */
function allowEarlyClose(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

process.stdout.on('error', allowEarlyClose);
process.stderr.on('error', allowEarlyClose);

/** Goes back to the start of the line and clears it. */
const SAME_LINE = '\r\u001b[K';

const terminal: Output = {
  print: (line) => console.log(line),
  tell: (line) => console.error(line),
};
const watched: Output = {
  ...terminal,
  showProgress: (line) => process.stderr.write(SAME_LINE + line),
};

/** Verbs that authors call while they write: they start without the rooms in which games are played. */
const QUICK: Readonly<Record<string, () => Promise<Verb>>> = {
  check: async () => (await import('./verbs/check')).check,
  schema: async () => (await import('./verbs/schema')).schema,
};

async function runLine(argv: readonly string[], output: Output): Promise<ExitCode> {
  const [word = '', ...others] = argv;
  const quick = Object.hasOwn(QUICK, word) ? QUICK[word] : undefined;
  if (quick !== undefined) return callVerb(word, await quick(), others, output);
  const { run } = await import('./run');
  return run(argv, output);
}

process.exitCode = await runLine(process.argv.slice(2), process.stderr.isTTY ? watched : terminal);
