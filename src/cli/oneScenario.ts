// The one scenario that a call names, or the default where it names none.

import type { Arguments } from './arguments';
import { loadScenario, scenarioFile, type Content } from './documents';
import { tellFault } from './findings';
import { refuseUsage, type Output } from './verb';

/** The scenario with its rules; null where the call or the file is wrong, which has been told by then. */
export function readOneScenario(
  { words }: Arguments,
  usual: string,
  output: Output,
): Content | null {
  const [word = usual, ...others] = words;
  if (others.length > 0) {
    refuseUsage(output, 'Name one scenario.');
    return null;
  }
  const content = loadScenario(scenarioFile(word));
  if (content.ok) return content.value;
  tellFault(output, content.error);
  return null;
}
