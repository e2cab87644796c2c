// The dialog of orders ahead: it is closed but in a chapter's last turn; there a line and an amount are chosen, told with price and bill, and taken back.

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Order } from '../../../src/types/order';
import type { GameState } from '../../../src/types/state';
import { AheadDialog } from '../../../src/ui/hud/ahead/aheadDialog';
import { type Language, loadMessages, speak } from '../../../src/ui/text';
import { koreanGame, loadFromDisk } from '../../app/games';

const LAST_TURN = 3;
const CHAPTERS: GameState['chapters'] = ['calm', 'grid', 'glut', 'openLeap', 'blocs'];

function show(turn: number, orders: readonly Order[] = []) {
  const session = koreanGame();
  const state = session.get();
  const game = { ...state.game, state: { ...state.game.state, turn, chapters: CHAPTERS } };
  const told: unknown[] = [];
  const listening = {
    ...session,
    issue: (order: unknown) => void told.push(order),
    withdraw: (kind: unknown) => void told.push(kind),
  };
  render(<AheadDialog session={listening as never} state={{ ...state, game, orders } as never} />);
  return told;
}

async function spoken(code: Language): Promise<void> {
  await speak(code);
  await Promise.all((['later', 'reference'] as const).map(loadMessages));
}

function radio(value: string): HTMLInputElement {
  return document.body.querySelector(`input[value="${value}"]`)!;
}

beforeAll(() => loadFromDisk());
afterEach(async () => {
  cleanup();
  await speak('en');
});

describe('the dialog of orders ahead', () => {
  it('should say when it opens where nothing can be ordered ahead', async () => {
    await spoken('en');
    show(LAST_TURN - 1);
    expect(document.body.textContent).toContain('in a chapter’s last turn');
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });

  it.each([
    ['en', 'Orders ahead', 'price +50%'],
    ['ko', '미리 주문', '값 +50%'],
  ] as const)(
    'should tell what becomes of the price of each line, in %s',
    async (code, title, price) => {
      await spoken(code);
      show(LAST_TURN);
      expect(screen.getByRole('dialog', { name: new RegExp(title) })).toBeTruthy();
      expect(radio('power').closest('label')!.textContent).toContain(price);
      expect(radio('chips').closest('label')!.textContent).not.toContain(price);
    },
  );

  it('should order the line that is chosen, the most of it at first', async () => {
    await spoken('en');
    const told = show(LAST_TURN);
    fireEvent.click(radio('power'));
    expect(told).toEqual([{ kind: 'orderAhead', country: 'KOR', line: 'power', percent: 25 }]);
  });

  it('should change the amount of what is ordered, and take it back', async () => {
    await spoken('en');
    const ordered: Order = { kind: 'orderAhead', country: 'KOR', line: 'talent', percent: 20 };
    const told = show(LAST_TURN, [ordered]);
    expect(radio('talent').checked).toBe(true);
    expect(radio('20').checked).toBe(true);
    expect(document.body.textContent).toContain('Talent gets');
    fireEvent.click(radio('5'));
    fireEvent.click(radio('none'));
    expect(told).toEqual([{ ...ordered, percent: 5 }, 'orderAhead']);
  });

  it('should be reached by name in both groups of choices', async () => {
    await spoken('en');
    show(LAST_TURN);
    const names = screen
      .getAllByRole('radiogroup')
      .map((group) => group.getAttribute('aria-label'));
    expect(names).toEqual(['What is ordered ahead', 'How much of the regular budget']);
    expect(screen.getAllByRole('radiogroup')[0]!.dataset.decision).toBe('orderAhead');
  });
});
