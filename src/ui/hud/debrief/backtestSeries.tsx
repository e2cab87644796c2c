// One series of a back-test: the model's line beside the measured one, and the same as a table with sources.

import type { BacktestPoint, BacktestSeries } from '../../../selectors';
import { type Series, SERIES_KINDS } from '../../../types/measured';
import { HistoryChart } from '../../charts/historyChart';
import { t } from '../../text';
import { plain, powerOfTen, short, yearName } from '../../text/numbers';
import { shortDate } from '../shortDate';
import { FigureSource } from './figureSource';

const LARGEST_PLAIN = 1e6;

function written(value: number): string {
  return value >= LARGEST_PLAIN ? powerOfTen(value) : short(value, 2);
}

function dateOf(series: Series, halfYear: number): string {
  return SERIES_KINDS[series] === 'yearly' ? yearName(halfYear) : shortDate(halfYear);
}

interface SeriesProps {
  readonly one: BacktestSeries;
}

/** The chart is as wide as the page; the half-years in which the model misses are shaded. */
function Lines({ one: { series, points } }: SeriesProps) {
  const both = points.filter(({ source }) => source !== null);
  const last = both.at(-1);
  if (both.length < 2 || last === undefined) return null;
  const missed = both.filter(({ verdict }) => verdict === 'outside');
  return (
    <HistoryChart
      label={t('backtest.chart', {
        name: t(`series.${series}`),
        model: written(last.model),
        source: written(last.source!.value),
        missed: missed.length,
      })}
      points={points.map(({ halfYear, model, source, verdict }) => ({
        name: dateOf(series, halfYear),
        model,
        source: source === null ? null : source.value,
        isMissed: verdict === 'outside',
      }))}
      write={written}
    />
  );
}

function Row({ series, point }: { readonly series: Series; readonly point: BacktestPoint }) {
  const { halfYear, model, source, ratio, verdict } = point;
  return (
    <tr>
      <th scope="row">{dateOf(series, halfYear)}</th>
      <td class="is-right">
        <b>{written(model)}</b>
      </td>
      <td class="is-right">{source === null ? '–' : written(source.value)}</td>
      <td class="is-right">{ratio === null ? '–' : plain(ratio, 2)}</td>
      <td>{verdict === null ? '–' : t(`backtest.verdict.${verdict}`)}</td>
    </tr>
  );
}

function Table({ one: { series, points } }: SeriesProps) {
  return (
    <table class="answer-table backtest-table">
      <caption class="visually-hidden">
        {t('backtest.table', { name: t(`series.${series}`) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t(`backtest.date.${SERIES_KINDS[series]}`)}</th>
          {(['model', 'source', 'ratio'] as const).map((name) => (
            <th key={name} scope="col" class="is-right">
              {t(`backtest.${name}`)}
            </th>
          ))}
          <th scope="col">{t('backtest.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <Row key={point.halfYear} series={series} point={point} />
        ))}
      </tbody>
    </table>
  );
}

function Sources({ one: { series, points } }: SeriesProps) {
  return (
    <details class="history-source">
      <summary>{t('backtest.sources', { name: t(`series.${series}`) })}</summary>
      <ul class="known-facts small">
        {points.map(({ halfYear, source }) =>
          source === null ? null : (
            <li key={halfYear}>
              {dateOf(series, halfYear)}: <FigureSource figure={source} />
            </li>
          ),
        )}
      </ul>
    </details>
  );
}

/** By what factor the model is off, and in which direction. */
function Error({ one: { errorFactor, biasFactor } }: SeriesProps) {
  if (errorFactor === null || biasFactor === null) return null;
  const values = { factor: plain(errorFactor, 2) };
  return <p>{biasFactor < 1 ? t('backtest.tooLow', values) : t('backtest.tooHigh', values)}</p>;
}

/** What the lines and the shade of the charts mean. */
export function BacktestKey() {
  return (
    <p class="backtest-key">
      <span class="backtest-swatch" aria-hidden="true" /> {t('backtest.model')}
      <span class="backtest-swatch is-source" aria-hidden="true" /> {t('backtest.source')}
      <span class="backtest-swatch is-miss" aria-hidden="true">
        ✕
      </span>{' '}
      {t('backtest.missed')}
    </p>
  );
}

export function BacktestSeriesView({ one }: SeriesProps) {
  const { series } = one;
  return (
    <section class="answer stack" aria-label={t(`series.${series}`)} data-series={series}>
      <h3>{t(`series.${series}`)}</h3>
      <p class="muted small">
        {t(`series.unit.${series}`)} {t(`series.reading.${series}`)}
      </p>
      <Lines one={one} />
      <Error one={one} />
      <Table one={one} />
      <Sources one={one} />
    </section>
  );
}
