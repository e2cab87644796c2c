// The panel of model programmes says how much of the power is there, where it is not all of it.

import { signal } from '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { createGameModel, GameContext } from '../../../src/ui/hud/gameModel';
import { TrainPanel } from '../../../src/ui/hud/panels/trainPanel';
import { loadMessages, speak } from '../../../src/ui/text';
import { koreanGame, loadFromDisk } from '../../app/games';

beforeAll(async () => {
  await loadFromDisk();
  await speak('en');
  await loadMessages('later');
});
afterEach(cleanup);

it.each([
  [80, 1],
  [100, 0],
])('should tell of a lack of power at %d %% of it', (powerPercent, notes) => {
  const model = createGameModel(koreanGame(0));
  const [next, ...later] = model.outlook.value;
  const outlook = signal([{ ...next!, powerPercent }, ...later]);
  render(
    <GameContext.Provider value={{ ...model, outlook }}>
      <TrainPanel />
    </GameContext.Provider>,
  );
  expect(screen.queryAllByText(new RegExp(`\\b${powerPercent}%`))).toHaveLength(notes);
});
