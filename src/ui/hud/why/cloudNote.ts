// What is to be said of the home cloud beside its sum: who hosts the rest, where it goes and what raises it.

import type { CloudSheet } from '../../../selectors';
import { t } from '../../text';
import { count, wholePercent } from '../../text/numbers';

export function cloudWords(sheet: CloudSheet): string {
  const { homePercent, targetPercent, limit, hostedH100e, hostedPercent } = sheet;
  const rest = t('cloud.rest', {
    percent: wholePercent(100 - Math.round(homePercent)),
    chips: t('unit.h100e', { value: count(hostedH100e) }),
    share: wholePercent(hostedPercent),
  });
  return `${rest} ${t(`cloud.${limit}`, { target: wholePercent(targetPercent) })}`;
}
