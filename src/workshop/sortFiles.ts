// Tells which of the files that came together is the scenario and which its rules.

import { fileKindOf } from '../files/index';
import { err, ok, type Result } from '../lib/result';
import type { AuthorsFiles, AuthorsText, RefusedFiles } from './files';

/** Fields of a scenario in a text that is no JSON yet. */
const OF_A_SCENARIO = /"(?:texts|variants|seats|extends)"\s*:/;
const OF_A_GAME = /"(?:hashes|pending)"\s*:/;

/** Whether a text is meant to be a scenario, sound or not. */
function isMeantAsScenario(text: string): boolean {
  const kind = fileKindOf(text);
  if (kind !== null) return kind === 'scenario';
  return OF_A_SCENARIO.test(text) && !OF_A_GAME.test(text);
}

/** Whether the page of an author opens a text, and no other page does. */
export function isForWorkshop(text: string): boolean {
  return isMeantAsScenario(text) || fileKindOf(text) === 'ruleset';
}

function isRules({ text }: AuthorsText): boolean {
  return fileKindOf(text) === 'ruleset';
}

function strangerIn(texts: readonly AuthorsText[]): RefusedFiles | null {
  const kinds = texts.map(({ text }) => fileKindOf(text));
  if (kinds.some((kind) => kind === 'save' || kind === 'replay')) return 'game';
  return kinds.includes('atlas') ? 'atlas' : null;
}

/** The files as a scenario with its rules; rules that come alone go with the scenario that is open. */
export function sortFiles(
  texts: readonly AuthorsText[],
  open: AuthorsText | null,
): Result<AuthorsFiles, RefusedFiles> {
  const rules = texts.filter(isRules);
  const others = texts.filter((text) => !isRules(text));
  const [scenario = open] = others;
  if (others.length > 1 || rules.length > 1) return err('several');
  if (scenario === null || scenario === undefined) return err('rulesAlone');
  const stranger =
    others.length === 0 || isMeantAsScenario(scenario.text) ? null : strangerIn(others);
  return stranger === null ? ok({ scenario, rules: rules[0] ?? null }) : err(stranger);
}
