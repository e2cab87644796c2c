// Measures of a forecast, one a row: a sentence for screen readers, figures and a bar for the eye.

import { useId } from 'preact/hooks';
import { bandParts } from '../../../why';
import type { Forecast, ForecastMeasure } from '../../../types/forecast';
import type { SuperpowerGoal } from '../../../types/names';
import { t } from '../../text';
import { halfYearName } from '../../text/numbers';
import { useGivenNumbers } from '../why/given';
import { BandBar } from './bandBar';
import { bandWords, measureName, nowWords } from './bandWords';

export interface BandRowsProps {
  /** Null while the first one is worked out. */
  readonly forecast: Forecast | null;
  readonly shown: readonly ForecastMeasure[];
  readonly goal: SuperpowerGoal | null;
  /** The half-year of the longer forecast. */
  readonly halfYear: number;
  readonly scale: number;
  readonly isStale: boolean;
}

/** Gives the likely ranges of the rows; their quantities with those of the present numbers. */
function useRowNumbers({ forecast, shown }: Pick<BandRowsProps, 'forecast' | 'shown'>): string {
  const ranges = useGivenNumbers(`forecast-${useId()}`, () => {
    const parts = shown.map((measure) => {
      const one = forecast?.measures[measure];
      return [measure, one === undefined ? one : { later: bandParts(measure, one.later) }];
    });
    return Object.fromEntries(parts);
  });
  return [...shown, ranges].join(' ');
}

interface RowProps extends Omit<BandRowsProps, 'shown'> {
  readonly measure: ForecastMeasure;
}

function Row({ forecast, measure, goal, halfYear, scale, isStale }: RowProps) {
  const name = measureName(measure, goal);
  const one = forecast?.measures[measure] ?? null;
  const now = one === null ? '' : nowWords(measure, one);
  const later = one === null ? '' : bandWords(measure, one.later);
  return (
    <span class="forecast-row">
      <span class="visually-hidden">
        {one === null
          ? t('forecast.rowWaiting', { measure: name })
          : t('forecast.row', { measure: name, now, later, date: halfYearName(halfYear) })}
      </span>
      <span aria-hidden="true">{name}</span>
      <b class={isStale ? 'is-stale' : undefined} aria-hidden="true">
        {one === null ? '' : t('forecast.figures', { now, later })}
      </b>
      <BandBar forecast={one} scale={scale} isStale={isStale} />
    </span>
  );
}

export function BandRows({ shown, ...props }: BandRowsProps) {
  const why = useRowNumbers({ forecast: props.forecast, shown });
  return (
    <span class="forecast-rows" aria-busy={props.isStale || undefined} data-why={why}>
      {shown.map((measure) => (
        <Row key={measure} measure={measure} {...props} />
      ))}
    </span>
  );
}
