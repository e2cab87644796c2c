// Patches of scenarios that come with the game, and how tests read them.

import { openScenario, type OpenedScenario } from '../../src/files';
import type { Result } from '../../src/lib/result';
import type { Issue } from '../../src/types/issue';
import type { Library } from '../../src/types/library';
import { atlas, rules, scenarioIds, scenarioText } from '../support/content';
import { KOREA_ID } from './texts';

const RULESET = rules();

/** What comes with the game. */
export const LIBRARY: Library = {
  atlas: atlas(),
  rulesets: { [RULESET.id]: RULESET },
  written: Object.fromEntries(scenarioIds().map((id) => [id, scenarioText(`${id}.json`)])),
};

/** Where a patch is `[text, line]`, the first line that holds the text. */
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

/** The findings in a patch: its errors, or else its warnings. */
export function findingsIn(changes: object, base = KOREA_ID): readonly Issue[] {
  const opened = openPatch(changes, base);
  return opened.ok ? opened.value.warnings : opened.error;
}
