// What the orders are likely to bring, beside the end of the turn: three measures, and a way to all of them.

import { useMemo } from 'preact/hooks';
import { goalOf } from '../../../selectors';
import type { ForecastMeasure } from '../../../types/forecast';
import { t } from '../../text';
import { openDialog } from '../dialogs/dialogStack';
import { useGame } from '../gameModel';
import { shortDate } from '../shortDate';
import { BandRows } from './bandRows';
import { scaleFor } from './bandWords';
import { laterHalfYear } from './horizon';
import { useForecast } from './useForecast';

const SHOWN: readonly ForecastMeasure[] = ['capability', 'autonomy', 'support'];

export function EndForecast() {
  const { state, country } = useGame();
  const { orders, game } = state.value;
  const question = useMemo(() => ({ kind: 'bands', lists: [orders] }) as const, [orders, game]);
  const { answer, isStale, isAbsent } = useForecast('orders', state.value, question);
  if (isAbsent) return <p class="muted forecast-none">{t('forecast.none')}</p>;
  const forecast = answer?.[0] ?? null;
  const halfYear = laterHalfYear(game, forecast);
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
        shown={SHOWN}
        goal={goalOf(game, country)}
        halfYear={halfYear}
        scale={forecast === null ? 1 : scaleFor([forecast], SHOWN)}
        isStale={isStale}
      />
    </button>
  );
}
