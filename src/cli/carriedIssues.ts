// What is wrong with the scenario that a game carries, located in the file of the game.

import { issuesBelow, openCarried } from '../files/index';
import { ok, type Result } from '../lib/result';
import type { CarriedScenario } from '../types/carried';
import type { Issue } from '../types/issue';
import { loadLibrary } from './library';
import type { DocumentFault } from './readText';

/** `path`: where the scenario is in the text of the game. */
export function carriedIssues(
  text: string,
  path: readonly string[],
  carried: CarriedScenario | undefined,
): Result<readonly Issue[], DocumentFault> {
  if (carried === undefined) return ok([]);
  const library = loadLibrary();
  if (!library.ok) return library;
  const opened = openCarried(carried, library.value);
  const issues = opened.ok ? opened.value.warnings : opened.error;
  return ok(issuesBelow(text, [...path, 'carried', 'scenario'], issues));
}
