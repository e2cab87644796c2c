// twin: prints the traced twin of a module, as the build makes it.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../tools.mjs';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

const SOURCES = join(PROJECT_ROOT, 'src');

async function print(word: string, output: Output): Promise<ExitCode> {
  const { isTwinned, moduleOf } = await import('../../build/twin/houses');
  const path = join(SOURCES, word);
  if (!existsSync(path) || !isTwinned(SOURCES, path))
    return refuseUsage(
      output,
      `${word} has no twin. Name a module below src, such as engine/phases/power.ts.`,
    );
  const { Refusal, twinOf } = await import('../../build/twin/transform');
  try {
    output.print(twinOf(moduleOf(SOURCES, path, readFileSync(path, 'utf8'))));
    return EXIT.good;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    output.tell(error.message);
    return EXIT.bad;
  }
}

export const twin: Verb = {
  summary: 'prints the traced twin of a module: its source as “Why?” runs it',
  usage: 'MODULE',
  flags: {},
  help: [
    'MODULE            a file below src, such as engine/phases/power.ts',
    '',
    'Exit code: 0 when it is printed, 1 when the module has a shape that the twin cannot follow, 2 when it has none.',
  ],
  run: ({ words }, output) => {
    const [word, ...others] = words;
    if (word === undefined || others.length > 0) return refuseUsage(output, 'Name one module.');
    return print(word, output);
  },
};
