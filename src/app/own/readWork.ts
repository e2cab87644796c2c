// Reads what an author has written, for the page that tells what is in it.

import type { AuthorsFiles } from '../../workshop/files';
import type { Reading } from '../../workshop/work';
import { loadFindings } from '../loadFindings';
import { broughtView, loadPiece } from '../pieces';
import { openAuthorsText } from './ownScenarios';

/** Rules that come along are read first: a scenario is held against them. */
export async function readWork({ scenario, rules }: AuthorsFiles): Promise<Reading> {
  await loadPiece('reader');
  const ruleset = rules === null ? null : broughtView('parseRuleset')!(rules.text);
  if (rules !== null && ruleset?.ok === false)
    return { kind: 'unsound', file: rules, issues: ruleset.error };
  const opened = await openAuthorsText(scenario.text, rules?.text);
  if (opened.ok) return { kind: 'good', opened: opened.value };
  const { error } = opened;
  if (error.kind === 'unsound') return { kind: 'unsound', file: scenario, issues: error.issues };
  return { kind: 'unread', sentences: loadFindings(error).map(({ message }) => message) };
}
