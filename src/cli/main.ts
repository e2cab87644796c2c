// The back door: runs the command line on this terminal.

import { run } from './run';

process.exitCode = run(process.argv.slice(2), {
  print: (line) => console.log(line),
  tell: (line) => console.error(line),
});
