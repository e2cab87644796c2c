// Reads what an author has written, for the page that tells what is in it.

import { type AuthorsFiles, type AuthorsText, wordIn } from '../../workshop/files';
import type { Reading } from '../../workshop/work';
import { loadFindings } from '../loadFindings';
import { broughtView, loadPiece } from '../pieces';
import { openAuthorsText } from './ownScenarios';
import { ownScenario } from './ownShelf';

/** What the scenario may extend beside what comes with the game: a file that came along, or one that is kept on this device. */
function basesFor(
  scenario: AuthorsText,
  base: AuthorsText | null,
): Readonly<Record<string, string>> {
  const wanted = wordIn(scenario, 'extends') ?? '';
  if (base !== null && wordIn(base, 'id') === wanted) return { [wanted]: base.text };
  const own = ownScenario(wanted);
  return own === undefined ? {} : { [wanted]: broughtView('carriedText')!(own.carried) };
}

/** Rules that come along are read first: a scenario is held against them. */
export async function readWork({ scenario, rules, base }: AuthorsFiles): Promise<Reading> {
  await loadPiece('reader');
  const ruleset = rules === null ? null : broughtView('parseRuleset')!(rules.text);
  if (rules !== null && ruleset?.ok === false)
    return { kind: 'unsound', file: rules, issues: ruleset.error };
  const bases = basesFor(scenario, base);
  const opened = await openAuthorsText(scenario.text, rules?.text, bases);
  if (opened.ok) return { kind: 'good', opened: opened.value };
  const { error } = opened;
  if (error.kind === 'unsound') return { kind: 'unsound', file: scenario, issues: error.issues };
  return { kind: 'unread', sentences: loadFindings(error).map(({ message }) => message) };
}
