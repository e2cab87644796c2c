// The panel of the quay: lots are opened, bid for at a premium, given up for others, and folded away where they are closed.

import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/app/content';
import { startGame } from '../../../src/app/newGame';
import type { Session } from '../../../src/session/index';
import type { OrderOf } from '../../../src/types/order';
import type { LotCard } from '../../../src/types/ruleset';
import { createGameModel, GameContext } from '../../../src/ui/hud/gameModel';
import { QuayPanel } from '../../../src/ui/hud/panels/quayPanel';
import { loadMessages, speak } from '../../../src/ui/text';
import { loadFromDisk } from '../../app/games';
import { KOREA } from '../../support/korea';

const OPEN = ['turbineSlot', 'emptyHall', 'textCorpus'] as const;
const CLOSED = 'chineseChips';

/** Rules under which these small lots lie on the quay, one of them for superpowers alone. */
function gameWithLots(): Session {
  const content = contentOf(KOREA)!;
  const { ruleset } = content;
  const lots = ruleset.lots.flatMap((card): LotCard[] => {
    const { when: _when, ...free } = card;
    if (card.id === CLOSED) return [{ ...free, when: [{ quantity: 'superpower', atLeast: 1 }] }];
    return OPEN.some((id) => id === card.id) ? [free] : [];
  });
  const quay = { ...ruleset.parameters.quay, least: 4, most: 4, sizes: [0.2] };
  const parameters = { ...ruleset.parameters, quay };
  const setup = { humans: ['KOR'], variant: 'full', level: 0, sight: 'openSea', seed: 7 } as const;
  return startGame({ ...content, ruleset: { ...ruleset, lots, parameters } }, setup);
}

function show(session: Session) {
  const model = createGameModel(session);
  render(
    <GameContext.Provider value={model}>
      <QuayPanel />
    </GameContext.Provider>,
  );
}

function bids(session: Session): OrderOf<'bidForLots'> | undefined {
  return session
    .get()
    .orders.find((order): order is OrderOf<'bidForLots'> => order.kind === 'bidForLots');
}

function rowOf(lot: string): HTMLElement {
  return document.querySelector<HTMLElement>(`[data-lot="${lot}"]`)!;
}

function headOf(lot: string): HTMLElement {
  return rowOf(lot).querySelector<HTMLElement>('.lot-head')!;
}

/** Opens a lot and bids for it. */
function bid(lot: string, premium: string): void {
  if (rowOf(lot).querySelector('[aria-expanded="true"]') === null) fireEvent.click(headOf(lot));
  fireEvent.click(within(rowOf(lot)).getByRole('radio', { name: new RegExp(`^${premium}`) }));
}

beforeAll(async () => {
  await loadFromDisk();
  await loadMessages('later');
});
afterEach(async () => {
  cleanup();
  await speak('en');
});

describe('the panel of the quay', () => {
  it('should show the lots closed, and open one at a time', () => {
    show(gameWithLots());
    const [first, second] = OPEN;
    fireEvent.click(headOf(first));
    expect(rowOf(first).textContent).toContain('A utility gives up its place');
    fireEvent.click(headOf(second));
    expect(rowOf(first).textContent).not.toContain('A utility gives up its place');
    expect(headOf(second).getAttribute('aria-expanded')).toBe('true');
  });

  it('should bid at a premium, change it and take it back', () => {
    const session = gameWithLots();
    show(session);
    bid('turbineSlot', 'List price');
    expect(bids(session)).toMatchObject({ lot: 'turbineSlot', premium: 'list' });
    bid('turbineSlot', '\\+30%');
    expect(bids(session)).toMatchObject({ lot: 'turbineSlot', premium: 'raised' });
    expect(rowOf('turbineSlot').textContent).toContain('Bid: +30%');
    bid('turbineSlot', 'No bid');
    expect(bids(session)).toBeUndefined();
  });

  it('should ask which of two bids gives way to a third', () => {
    const session = gameWithLots();
    show(session);
    bid('turbineSlot', 'List price');
    bid('emptyHall', 'Double');
    bid('textCorpus', 'List price');
    const before = bids(session);
    expect(before).toMatchObject({ lot: 'turbineSlot', secondLot: 'emptyHall' });
    const row = within(rowOf('textCorpus'));
    fireEvent.click(row.getByRole('button', { name: 'Keep both' }));
    expect(bids(session)).toBe(before);
    bid('textCorpus', 'List price');
    fireEvent.click(row.getByRole('button', { name: 'Withdraw Turbine slot' }));
    expect(bids(session)).toMatchObject({
      lot: 'textCorpus',
      premium: 'list',
      secondLot: 'emptyHall',
      secondPremium: 'double',
    });
  });

  it('should fold away what is closed, and say what is missing', () => {
    show(gameWithLots());
    const fold = screen.getByText('One more is not open to you').closest('details')!;
    fireEvent.click(
      within(fold).getByRole('button', { name: /Chinese accelerators/, hidden: true }),
    );
    expect(fold.textContent).toContain('a country that is a superpower');
    expect(fold.textContent).toContain('not so');
    expect(within(fold).queryAllByRole('radio', { hidden: true })).toEqual([]);
  });

  it('should be told in Korean', async () => {
    await speak('ko');
    await loadMessages('later');
    show(gameWithLots());
    fireEvent.click(headOf('turbineSlot'));
    expect(rowOf('turbineSlot').textContent).toContain('가스 터빈 순번');
    expect(
      screen.getAllByRole('radio').map(({ parentElement }) => parentElement!.textContent),
    ).toEqual([
      '입찰 안 함',
      expect.stringMatching(/^제시 가격/),
      expect.stringMatching(/^\+30%/),
      expect.stringMatching(/^두 배/),
    ]);
  });
});
