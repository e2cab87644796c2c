// The texts of the product's own files, and how tests change them.

import { readFileSync } from 'node:fs';
import type { ScenarioOptions } from '../../src/files';
import type { Issue } from '../../src/types/issue';
import { atlas, rules, scenarioText } from '../support/content';

export const KOREA_ID = 'korea-260000-gpus';
export const KOREA = scenarioText(`${KOREA_ID}.json`);
/** The same scenario without the figures that it says anew: all are those of the atlas. */
export const KOREA_OF_ATLAS = KOREA.replace(
  /"figures": \{\s*"budgetUsdBn": \{[\s\S]*?\n {6}\},\n {6}/,
  '',
);
export const RULES = scenarioText('rulesets/rules-6.json');

/** A smaller scenario of that id which writes some of its countries out and takes the others from the atlas. */
export const WHOLE_KOREA = readFileSync(
  new URL('./fixtures/wholeKorea.json', import.meta.url),
  'utf8',
);

/** What every reading of the Korean scenario is held against. */
export const KOREA_OPTIONS: ScenarioOptions = {
  ruleset: rules(),
  atlas: atlas(),
  id: KOREA_ID,
};

/** The text with the first place of `from` changed to `to`; it must be there. */
export function edited(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`There is no ${from} in the text.`);
  return text.replace(from, () => to);
}

/** Findings as a compiler prints them. */
export function printed(issues: readonly Issue[]): string {
  return issues
    .map(({ severity, path, line, column, code, message, suggestion }) => {
      const hint = suggestion === undefined ? '' : ` (${suggestion}?)`;
      return `${line}:${column} ${severity} ${code} at ${path.join('.') || '(root)'}: ${message}${hint}`;
    })
    .join('\n');
}
