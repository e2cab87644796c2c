// The panel of the stance: under a caretaker it says for how long nothing may be chosen, and closes what must wait.

import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/app/content';
import { startGame } from '../../../src/app/newGame';
import type { Caretaker } from '../../../src/selectors/index';
import type { Session } from '../../../src/session/index';
import { createGameModel, GameContext } from '../../../src/ui/hud/gameModel';
import { StancePanel } from '../../../src/ui/hud/panels/stancePanel';
import { loadMessages } from '../../../src/ui/text';
import { loadFromDisk } from '../../app/games';
import { KOREA } from '../../support/korea';

function newGame(): Session {
  const setup = { humans: ['KOR'], variant: 'full', level: 0, sight: 'openSea', seed: 7 } as const;
  return startGame(contentOf(KOREA)!, setup);
}

function show(session: Session, caretaker: Caretaker | null) {
  const model = { ...createGameModel(session), caretaker: signal(caretaker) };
  render(
    <GameContext.Provider value={model}>
      <StancePanel />
    </GameContext.Provider>,
  );
}

const stance = () => screen.getByRole<HTMLInputElement>('radio', { name: /^With China/ });
const law = () => screen.getByRole<HTMLInputElement>('radio', { name: /^Sovereign/ });
const kinds = (session: Session) => session.get().orders.map(({ kind }) => kind);

beforeAll(async () => {
  await loadFromDisk();
  await loadMessages('later');
});
afterEach(cleanup);

describe('the panel of the stance', () => {
  it('should take a stance where a government decides, and speak of no caretaker', () => {
    const session = newGame();
    show(session, null);
    fireEvent.click(stance());
    expect(kinds(session)).toEqual(['setStance']);
    expect(screen.queryByText(/caretaker/)).toBeNull();
  });

  it('should close what a caretaker leaves as it is, say until when, and leave the rest open', () => {
    const session = newGame();
    show(session, { turns: 2, closed: ['setStance'] });
    expect([stance().disabled, law().disabled]).toEqual([true, false]);
    expect(screen.getAllByText(/^A caretaker governs: 2 turns to go\.$/)).toHaveLength(1);
    fireEvent.click(law());
    expect(kinds(session)).toEqual(['setDataLaw']);
  });
});
