// The dialog of what a superpower asks others for: nothing at first, one demand to those whom it fits, or what the ministry would ask.

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startGame } from '../../../src/app/newGame';
import { nationsToAsk } from '../../../src/engine/index';
import type { Order } from '../../../src/types/order';
import { AskingDialog } from '../../../src/ui/hud/asking/askingDialog';
import { type Language, loadMessages, speak } from '../../../src/ui/text';
import { superpowers } from '../../support/superpowers';

const WORLD = superpowers();
const CHAPTER = WORLD.ruleset.parameters.chapters.turns;
const USA = 'USA';

function show(turns = CHAPTER - 1, orders: readonly Order[] = []) {
  const session = startGame(WORLD, {
    humans: [USA],
    variant: 'full',
    level: 0,
    sight: 'fog',
    seed: 7,
  });
  for (let turn = 0; turn < turns; turn++) session.endTurn();
  const state = session.get();
  const told: unknown[] = [];
  const listening = {
    ...session,
    issue: (order: unknown) => void told.push(order),
    withdraw: (kind: unknown) => void told.push(kind),
  };
  render(<AskingDialog session={listening as never} state={{ ...state, orders } as never} />);
  const { ruleset, scenario, state: now } = state.game;
  return { told, open: nationsToAsk(ruleset.parameters, now, scenario, 'us') };
}

function ask(to: readonly string[], demand = 'usCloud'): Order {
  return { kind: 'makeDemand', country: USA, way: 'chosen', demand, to };
}

async function spoken(code: Language): Promise<void> {
  await speak(code);
  await Promise.all((['later', 'reference'] as const).map(loadMessages));
}

function radio(value: string): HTMLInputElement {
  return document.body.querySelector(`input[value="${value}"]`)!;
}

beforeAll(() => spoken('en'));
afterEach(async () => {
  cleanup();
  await speak('en');
});

describe('the dialog of what a superpower asks for', () => {
  it('should say when others can be asked where nobody’s turn comes', () => {
    show(CHAPTER);
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(document.body.textContent).toContain('where a chapter begins');
  });

  it.each([
    ['en', 'What you ask of others', 'Nothing is asked of anybody.'],
    ['ko', '다른 나라에 하는 요구', '아무에게도 요구하지 않습니다.'],
  ] as const)('should ask for nothing at first, in %s', async (code, title, silence) => {
    await spoken(code);
    show();
    expect(screen.getByRole('dialog', { name: new RegExp(title) })).toBeTruthy();
    expect(radio('none').checked).toBe(true);
    expect(document.body.textContent).toContain(silence);
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
  });

  it('should ask for what is chosen of all that it fits', () => {
    const { told, open } = show();
    expect(screen.getAllByRole('listitem')).toHaveLength(open.length);
    fireEvent.click(radio('usCloud'));
    expect(told).toEqual([ask(open)]);
  });

  it('should lock what fits nobody, as a red line that nobody crosses', () => {
    show();
    expect(radio('usStopChina').disabled).toBe(radio('usStopChina').closest('label')!.title !== '');
    expect(radio('usCampus').disabled).toBe(false);
  });

  it('should leave one nation out, or ask it again', () => {
    const first = show().open[0]!;
    cleanup();
    const { told, open } = show(CHAPTER - 1, [ask([first])]);
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ checked }) => checked)).toEqual(open.map((id) => id === first));
    fireEvent.click(boxes[1]!);
    fireEvent.click(boxes[0]!);
    expect(told).toEqual([ask([first, open[1]!]), 'makeDemand']);
  });

  it('should tell what each answer would do to trust', () => {
    show(CHAPTER - 1, [ask(show().open)]);
    expect(document.body.textContent).toMatch(/Trust then: \d+ if it accepts, \d+ with a counter/);
  });

  it('should leave it to the ministry, or take all back', () => {
    const { told } = show(CHAPTER - 1, [
      { kind: 'makeDemand', country: USA, way: 'usual', to: [] },
    ]);
    expect(radio('usual').checked).toBe(true);
    fireEvent.click(radio('none'));
    expect(told).toEqual(['makeDemand']);
  });
});
