// What is left of political capital and what of the money hangs on an open event stand beside both, on the bridge and in the panels.

import { signal } from '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Ledger } from '../../../src/selectors/index';
import { BridgePanel } from '../../../src/ui/hud/bridge/bridgePanel';
import { createGameModel, GameContext, type GameModel } from '../../../src/ui/hud/gameModel';
import { BudgetPanel } from '../../../src/ui/hud/panels/budgetPanel';
import { cardStateWords } from '../../../src/ui/hud/panels/cardGrid';
import { DealsPanel } from '../../../src/ui/hud/panels/dealsPanel';
import { loadMessages } from '../../../src/ui/text';
import { koreanGame, loadFromDisk } from '../../app/games';

function modelWith(change: Partial<Ledger>): GameModel {
  const model = createGameModel(koreanGame());
  return { ...model, ledger: signal({ ...model.ledger.value, ...change }) };
}

/** What a view says where the ledger is changed so. */
function said(view: ComponentChild, change: Partial<Ledger>): string {
  render(<GameContext.Provider value={modelWith(change)}>{view}</GameContext.Provider>);
  return document.body.textContent;
}

beforeAll(async () => {
  await loadFromDisk();
  await Promise.all((['later', 'reference'] as const).map(loadMessages));
});
afterEach(cleanup);

describe('political capital in the panel of deals', () => {
  it('should be what is left beside the orders', () => {
    const words = said(<DealsPanel />, { capital: 8.4, capitalLeft: 3.7 });
    expect(words).toContain('Political capital left3.7');
  });

  it('should be said to be too little of a card that was chosen before an answer took it', () => {
    const model = modelWith({});
    const sheet = model.cards.value[0]!;
    const details = { cost: 3, capital: 1 };
    const refusal = { code: 'notEnoughCapital', details } as const;
    const words = (refused: typeof refusal | null) =>
      cardStateWords(model, { ...sheet, state: 'chosen', refusal: refused });
    expect(words(refusal)).not.toBe(words(null));
  });
});

describe('the money to spend', () => {
  it.each([
    ['bridge', <BridgePanel key="bridge" />],
    ['panel of the budget', <BudgetPanel key="budget" />],
  ])('should say on the %s that an event counts as not answered, where it moves any', (_, view) => {
    const note = 'counts the event as not answered';
    expect(said(view, { silenceUsdBn: -0.4 })).toContain(note);
    cleanup();
    expect(said(view, { silenceUsdBn: 0 })).not.toContain(note);
  });
});
