// After the game the whole analysis is open, whatever the sight: what it tells differs by the letter of the medal alone.

import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PLAYER_SIGHTS, type PlayerSight } from '../../../src/types/names';
import { selectRounds } from '../../../src/selectors/index';
import type { Session } from '../../../src/session/index';
import { DebriefScreen } from '../../../src/ui/hud/debrief/debriefScreen';
import { RecordSheet } from '../../../src/ui/hud/forecast/recordSheet';
import { SightContext } from '../../../src/ui/hud/sight';
import { loadMessages } from '../../../src/ui/text';
import { playToEnd, session } from '../../session/games';

function played(sight: PlayerSight): Session {
  const game = session({ sight, variant: 'short' });
  playToEnd(game);
  return game;
}

const games = new Map(PLAYER_SIGHTS.map((sight) => [sight, played(sight)]));

function debriefIn(sight: PlayerSight): Element {
  const { container } = render(
    <SightContext.Provider value={sight}>
      <DebriefScreen
        state={games.get(sight)!.get()}
        country="KOR"
        level={0}
        seats={null}
        assumptions={null}
        best={null}
        onAddress={() => undefined}
        onHandIn={null}
        onExport={() => undefined}
        onAgain={() => undefined}
        onLeave={() => undefined}
      />
    </SightContext.Provider>,
  );
  for (const letter of container.querySelectorAll('.medal-sight')) letter.remove();
  return container;
}

/** The record of forecasts in the report of a round; `isOver` tells whether the game has ended by then. */
function hasRecord(sight: PlayerSight, isOver: boolean): boolean {
  const game = isOver ? games.get(sight)! : session({ sight });
  if (!isOver) game.endTurn();
  const state = game.get();
  const turn = selectRounds(state.history).at(-1)!;
  render(
    <SightContext.Provider value={sight}>
      <RecordSheet state={state} turn={turn} />
    </SightContext.Provider>,
  );
  return screen.queryByRole('heading', { name: /forecast/i }) !== null;
}

beforeAll(async () => {
  await loadMessages('end');
  await loadMessages('later');
  await loadMessages('reference');
});
afterEach(cleanup);

describe('the analysis after a game', () => {
  it('should be the same in every sight', () => {
    const [open, ...others] = PLAYER_SIGHTS.map((sight) => debriefIn(sight).textContent);
    expect(open).toMatch(/Par \d.*Course of the game/s);
    expect(others).toEqual([open, open]);
  });

  it.each(PLAYER_SIGHTS)('should tell in %s how good the forecasts were', (sight) => {
    expect(hasRecord(sight, true)).toBe(true);
  });

  it.each([
    ['openSea', true],
    ['pilotAboard', true],
    ['fog', false],
  ] as const)('should tell that under way as well in %s: %s', (sight, isTold) => {
    expect(hasRecord(sight, false)).toBe(isTold);
  });
});
