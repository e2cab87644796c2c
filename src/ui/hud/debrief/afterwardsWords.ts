// Words for a played course beside what happened: amounts in their unit, and a sentence for each measure.

import { type AfterwardsFacts, type BesideMeasure, LEVEL_SHARE } from '../../../selectors';
import { t } from '../../text';
import { count, isAtFrontier, lag, money, percent, plain, power } from '../../text/numbers';

const chips = (value: number) => t('unit.h100e', { value: count(value) });

const WRITERS: Readonly<Record<BesideMeasure, (value: number) => string>> = {
  installedH100e: chips,
  hostedChipsH100e: chips,
  dataCentreMw: power,
  availablePowerMw: power,
  experts: (value) => t('unit.people', { value: count(value) }),
  lagGenerations: lag,
  homeCloudShare: (value) => percent(value),
  homeModelShare: (value) => percent(value),
  privateMoneyUsdBn: money,
};

/** An amount of a measure in its unit. */
export function besideAmount(measure: BesideMeasure, value: number): string {
  return WRITERS[measure](value);
}

/** How an amount stands to a real one, in the words of the sentences. */
function comparisonOf(ratio: number | null): 'more' | 'less' | 'same' | 'none' {
  if (ratio === null) return 'none';
  if (Math.abs(ratio - 1) <= LEVEL_SHARE) return 'same';
  return ratio > 1 ? 'more' : 'less';
}

/** How far the course has come in a measure, as a sentence. */
export function besideSentence(
  measure: BesideMeasure,
  { own, real, ratios }: Pick<AfterwardsFacts, 'own' | 'real' | 'ratios'>,
): string {
  const [mine, theirs] = [own[measure], real[measure]];
  const amounts = { own: besideAmount(measure, mine), real: besideAmount(measure, theirs) };
  if (measure === 'lagGenerations')
    return t('beside.saidLag', {
      ...amounts,
      mine: isAtFrontier(mine) ? 'front' : 'behind',
      theirs: isAtFrontier(theirs) ? 'front' : 'behind',
    });
  if (measure === 'homeCloudShare' || measure === 'homeModelShare')
    return t('beside.saidShare', amounts);
  const ratio = ratios[measure];
  return t('beside.said', {
    ...amounts,
    how: comparisonOf(ratio),
    what: t(`beside.what.${measure}`),
    ratio: plain(ratio ?? 0, 1),
    percent: percent(ratio ?? 0),
  });
}
