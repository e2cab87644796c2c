// The table of levers says of a share what it would be after a step, whatever its words look like.

import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OrderOf } from '../../../src/types/order';
import { PILLARS } from '../../../src/types/names';
import { createGameModel, GameContext } from '../../../src/ui/hud/gameModel';
import type { LeverRow, LeverWays } from '../../../src/ui/hud/levers/lever';
import type { LeverGains } from '../../../src/ui/hud/levers/leverGains';
import { leverRows } from '../../../src/ui/hud/levers/leverRows';
import { LeverTable } from '../../../src/ui/hud/levers/leverTable';
import { givenNumbers } from '../../../src/ui/hud/why/given';
import { loadMessages, speak } from '../../../src/ui/text';
import { koreanGame, loadFromDisk } from '../../app/games';

type Trial = NonNullable<LeverRow['trial']>;

const WAYS: LeverWays = { toControl: () => undefined, toDialog: () => undefined };

/** As if the last option of each row did best. */
function gainsOf(rows: readonly LeverRow[]): LeverGains {
  const byRow = rows.flatMap(({ id, trial }) => {
    const option = trial?.options.at(-1);
    if (option === undefined) return [];
    const points = { [option.id]: 1 };
    const gains = { isShown: true, points, best: option.id, isStale: false, why: '' };
    const behind = { gains: {}, futures: 0 };
    return [[id, { option, points: 1, gains, behind }] as const];
  });
  return { isShown: true, byRow: new Map(byRow), tried: byRow.length, all: byRow.length };
}

function orderIn<K extends 'allocateBudget' | 'setBuildShare'>(trial: Trial, kind: K): OrderOf<K> {
  return trial.options.at(-1)!.orders.find((order): order is OrderOf<K> => order.kind === kind)!;
}

/** The shares that the table answers "Why?" with, by row. */
function answered(rows: readonly LeverRow[], model: ReturnType<typeof createGameModel>) {
  const { container } = render(
    <GameContext.Provider value={model}>
      <LeverTable rows={rows} gains={gainsOf(rows)} />
    </GameContext.Provider>,
  );
  const shown = rows.map(({ id }) => id);
  const table = new Map<string, number>();
  for (const cell of container.querySelectorAll<HTMLElement>('.lever-gain [data-why]')) {
    const quantity = cell.dataset.why!;
    const [number] = givenNumbers(quantity).get(quantity) ?? [];
    const row = shown.find((id) => quantity.includes(`-${id}-`));
    if (number !== undefined) table.set(row ?? quantity, number.node.value);
  }
  return table;
}

beforeAll(() => loadFromDisk());
afterEach(async () => {
  cleanup();
  await speak('en');
});

describe('the best way to pull a lever', () => {
  it.each(['en', 'ko'] as const)('should lead to the share that it orders, in %s', async (code) => {
    await speak(code);
    await Promise.all((['later', 'reference'] as const).map(loadMessages));
    const model = createGameModel(koreanGame());
    const rows = leverRows(model, WAYS);
    const trialOf = (id: string) => rows.find((row) => row.id === id)!.trial!;
    const lines = PILLARS.map((pillar) => [
      pillar,
      orderIn(trialOf(pillar), 'allocateBudget').percents[pillar],
    ]);
    const shares = answered(rows, model);
    expect(Object.fromEntries(shares)).toMatchObject(Object.fromEntries(lines));
    expect(shares.get('setBuildShare')).toBe(
      orderIn(trialOf('setBuildShare'), 'setBuildShare').percent,
    );
    expect(shares.has('setStance')).toBe(false);
    model.dispose();
  });
});
