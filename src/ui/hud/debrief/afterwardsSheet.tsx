// Your course beside what happened: every measure against what the country really had, and every dated choice against what was really done.

import { BESIDE_MEASURES, selectAfterwards } from '../../../selectors';
import type { SessionState } from '../../../session';
import { t } from '../../text';
import { halfYearName, yearName } from '../../text/numbers';
import { Sheet } from '../controls/sheet';
import { AfterwardsMeasure } from './afterwardsMeasure';
import { PastAnswersList } from './pastAnswersList';

const COLUMNS = 3;

export interface AfterwardsSheetProps {
  readonly state: SessionState;
  readonly country: string;
}

/** Nothing where the scenario asks for no such comparison, or where the game ended before its time. */
export function AfterwardsSheet({ state, country }: AfterwardsSheetProps) {
  const facts = selectAfterwards(state, country);
  if (facts === null) return null;
  const { scenario, state: end } = state.game;
  const first = end.halfYear - end.turn;
  const dates = { year: yearName(facts.halfYear), ended: halfYearName(end.halfYear) };
  return (
    <Sheet title={t('beside.title')} className="span-24" neatline why="@afterwards">
      <p class="learning-reading">
        {t('beside.note', dates)}
        {end.halfYear === facts.halfYear ? null : ` ${t('beside.early', dates)}`}
      </p>
      <p>
        <b>{t('beside.tally', facts.tally)}</b>
      </p>
      <p class="backtest-key">
        <span class="backtest-swatch" aria-hidden="true" /> {t('beside.you')}
        <span class="backtest-swatch is-source" aria-hidden="true" /> {t('beside.par')}
        <span class="beside-ring" aria-hidden="true" /> {t('beside.real')}
      </p>
      <div class="answers beside" style={{ '--columns': COLUMNS }}>
        {BESIDE_MEASURES.map((measure) => (
          <AfterwardsMeasure key={measure} measure={measure} facts={facts} first={first} />
        ))}
      </div>
      <PastAnswersList answers={facts.answers} names={scenario} />
    </Sheet>
  );
}
