// The model beside history: every measured series with what this game made of it, and what was left out.

import { countKept, selectBacktest, unmeasured } from '../../../selectors';
import type { SessionState } from '../../../session';
import { t } from '../../text';
import { Sheet } from '../controls/sheet';
import { openDialog } from '../dialogs/dialogStack';
import { Button } from '../controls/button';
import { BacktestKey, BacktestSeriesView } from './backtestSeries';

/** Nothing where the scenario has no measured series. */
export function BacktestSheet({ state }: { readonly state: SessionState }) {
  const series = selectBacktest(state);
  if (series === null) return null;
  const left = unmeasured(state.game.scenario.measured ?? []);
  return (
    <Sheet
      title={t('backtest.title')}
      className="span-24"
      neatline
      why="@backtest"
      aside={
        <Button icon="source" onPress={() => openDialog({ kind: 'trust' })}>
          {t('backtest.trust')}
        </Button>
      }
    >
      <p class="learning-reading">{t('backtest.note')}</p>
      <p>
        <b>{t('backtest.kept', countKept(series))}</b>
      </p>
      <BacktestKey />
      <div class="backtest">
        {series.map((one) => (
          <BacktestSeriesView key={one.series} one={one} />
        ))}
      </div>
      <div class="stack">
        <h3>{t('backtest.leftOut')}</h3>
        <ul class="known-facts">
          <li>{t('backtest.noModelCount')}</li>
          <li>{t('backtest.noOtherCentres')}</li>
          {left.map((name) => (
            <li key={name}>{t('backtest.noSource', { name: t(`series.${name}`) })}</li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
}
