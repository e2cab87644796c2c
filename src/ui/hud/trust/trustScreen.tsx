// "How far to trust it" over the whole page: where the model is wrong, what was fitted to what, and the measured past beside it.

import { useMemo } from 'preact/hooks';
import { compareAll, compareArrival } from '../../../selectors';
import type { MeasuredSeries } from '../../../types/measured';
import type { Trust } from '../../../types/trust';
import { t } from '../../text';
import { ScreenDialog } from '../controls/screenDialog';
import { Sheet } from '../controls/sheet';
import { BacktestKey, BacktestSeriesView } from '../debrief/backtestSeries';
import { type CountryNames, CellsKey, CellsTable } from './cellsTable';
import { CrossSheet } from './crossSheet';
import { FitSheet } from './fitSheet';
import { SummarySheet } from './summarySheet';
import { TotalsSheet, WorldsSheet } from './worldSheets';

export interface TrustScreenProps {
  readonly trust: Trust;
  readonly names: CountryNames;
  readonly measured: readonly MeasuredSeries[];
  readonly titleOf: (scenario: string) => string;
  readonly back: string;
  readonly onClose: () => void;
}

function SeriesSheet({ trust, measured }: Pick<TrustScreenProps, 'trust' | 'measured'>) {
  const series = useMemo(() => compareAll(trust.series, measured), [trust, measured]);
  return (
    <Sheet title={t('backtest.title')} className="span-24" neatline>
      <div>
        <p class="model-about">{t('trust.seriesAbout', { games: trust.seeds.games })}</p>
        <BacktestKey />
        <div class="backtest">
          {series.map((one) => (
            <BacktestSeriesView key={one.series} one={one} />
          ))}
        </div>
      </div>
    </Sheet>
  );
}

export function TrustScreen(props: TrustScreenProps) {
  const { trust, names, measured, titleOf, back, onClose } = props;
  const arrival = useMemo(() => compareArrival(trust.model, trust.start), [trust]);
  return (
    <ScreenDialog
      title={t('trust.title')}
      subtitle={t('trust.subtitle')}
      back={back}
      onClose={onClose}
    >
      <div class="screen-body trust-body" data-sourced>
        <SummarySheet trust={trust} arrival={arrival} names={names} />
        <Sheet title={t('trust.cells')} className="span-24">
          <div class="stack">
            <p class="model-about">{t('trust.cellsAbout')}</p>
            <CellsKey />
            <CellsTable caption={t('trust.cells')} cells={arrival.cells} names={names} />
          </div>
        </Sheet>
        <TotalsSheet totals={arrival.totals} />
        <WorldsSheet sameWorld={trust.sameWorld} titleOf={titleOf} />
        <FitSheet fit={trust.fit} halves={trust.crossValidation.halves} />
        <CrossSheet cross={trust.crossValidation} names={names} />
        <SeriesSheet trust={trust} measured={measured} />
      </div>
    </ScreenDialog>
  );
}
