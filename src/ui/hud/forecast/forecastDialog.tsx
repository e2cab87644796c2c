// The whole forecast of the seat's orders: six measures now, after the turn and two years on, and how it is made.

import { useMemo } from 'preact/hooks';
import { goalOf, selectPlace } from '../../../selectors';
import { forecastParts } from '../../../why';
import type { SessionState } from '../../../session';
import { FORECAST_MEASURES, type Forecast, type ForecastMeasure } from '../../../types/forecast';
import { t } from '../../text';
import { halfYearName, points } from '../../text/numbers';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { Explained } from '../controls/explained';
import { useSight } from '../sight';
import { useGivenNumbers } from '../why/given';
import { closeDialog } from '../dialogs/dialogStack';
import { BandBar } from './bandBar';
import { bandWords, measureName } from './bandWords';
import { laterHalfYear, nextHalfYear } from './horizon';
import { useForecast } from './useForecast';

interface TableProps {
  readonly state: SessionState;
  readonly forecast: Forecast;
  readonly isStale: boolean;
  /** Whether there is a time after this turn: in the last one both are the end of the game. */
  readonly hasLater: boolean;
}

/** A scale wider than whole points, because the sheet has room. */
const DECIMALS = 1;

function MeasureRow({ measure, ...props }: TableProps & { readonly measure: ForecastMeasure }) {
  const { state, forecast, isStale, hasLater } = props;
  const one = forecast.measures[measure];
  const name = measureName(measure, goalOf(state.game, state.active));
  const why = useGivenNumbers(`forecast-${measure}`, () => ({
    [measure]: forecastParts(measure, one),
  }));
  return (
    <tr data-why={why}>
      <th scope="row">{name}</th>
      <td class="is-right">
        <Explained
          quantity={measure}
          label={t('control.why', { name, value: points(one.now, DECIMALS) })}
        >
          {points(one.now, DECIMALS)}
        </Explained>
      </td>
      {hasLater ? <td class="is-right">{bandWords(measure, one.next, DECIMALS)}</td> : null}
      <td class="is-right">
        <b>{bandWords(measure, one.later, DECIMALS)}</b>
      </td>
      <td class="forecast-bar-cell" aria-hidden="true">
        <BandBar forecast={one} scale="whole" isStale={isStale} />
      </td>
    </tr>
  );
}

function MeasureTable(props: Omit<TableProps, 'hasLater'>) {
  const { game } = props.state;
  const { nextTurn, laterTurn } = props.forecast;
  const hasLater = laterTurn > nextTurn;
  const { points: showsScore } = useSight();
  const shown = FORECAST_MEASURES.filter((measure) => showsScore || measure !== 'score');
  const date = halfYearName(laterHalfYear(game, props.forecast));
  return (
    <table class="forecast-table" data-foretold>
      <thead>
        <tr>
          <th scope="col">{t('report.measure')}</th>
          <th scope="col" class="is-right">
            {t('forecast.now')}
          </th>
          {hasLater ? (
            <th scope="col" class="is-right">
              {halfYearName(nextHalfYear(game, props.forecast))}
            </th>
          ) : null}
          <th scope="col" class="is-right">
            {date}
          </th>
          <td class="muted small forecast-bar-cell" aria-hidden="true">
            {t('forecast.barTitle')}
          </td>
        </tr>
      </thead>
      <tbody>
        {shown.map((measure) => (
          <MeasureRow key={measure} measure={measure} hasLater={hasLater} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function Basis({ state, forecast }: Pick<TableProps, 'state' | 'forecast'>) {
  const { game } = state;
  const { round } = selectPlace(game);
  const values = {
    futures: forecast.futures,
    round,
    next: halfYearName(nextHalfYear(game, forecast)),
    later: halfYearName(laterHalfYear(game, forecast)),
  };
  return (
    <ul
      class="forecast-basis"
      data-why={useGivenNumbers('forecast-basis', () => ({ futures: forecast.futures }))}
    >
      <li>{t('forecast.basisPlayed', values)}</li>
      <li>{t('forecast.basisKnown', values)}</li>
      <li>{t('forecast.basisBand', values)}</li>
      <li>{t('forecast.basisStand', values)}</li>
    </ul>
  );
}

export function ForecastDialog({ state }: { readonly state: SessionState }) {
  const { orders, game } = state;
  const question = useMemo(() => ({ kind: 'bands', lists: [orders] }) as const, [orders, game]);
  const { answer, isStale, isAbsent } = useForecast('choice', state, question);
  const forecast = answer?.[0];
  return (
    <Dialog
      title={t('forecast.title')}
      subtitle={t('forecast.subtitle')}
      size="m"
      onClose={closeDialog}
      foot={
        <Button look="signal" autoFocus onPress={closeDialog}>
          {t('forecast.close')}
        </Button>
      }
    >
      {isAbsent ? <p>{t('forecast.none')}</p> : null}
      {forecast === undefined ? (
        <p class="muted">{isAbsent ? null : t('forecast.waiting')}</p>
      ) : (
        <>
          <MeasureTable state={state} forecast={forecast} isStale={isStale} />
          <Basis state={state} forecast={forecast} />
        </>
      )}
    </Dialog>
  );
}
