// Deals between nations in words: what is given for what, and why the other would say yes or no.

import type { WeighedDeal } from '../../../selectors';
import type { Good } from '../../../types/names';
import { t } from '../../text';
import { plain } from '../../text/numbers';

/** Worth is told in hundredths, with a decimal, so that what is added up adds up. */
const HUNDRED = 100;
const LEAST_TOLD = 0.001;

export function worth(value: number): string {
  return plain(value * HUNDRED, 1);
}

/** What is missing, never rounded down to nothing. */
function missingWorth(value: number): string {
  return worth(Math.max(value, LEAST_TOLD));
}

/** How the other weighs a deal in which it gets one good and gives another. */
export function weighing(
  country: string,
  { theirs }: Pick<WeighedDeal, 'theirs'>,
  gets: Good,
  gives: Good,
): string {
  return t('offers.weighing', {
    country,
    gets: t(`good.${gets}`),
    got: worth(theirs.got),
    gives: t(`good.${gives}`),
    given: worth(theirs.given),
    goodwill: worth(theirs.goodwill),
    sum: worth(theirs.sum),
  });
}

/** What the other would say; a person says what it likes. */
export function verdict(
  country: string,
  { theirs }: Pick<WeighedDeal, 'theirs'>,
  isPerson: boolean,
): string {
  if (isPerson) return t('offers.person', { country });
  return theirs.missing > 0
    ? t('offers.missing', {
        country,
        missing: missingWorth(theirs.missing),
        needed: worth(theirs.needed),
      })
    : t('offers.wouldTake', { country });
}
