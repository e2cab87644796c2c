// The back door: runs the command line on this terminal.

import { run } from './run';
import type { Output } from './verb';

/** Who reads our output may stop early, as `head` does: what is left unsaid is then no fault. */
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

process.exitCode = await run(process.argv.slice(2), process.stderr.isTTY ? watched : terminal);
