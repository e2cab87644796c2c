// Builds games of the scenario that comes with the game.

import { catalogue } from '../../src/app/catalogue';
import { startGame } from '../../src/app/newGame';
import type { Session } from '../../src/session/index';

const [KOREA] = catalogue();

/** Korea's game after so many turns with nothing but standing orders, and one order in the next. */
export function koreanGame(turns = 3): Session {
  const session = startGame(KOREA!, { human: 'KOR', variant: 'full', seed: 7 });
  for (let turn = 0; turn < turns; turn++) session.endTurn();
  session.issue({ kind: 'setBuildShare', country: 'KOR', percent: 60 });
  return session;
}
