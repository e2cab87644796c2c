// The card that the recipe adds is named in the ruleset, offered with its picture and words, acts, and stays in force.
// @vitest-environment happy-dom

import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { nationOf } from '../../../src/engine';
import { leversIn } from '../../../src/lab/balanceReport/plan';
import { selectCards, selectTimeline } from '../../../src/selectors';
import { type Card, CARDS } from '../../../src/types/names';
import { turnsInForce } from '../../../src/types/timers';
import { createGameModel, GameContext } from '../../../src/ui/hud/gameModel';
import { leverRows } from '../../../src/ui/hud/levers/leverRows';
import { orderWords } from '../../../src/ui/hud/orderWords';
import { DealsPanel } from '../../../src/ui/hud/panels/dealsPanel';
import { loadMessages, speak, t } from '../../../src/ui/text';
import { HUMAN, session } from '../../session/games';
import { korea } from '../../support/korea';

const CARD = 'computeVouchers' as Card;
const WAYS = { toControl: () => undefined, toDialog: () => undefined };

it('should be offered, worded, played and in force', async () => {
  await loadMessages('reference');
  const [game, without] = [session(), session()];
  const nation = (of = game) => nationOf(of.get().game.state, HUMAN);
  const model = createGameModel(game);
  const { container } = render(
    <GameContext.Provider value={model}>
      <DealsPanel />
    </GameContext.Provider>,
  );
  const button = screen.getByRole('button', { name: /Compute vouchers/ });
  expect(button.textContent).toContain('Small firms move to home models');
  const drawn = (card: string) =>
    container.querySelector(`[data-card=${card}] .card-title svg`)?.innerHTML;
  expect(drawn(CARD)).toBe(drawn('modelRelease'));
  fireEvent.click(button);
  const [order] = game.get().orders;
  expect(order).toEqual({ kind: 'playCard', country: HUMAN, card: CARD });
  expect(leverRows(model, WAYS).find(({ id }) => id === CARD)).toMatchObject({
    stand: 'done',
    capital: 2,
  });

  for (const each of [game, without]) each.endTurn();
  expect(nation().homeModelShare).toBeGreaterThan(nation(without).homeModelShare);
  expect(nation().publicMoneyUsdBn).toBeLessThan(nation(without).publicMoneyUsdBn);
  expect([nation().cardsPlayed[CARD], turnsInForce(nation(), CARD)]).toEqual([1, 3]);
  const sheet = selectCards(game.get(), HUMAN).find(({ card }) => card === CARD);
  expect(sheet).toMatchObject({ state: 'inForce', turnsLeft: 3 });
  const { timers } = selectTimeline(game.get(), HUMAN);
  expect(timers.map(({ timer }) => timer as string)).toContain(CARD);

  expect(CARDS.at(-1)).toBe(CARD);
  expect(leversIn(korea(), HUMAN)).toContainEqual({ kind: 'card', card: CARD });
  await speak('ko');
  expect(orderWords(order!, korea().scenario)).toContain('연산 이용권');
  expect(t(`timer.${CARD}` as 'timer.crisis')).toBe('이용권');
  model.dispose();
});
