// What waits on the bridge is ticked off once it is decided, whichever way.

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/app/content';
import { startGame } from '../../../src/app/newGame';
import { selectProjectOffer } from '../../../src/selectors/index';
import type { Session } from '../../../src/session/index';
import { MatterList } from '../../../src/ui/hud/bridge/matters';
import { createGameModel, GameContext } from '../../../src/ui/hud/gameModel';
import { ProjectDialog } from '../../../src/ui/hud/project/projectDialog';
import { loadMessages, speak } from '../../../src/ui/text';
import { loadFromDisk } from '../../app/games';
import { KOREA } from '../../support/korea';

/** Korea in the first turn in which projects are on offer. */
function gameWithOffer(): Session {
  const setup = { humans: ['KOR'], variant: 'full', level: 0, sight: 'openSea', seed: 7 } as const;
  const session = startGame(contentOf(KOREA)!, setup);
  while (selectProjectOffer(session.get(), 'KOR') === null) session.endTurn();
  return session;
}

function decided(): boolean {
  return document.querySelector('[data-matter="project"].is-decided') !== null;
}

beforeAll(async () => {
  await loadFromDisk();
  for (const piece of ['later', 'reference', 'end'] as const) await loadMessages(piece);
  await speak('en');
});
afterEach(cleanup);

describe('the project that waits on the bridge', () => {
  it('should be ticked off where none is wanted, as where one is', () => {
    const session = gameWithOffer();
    const list = () => (
      <GameContext.Provider value={createGameModel(session)}>
        <MatterList />
      </GameContext.Provider>
    );
    const shown = render(list());
    expect(decided()).toBe(false);
    cleanup();
    render(<ProjectDialog session={session} state={session.get()} />);
    fireEvent.click(screen.getByRole('button', { name: 'None this time' }));
    cleanup();
    render(list());
    expect(decided()).toBe(true);
    // In the next turn it is asked anew, where projects are still on offer.
    session.endTurn();
    cleanup();
    render(list());
    expect(decided()).toBe(false);
    shown.unmount();
  });
});
