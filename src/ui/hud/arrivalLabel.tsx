// The label of a bar in the timeline and the arrival grid: a source's icon or the line's words, and the amount.

import type { TimelineArrival } from '../../selectors';
import type { PowerSource } from '../../types/names';
import { t } from '../text';
import { count, power } from '../text/numbers';
import type { IconName } from '../theme/icons';
import { Icon } from './controls/icon';

const AMOUNTS: Readonly<Record<TimelineArrival['line'], (amount: number) => string>> = {
  chips: count,
  dataCentres: power,
  power,
  talent: count,
};

const SOURCE_ICONS: Readonly<Record<PowerSource, IconName>> = {
  gas: 'flame',
  variable: 'renewable',
  firm: 'atom',
};

/** The amount only, with its unit where the line does not show it. */
export function amountWords({ line, amount }: TimelineArrival): string {
  return AMOUNTS[line](amount);
}

/** One arrival in words. */
export function arrivalWords(arrival: TimelineArrival): string {
  const { line, source } = arrival;
  const value = amountWords(arrival);
  return source === undefined
    ? t(`timeline.${line}`, { value })
    : t('timeline.source', { source: t(`source.${source}`), value });
}

export function ArrivalLabel({ arrival }: { readonly arrival: TimelineArrival }) {
  const { source } = arrival;
  if (source === undefined) return <>{arrivalWords(arrival)}</>;
  return (
    <span class="arrival-source">
      <Icon name={SOURCE_ICONS[source]} size="s" label={t(`source.${source}`)} />
      {power(arrival.amount)}
    </span>
  );
}

/** Several sources of power together: their icons, or one for all where there is little room, and the sum. */
export function SourcesLabel({ arrivals }: { readonly arrivals: readonly TimelineArrival[] }) {
  const total = arrivals.reduce((sum, { amount }) => sum + amount, 0);
  const isMany = arrivals.length > 1;
  return (
    <span class={`arrival-source ${isMany ? 'is-many' : ''}`}>
      {isMany ? <Icon name="power" size="s" /> : null}
      {arrivals.map(({ source }) =>
        source === undefined ? null : (
          <Icon key={source} name={SOURCE_ICONS[source]} size="s" label={t(`source.${source}`)} />
        ),
      )}
      {power(total)}
    </span>
  );
}
