// Beside the page, in Node: plays France and Germany to the end without an order and prints the save.

import { makeSave } from '../../src/files/index';
import { createSession } from '../../src/session/index';
import { contentOf } from '../support/content';

const session = createSession({
  ...contentOf('paris-berlin-platform'),
  humans: ['FRA', 'DEU'],
  seed: 7,
  variant: 'full',
});
while (session.get().game.state.outcome === 'running') session.endTurn();
process.stdout.write(makeSave(session.toSave()));
