// The sheet of the whole forecast: the time after this turn and a later one, and the end alone in the last turn.

import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { byMeasure } from '../../../src/selectors/index';
import type { Forecast } from '../../../src/types/forecast';
import { ForecastDialog } from '../../../src/ui/hud/forecast/forecastDialog';
import { type AskForecast, ForecastContext } from '../../../src/ui/hud/forecast/forecastPort';
import { loadMessages, speak } from '../../../src/ui/text';
import { koreanGame, loadFromDisk } from '../../app/games';

function show(laterTurn: number): void {
  const state = koreanGame().get();
  const nextTurn = state.game.state.turn + 1;
  const band = { low: 40, high: 60, came: [], place: 0 };
  const forecast: Forecast = {
    futures: 8,
    nextTurn,
    laterTurn: nextTurn + laterTurn,
    measures: byMeasure(() => ({ now: 50, next: band, later: band })),
  };
  const ask = (() => Promise.resolve([forecast])) as unknown as AskForecast;
  render(
    <ForecastContext.Provider value={ask}>
      <ForecastDialog state={state} />
    </ForecastContext.Provider>,
  );
}

const heads = async () =>
  (await screen.findAllByRole('columnheader')).map(({ textContent }) => textContent);

beforeAll(async () => {
  await loadFromDisk();
  await speak('en');
  await Promise.all((['later', 'reference', 'end'] as const).map(loadMessages));
});
afterEach(cleanup);

it('should show the time after this turn and a later one', async () => {
  show(3);
  expect((await heads()).slice(1)).toEqual(['Now', '2028 H1', '2029 H2']);
  expect(screen.getAllByText('40.0–60.0')).toHaveLength(10);
});

it('should show the end of the game once in the last turn', async () => {
  show(0);
  expect((await heads()).slice(1)).toEqual(['Now', '2028 H1']);
  expect(screen.getAllByText('40.0–60.0')).toHaveLength(5);
});
