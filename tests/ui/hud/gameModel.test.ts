// The game as the main screen shows it: what nobody plays is never behind, what is played waits for its report.

import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CATALOGUE } from 'virtual:catalogue';
import { contentOf } from '../../../src/app/content';
import { startGame } from '../../../src/app/newGame';
import { playByStyle } from '../../../src/app/playByStyle';
import { defined } from '../../../src/lib/assert';
import { createGameModel, createTrailingModel } from '../../../src/ui/hud/gameModel';
import { closeDialog, openDialog } from '../../../src/ui/hud/dialogs/dialogStack';
import { loadFromDisk } from '../../app/games';

const SEED = 11;
const FRAME_MS = 16;

function scenarioThat(isWatched: boolean): string {
  const found = CATALOGUE.find(({ watch }) => (watch === true) === isWatched);
  return defined(found, 'a scenario of that kind').id;
}

/** A new game of a scenario that is watched, or of one that is played. */
function begin(isWatched: boolean) {
  const content = contentOf(scenarioThat(isWatched))!;
  const { seats, variants } = content.scenario;
  const humans = [seats[0]!.country];
  return startGame(content, {
    humans,
    variant: variants[0]!.id,
    level: 0,
    sight: 'openSea',
    seed: SEED,
  });
}

beforeAll(async () => {
  for (const isWatched of [true, false]) await loadFromDisk(scenarioThat(isWatched));
});

describe('the game that is shown', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', {
      setTimeout,
      clearTimeout,
      requestAnimationFrame: (act: () => void) => setTimeout(act, FRAME_MS),
      cancelAnimationFrame: clearTimeout,
    });
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

  it('should be the new turn as soon as its report is closed', () => {
    const session = begin(false);
    const model = createGameModel(session);
    expect(session.endTurn().ok).toBe(true);
    openDialog({ kind: 'report', turn: 0 });
    closeDialog();
    expect(model.state.value.hash).toBe(session.get().hash);
    model.dispose();
  });

  it('should come to what stands around the panels just after an order is shown, and at last while orders go on', () => {
    const session = begin(false);
    const model = createGameModel(session);
    const around = createTrailingModel(model);
    const order = (percent: number) =>
      model.issue({ kind: 'setBuildShare', country: model.country, percent });
    const shares = () => around.state.value.orders.length;
    order(10);
    expect(model.state.value.orders).toHaveLength(1);
    expect(shares()).toBe(0);
    expect(around.isBehind.value).toBe(true);
    vi.runAllTimers();
    expect(shares()).toBe(1);
    expect(around.isBehind.value).toBe(false);
    let behind = 0;
    for (let percent = 11; percent < 60; percent++) {
      order(percent);
      vi.advanceTimersByTime(FRAME_MS);
      if (around.isBehind.value) behind++;
    }
    expect(behind).toBeGreaterThan(0);
    expect(behind).toBeLessThan(49);
    around.dispose();
    model.dispose();
  });

  it('should show a new turn everywhere at once', () => {
    const session = begin(false);
    const model = createGameModel(session);
    const around = createTrailingModel(model);
    expect(session.endTurn().ok).toBe(true);
    vi.runAllTimers();
    expect(around.state.value.hash).toBe(session.get().hash);
    around.dispose();
    model.dispose();
  });
});
