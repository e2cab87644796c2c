// Follows the steps of a recipe literally, and counts what was touched.

import { assert, defined } from '../../src/lib/assert';
import type { Copy } from './copy';
import type { Step } from './readSteps';

/** The place of an anchor that stands once in the text. */
function placeOf(text: string, { anchor, path }: { anchor: string; path: string }): number {
  const times = text.split(anchor).length - 1;
  assert(times === 1, `"${anchor}" stands ${times} times in ${path}`);
  return text.indexOf(anchor);
}

function changed(text: string, step: Extract<Step, { anchor: string }>): string {
  const at = placeOf(text, step);
  const after = at + step.anchor.length;
  if (step.kind === 'replace') return text.slice(0, at) + step.text.trimEnd() + text.slice(after);
  const line =
    step.kind === 'above' ? text.lastIndexOf('\n', at) + 1 : text.indexOf('\n', after) + 1;
  return text.slice(0, line) + step.text + text.slice(line);
}

/** What a step is followed in. */
type Place = Pick<Copy, 'read' | 'write' | 'copyFolder' | 'runCli'>;

/** Follows one step; a file that should be new and is there, or should be there and is not, throws. */
export async function followStep(copy: Place, step: Step): Promise<void> {
  if (step.kind === 'copy') return copy.copyFolder(step.from, step.path);
  if (step.kind === 'run') {
    const { code, said } = await copy.runCli(...step.argv);
    assert(code === 0, `${step.argv.join(' ')} ends with ${code}: ${said}`);
    return;
  }
  const text = copy.read(step.path);
  if (step.kind === 'write') {
    const fault = step.isThere ? 'is not there' : 'is there already';
    assert((text !== undefined) === step.isThere, `${step.path} ${fault}`);
    copy.write(step.path, step.text);
  } else copy.write(step.path, changed(defined(text, step.path), step));
}

/** The files that were touched; a folder that was copied whole is one, with all that lies in it. */
export function countedTogether(files: readonly string[], steps: readonly Step[]): string[] {
  const folders = steps.flatMap((step) => (step.kind === 'copy' ? [step.path] : []));
  return [...new Set(files.map((file) => folders.find((one) => file.startsWith(one)) ?? file))];
}
