// The order kind that the recipe adds has its control in the plan, its row among all levers, its words, and it acts.
// @vitest-environment happy-dom

import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { nationOf } from '../../../src/engine';
import { leversIn } from '../../../src/lab/balanceReport/plan';
import { createGameModel, GameContext } from '../../../src/ui/hud/gameModel';
import { leverRows } from '../../../src/ui/hud/levers/leverRows';
import { orderWords } from '../../../src/ui/hud/orderWords';
import { PlanChoice } from '../../../src/ui/hud/panels/planChoice';
import { planOf } from '../../../src/ui/hud/panels/planViews';
import { loadMessages, speak } from '../../../src/ui/text';
import { HUMAN, session } from '../../session/games';
import { korea } from '../../support/korea';

const KIND = 'setProgrammePace';
const WAYS = { toControl: () => undefined, toDialog: () => undefined };

it('should be asked, listed, worded and played', async () => {
  await loadMessages('reference');
  const game = session();
  game.issue({ kind: 'playCard', country: HUMAN, card: 'reskilling' });
  game.endTurn();
  const turnsLeft = () => nationOf(game.get().game.state, HUMAN).timers.reskilling;
  const before = turnsLeft();
  expect(before).toBeGreaterThan(0);

  const model = createGameModel(game);
  const decision = planOf(model).find(({ kind }) => (kind as string) === KIND)!;
  render(
    <GameContext.Provider value={model}>
      <PlanChoice decision={decision} />
    </GameContext.Provider>,
  );
  expect(screen.getByRole('group', { name: 'Pace of programmes' })).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: /Hold/ }));
  const [order] = game.get().orders;
  expect(order).toEqual({ kind: KIND, country: HUMAN, pace: 'hold' });

  const row = leverRows(model, WAYS).find(({ id }) => id === KIND);
  expect(row).toMatchObject({ now: 'Hold', stand: 'done', trial: { options: [{ id: 'run' }] } });
  const levers = leversIn(korea(), HUMAN).map((lever) => 'order' in lever && lever.order);
  expect(levers).toContain(KIND);

  game.endTurn();
  expect(turnsLeft()).toBe(before);
  game.endTurn();
  expect(turnsLeft()).toBe(before - 1);
  await speak('ko');
  expect(orderWords(order!, korea().scenario)).toBe('정책 진행: 유지');
  model.dispose();
});
