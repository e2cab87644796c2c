// The review of a pledge in its chapter's dialog: it is there in its turn alone, tells how the bar came out, and keeps, raises or withdraws.

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Pledge } from '../../../src/types/names';
import type { Order } from '../../../src/types/order';
import { ChapterDialog } from '../../../src/ui/hud/chapter/chapterDialog';
import { ReviewGroup } from '../../../src/ui/hud/chapter/reviewGroup';
import { type Language, loadMessages, speak } from '../../../src/ui/text';
import { koreanGame, loadFromDisk } from '../../app/games';

const REVIEW_TURN = 2;

interface Shown {
  readonly pledge?: Pledge | null;
  readonly turn?: number;
  readonly shift?: number;
  readonly orders?: readonly Order[];
}

function show({ pledge = 'solid', turn = REVIEW_TURN, shift = 0, orders = [] }: Shown = {}) {
  const session = koreanGame();
  const state = session.get();
  const { state: now } = state.game;
  const countries = now.countries.map((country) =>
    country.id === 'KOR' ? { ...country, pledge } : country,
  );
  const world = { ...now.world, pledgeShift: shift };
  const halfYear = now.halfYear + turn;
  const game = { ...state.game, state: { ...now, turn, halfYear, countries, world } };
  const told: unknown[] = [];
  const listening = {
    ...session,
    issue: (order: unknown) => void told.push(order),
    withdraw: (kind: unknown) => void told.push(kind),
  };
  render(
    <ChapterDialog
      session={listening as never}
      state={{ ...state, game, orders } as never}
      index={0}
      Review={ReviewGroup}
    />,
  );
  return told;
}

async function spoken(code: Language): Promise<void> {
  await speak(code);
  await Promise.all((['later', 'reference'] as const).map(loadMessages));
}

function choices(): string[] {
  return screen.queryAllByRole('radio').map((radio) => (radio as HTMLInputElement).value);
}

beforeAll(() => loadFromDisk());
afterEach(async () => {
  cleanup();
  await speak('en');
});

describe('the review of a pledge', () => {
  it.each([
    ['without a pledge', { pledge: null }],
    ['in another turn', { turn: REVIEW_TURN + 1 }],
  ])('should not be there %s', async (_when, shown) => {
    await spoken('en');
    show(shown);
    expect(choices()).toEqual([]);
  });

  it('should offer to keep, to raise and to withdraw, and no raise of the boldest', async () => {
    await spoken('en');
    show();
    expect(choices()).toEqual(['keep', 'raise', 'withdraw']);
    expect(
      screen.getByRole('group', { name: 'The pledge, with its whole bar known' }),
    ).toBeTruthy();
    cleanup();
    show({ pledge: 'bold' });
    expect(choices()).toEqual(['keep', 'withdraw']);
  });

  it.each([
    ['en', 0.15, '0.3 points higher'],
    ['en', -0.15, '0.3 points lower'],
    ['en', 0, 'as it was told'],
    ['ko', 0.15, '0.3점 높게'],
  ] as const)('should say how the bar came out, in %s by %d', async (code, shift, words) => {
    await spoken(code);
    show({ shift });
    expect(document.body.textContent).toContain(words);
  });

  it('should order what is chosen, and take the order back where the pledge is kept', async () => {
    await spoken('en');
    const told = show({ orders: [{ kind: 'reviewPledge', country: 'KOR', review: 'withdraw' }] });
    const radio = (value: string) =>
      document.body.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
    expect(radio('withdraw').checked).toBe(true);
    fireEvent.click(radio('raise'));
    fireEvent.click(radio('keep'));
    expect(told).toEqual([
      { kind: 'reviewPledge', country: 'KOR', review: 'raise' },
      'reviewPledge',
    ]);
  });
});
