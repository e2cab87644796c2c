// The game as the main screen shows it: what nobody plays is never behind, what is played waits for its report.

import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../../src/app/catalogue';
import { startGame } from '../../../src/app/newGame';
import { playByStyle } from '../../../src/app/playByStyle';
import { defined } from '../../../src/lib/assert';
import { createGameModel } from '../../../src/ui/hud/gameModel';
import { loadFromDisk } from '../../app/games';

const SEED = 11;

/** A new game of a scenario that is watched, or of one that is played. */
function begin(isWatched: boolean) {
  const content = defined(
    catalogue().find(({ scenario }) => (scenario.watch === true) === isWatched),
    'a scenario of that kind',
  );
  const { seats, variants } = content.scenario;
  const humans = [seats[0]!.country];
  return startGame(content, { humans, variant: variants[0]!.id, level: 0, seed: SEED });
}

beforeAll(loadFromDisk);

describe('the game that is shown', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', { setTimeout, clearTimeout });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('should be the newest half-year at once where nobody plays', () => {
    const session = begin(true);
    const model = createGameModel(session);
    playByStyle(session);
    expect(model.state.value.hash).toBe(session.get().hash);
    model.dispose();
  });

  it('should be the old turn until its report has come up where somebody plays', () => {
    const session = begin(false);
    const model = createGameModel(session);
    const before = session.get();
    expect(session.endTurn().ok).toBe(true);
    expect(model.state.value.hash).toBe(before.hash);
    vi.runAllTimers();
    expect(model.state.value.hash).toBe(session.get().hash);
    model.dispose();
  });
});
