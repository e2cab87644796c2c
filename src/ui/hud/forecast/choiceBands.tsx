// What the turn is likely to bring with each of several choices, compared on one scale.

import { useMemo } from 'preact/hooks';
import { goalOf, withOrder } from '../../../selectors';
import type { SessionState } from '../../../session';
import type { Forecast } from '../../../types/forecast';
import type { Order } from '../../../types/order';
import { t } from '../../text';
import { shortDate } from '../shortDate';
import { useSight } from '../sight';
import { BandRows } from './bandRows';
import { scaleFor } from './bandWords';
import { laterHalfYear } from './horizon';
import { mostMoved } from './mostMoved';
import { useForecast } from './useForecast';

export interface ChoiceForecasts {
  /** In the order of the choices; null while they are worked out. */
  readonly forecasts: readonly Forecast[] | null;
  readonly isAbsent: boolean;
}

/** What each of these orders is likely to bring beside the other orders. Pass the same list as long as it does not change. */
export function useChoiceForecasts(
  state: SessionState,
  choices: readonly Order[],
): ChoiceForecasts {
  const { orders } = state;
  const { bands } = useSight();
  const question = useMemo(() => {
    if (!bands) return null;
    const lists = choices.map((choice) => withOrder(orders, choice));
    return { kind: 'bands', lists } as const;
  }, [orders, choices, bands]);
  const { answer, isStale, isAbsent } = useForecast('choice', state, question);
  return { forecasts: isStale ? null : answer, isAbsent: isAbsent || !bands };
}

export interface ChoiceBandsProps extends ChoiceForecasts {
  readonly state: SessionState;
  readonly place: number;
}

export function ChoiceBands({ state, place, forecasts, isAbsent }: ChoiceBandsProps) {
  const { points } = useSight();
  if (isAbsent) return null;
  const forecast = forecasts?.[place] ?? null;
  const moved = mostMoved(forecasts ?? []);
  const shown = points ? [...moved, 'score' as const] : moved;
  const halfYear = laterHalfYear(state.game, forecast);
  return (
    <span class="choice-bands">
      <span class="forecast-by">{t('forecast.by', { date: shortDate(halfYear) })}</span>
      <BandRows
        forecast={forecast}
        shown={shown}
        goal={goalOf(state.game, state.active)}
        halfYear={halfYear}
        scale={scaleFor(forecasts ?? [], shown)}
        isStale={forecast === null}
      />
    </span>
  );
}
