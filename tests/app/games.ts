// Builds games of the scenario that comes with the game.

import { readFile } from 'node:fs/promises';
import { contentOf, loadContent } from '../../src/app/content';
import { startGame } from '../../src/app/newGame';
import { assert } from '../../src/lib/assert';
import type { Session } from '../../src/session/index';
import { KOREA } from '../support/korea';

/** Answers with the project's own files. */
export async function fromDisk(address: string): Promise<Response> {
  return new Response(await readFile(`.${address}`, 'utf8'));
}

/** Reads a scenario that comes with the game from the project's own folders. */
export async function loadFromDisk(scenario = KOREA): Promise<void> {
  const content = await loadContent(scenario, fromDisk);
  assert(content.ok, 'the files that come with the game are sound');
}

/** Korea's game after so many turns with nothing but standing orders, and one order in the next. */
export function koreanGame(turns = 3): Session {
  const session = startGame(contentOf(KOREA)!, {
    humans: ['KOR'],
    variant: 'full',
    level: 0,
    sight: 'openSea',
    seed: 7,
  });
  for (let turn = 0; turn < turns; turn++) session.endTurn();
  session.issue({ kind: 'setBuildShare', country: 'KOR', percent: 60 });
  return session;
}
