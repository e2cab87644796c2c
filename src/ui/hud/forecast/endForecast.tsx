// What the orders are likely to bring, beside End turn: the three measures that they move most, and the way to all of them.

import { useContext, useEffect } from 'preact/hooks';
import { onceForEach } from '../../../lib/once';
import { goalOf } from '../../../selectors';
import type { SessionState } from '../../../session';
import type { ForecastQuestion } from '../../../types/forecast';
import { t } from '../../text';
import { openDialog } from '../dialogs/dialogStack';
import { type GameModel, useGame } from '../gameModel';
import { shortDate } from '../shortDate';
import { useSight } from '../sight';
import { BandRows } from './bandRows';
import { scaleFor } from './bandWords';
import { ForecastContext } from './forecastPort';
import { laterHalfYear } from './horizon';
import { mostMoved } from './mostMoved';
import { useForecast } from './useForecast';

type BandsQuestion = Extract<ForecastQuestion, { kind: 'bands' }>;

/** The question about a state. It is always the same object for the same state, so that it is asked once. */
const questionOf = onceForEach(
  ({ orders }: SessionState): BandsQuestion => ({ kind: 'bands', lists: [orders] }),
);

/** Asks as soon as orders change, so that the worker tries them while the page is drawn. A new turn can wait. */
function useEarlyAsk({ session, state: shown }: GameModel): void {
  const ask = useContext(ForecastContext);
  useEffect(() => {
    const askEarly = () => {
      const state = session.get();
      // The answer goes to the component that shows it.
      if (state === shown.peek()) ask?.('orders', state, questionOf(state)).catch(() => undefined);
    };
    return session.subscribe(({ orders }) => orders, askEarly);
  }, [session, shown, ask]);
}

/** In fog there is none. */
export function EndForecast() {
  return useSight().bands ? <Bands /> : null;
}

function Bands() {
  const model = useGame();
  const { state, country } = model;
  const { game } = state.value;
  useEarlyAsk(model);
  const question = questionOf(state.value);
  const { answer, isStale, isAbsent } = useForecast('orders', state.value, question);
  if (isAbsent) return <p class="muted">{t('forecast.none')}</p>;
  const forecast = answer?.[0] ?? null;
  const halfYear = laterHalfYear(game, forecast);
  const known = forecast === null ? [] : [forecast];
  const shown = mostMoved(known);
  return (
    <button
      type="button"
      class="forecast-open"
      aria-haspopup="dialog"
      data-foretold
      onClick={() => openDialog({ kind: 'forecast' })}
    >
      <span class="forecast-by">{t('forecast.by', { date: shortDate(halfYear) })}</span>
      <BandRows
        forecast={forecast}
        shown={shown}
        goal={goalOf(game, country)}
        halfYear={halfYear}
        scale={forecast === null ? 1 : scaleFor(known, shown)}
        isStale={isStale}
      />
    </button>
  );
}
