// Reads what an author has open, for the page that tells what is in it.

import { type AuthorsFiles, wordIn } from '../../workshop/files';
import type { Reading } from '../../workshop/work';
import { loadFindings } from '../loadFindings';
import { broughtView, loadPiece } from '../pieces';
import { openAuthorsText } from './ownScenarios';

/** The text of the base that came along, if that is what the scenario extends. */
function baseOf({ scenario, base }: AuthorsFiles): string | undefined {
  if (base === null) return undefined;
  return wordIn(base, 'id') === wordIn(scenario, 'extends') ? base.text : undefined;
}

/** Rules that came along are read first, because the scenario is checked against them. */
export async function readWork(files: AuthorsFiles): Promise<Reading> {
  const { scenario, rules } = files;
  await loadPiece('reader');
  const ruleset = rules === null ? null : broughtView('parseRuleset')!(rules.text);
  if (rules !== null && ruleset?.ok === false)
    return { kind: 'unsound', file: rules, issues: ruleset.error };
  const opened = await openAuthorsText(scenario.text, rules?.text, baseOf(files));
  if (opened.ok) return { kind: 'good', opened: opened.value };
  const { error } = opened;
  if (error.kind === 'unsound') return { kind: 'unsound', file: scenario, issues: error.issues };
  return { kind: 'unread', sentences: loadFindings(error).map(({ message }) => message) };
}
