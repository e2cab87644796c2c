// The page as it is when an author's scenario was opened on it, with what comes with the game read from disk.

import { addContent, loadLibrary, loadRulesets } from '../../src/app/content';
import { startGame } from '../../src/app/newGame';
import { openAuthorsText } from '../../src/app/own/ownScenarios';
import { loadPiece } from '../../src/app/pieces';
import { knowPieces } from './pieces';
import type { OpenedScenario } from '../../src/files/index';
import { assert } from '../../src/lib/assert';
import type { Session } from '../../src/session/index';
import { fromDisk } from './games';

/** Everything that files of authors are read with. */
export async function readyForAuthors(): Promise<void> {
  await knowPieces();
  await loadPiece('reader');
  assert((await loadRulesets(fromDisk)).ok, 'the rules are sound');
  assert((await loadLibrary(fromDisk)).ok, 'the library is sound');
}

export async function openedFrom(text: string, rulesText?: string): Promise<OpenedScenario> {
  const opened = await openAuthorsText(text, rulesText);
  assert(opened.ok, `the scenario is sound: ${JSON.stringify(opened)}`);
  return opened.value;
}

/** A game of it after so many turns, with one order in the next. */
export function gameOfOpened(opened: OpenedScenario, turns = 2): Session {
  const { seats, variants } = opened.scenario;
  const humans = [seats[0]!.country];
  const content = addContent(opened);
  const choice = { variant: variants[0]!.id, level: 0, sight: 'openSea', seed: 7 } as const;
  const session = startGame(content, { humans, ...choice });
  for (let turn = 0; turn < turns; turn++) session.endTurn();
  session.issue({ kind: 'setBuildShare', country: humans[0]!, percent: 60 });
  return session;
}
