// The back door: runs the command line on this terminal.

import { run } from './run';

/** Who reads our output may stop early, as `head` does: what is left unsaid is then no fault. */
function allowEarlyClose(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

process.stdout.on('error', allowEarlyClose);
process.stderr.on('error', allowEarlyClose);

process.exitCode = run(process.argv.slice(2), {
  print: (line) => console.log(line),
  tell: (line) => console.error(line),
});
