// How earlier demands of the same power were answered, the latest first, folded away.

import type { DemandChoice, PastDemand } from '../../../selectors';
import { t } from '../../text';
import { halfYearName } from '../../text/numbers';
import { demandAnswerName, demandName, type Names } from '../names';

function pastWords({ demand, halfYear, answer, isChosen }: PastDemand, names: Names): string {
  const told = { date: halfYearName(halfYear), demand: demandName(names, demand) };
  return isChosen
    ? t('demandView.pastAnswer', { ...told, answer: demandAnswerName(demand, answer) })
    : t('demandView.pastSilence', told);
}

export interface PastDemandsProps {
  readonly choice: DemandChoice;
  readonly names: Names;
}

export function PastDemands({ choice, names }: PastDemandsProps) {
  const { power, past } = choice;
  if (past.length === 0) return null;
  return (
    <details class="past-demands">
      <summary>{t('demandView.past', { power: t(`capital.${power}`) })}</summary>
      <ul>
        {past.map((each) => (
          <li key={each.halfYear}>{pastWords(each, names)}</li>
        ))}
      </ul>
    </details>
  );
}
