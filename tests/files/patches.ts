// Patches of scenarios that come with the game, and how tests read them.

import { openScenario, type OpenedScenario } from '../../src/files';
import type { Result } from '../../src/lib/result';
import type { Issue } from '../../src/types/issue';
import type { Library } from '../../src/types/library';
import { atlas, rules, writtenScenarios } from '../support/content';

/** The scenario that is patched where none is named. */
const KOREA_ID = 'korea-260000-gpus';

const RULESET = rules();

/** What comes with the game. */
export const LIBRARY: Library = {
  atlas: atlas(),
  rulesets: { [RULESET.id]: RULESET },
  written: writtenScenarios(),
};

/** The first line that holds the words. */
export function lineOf(text: string, words: string): number {
  return text.split('\n').findIndex((line) => line.includes(words)) + 1;
}

/** The text of a patch of the Korean scenario, or of another, one field a line. */
export function patchText(changes: object, base = KOREA_ID): string {
  return JSON.stringify({ format: 1, id: 'my-patch', extends: base, ...changes }, null, 2);
}

export function openPatch(
  changes: object,
  base = KOREA_ID,
  bases: Readonly<Record<string, string>> = {},
): Result<OpenedScenario, Issue[]> {
  return openScenario(patchText(changes, base), LIBRARY, { bases });
}

/** What a draft may do without until it is shared. */
const OF_SHARING = ['notNamed'];

/** The findings in a patch: its errors, or else its warnings, apart from what it lacks for being shared. */
export function findingsIn(...given: Parameters<typeof openPatch>): readonly Issue[] {
  const opened = openPatch(...given);
  const found = opened.ok ? opened.value.warnings : opened.error;
  return found.filter(({ code }) => !OF_SHARING.includes(code));
}
