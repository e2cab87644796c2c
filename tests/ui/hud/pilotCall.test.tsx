// The way to the pilot in the open sea: the price is asked for first, several people see who still has to ask, and a teacher's sight locks it.

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../../src/session/index';
import { PilotCall } from '../../../src/ui/hud/adviser/pilotCall';
import { closeAllDialogs, dialogStack } from '../../../src/ui/hud/dialogs/dialogStack';
import { loadMessages } from '../../../src/ui/text';
import { session } from '../../session/games';
import { manySeatsSession } from '../../support/manySeats';

function show(game: Session): void {
  cleanup();
  render(<PilotCall session={game} state={game.get()} />);
}

const button = () => screen.queryByRole('button', { name: 'Ask the pilot aboard' });

/** Presses the button and accepts the price; gives what was asked. */
function call(game: Session): string {
  show(game);
  fireEvent.click(button()!);
  const asked = dialogStack.value.at(-1);
  if (asked?.kind !== 'confirm') throw new Error('the price is asked for first');
  expect(game.get().sight).toBe('openSea');
  closeAllDialogs();
  asked.question.onAccept();
  show(game);
  return asked.question.body;
}

beforeAll(() => loadMessages('reference'));
afterEach(() => {
  cleanup();
  closeAllDialogs();
});

describe('the way to the pilot', () => {
  it('should tell one player the price, and that it cannot be undone', () => {
    const game = session({ sight: 'openSea' });
    const price = call(game);
    expect(price).toMatch(/small P\. This cannot be undone\.$/);
    expect(game.get().sight).toBe('pilotAboard');
    expect(button()).toBeNull();
  });

  it('should tell several people who has asked and who has not', () => {
    const game = manySeatsSession({ sight: 'openSea' });
    expect(call(game)).toContain('everybody has to ask in the same round');
    expect(screen.getByRole('status').textContent).toMatch(/You have asked .*: Germany\.$/);
    expect(button()).toBeNull();
    game.endTurn();
    show(game);
    expect(screen.getByRole('status').textContent).toMatch(/These have asked .*: France\.$/);
    call(game);
    expect(game.get().sight).toBe('pilotAboard');
  });

  it('should say that the teacher has set the sight, and ask for nothing', () => {
    const terms = { forbidsUndo: false, forbidsPilot: true, lastTurn: null };
    show(session({ sight: 'openSea', assigned: { address: '#play?sight=openSea', terms } }));
    expect(button()).toBeNull();
    expect(screen.getByText(/Your teacher has set the sight/)).toBeTruthy();
  });
});
