// What would raise a stress test: steps of what it looks at, each with the points it would add.

import type { Raise, StressTestSheet } from '../../../why';
import { t } from '../../text';
import { points, power } from '../../text/numbers';
import { Icon } from '../controls/icon';

/** The ways up by the quantity of their test. */
export type RaisesByQuantity = ReadonlyMap<string, readonly Raise[]>;

export function raisesByQuantity(sheets: readonly StressTestSheet[]): RaisesByQuantity {
  return new Map(sheets.map(({ test, raises }) => [`test.${test}`, raises]));
}

function stepWords({ driver, step }: Raise): string {
  const size = driver === 'availablePowerMw' ? power(step) : points(step);
  return t(`raise.${driver}`, { step: size });
}

export interface RaiseRowsProps {
  readonly raises: readonly Raise[];
  /** How many of them are told. */
  readonly most: number;
}

export function RaiseRows({ raises, most }: RaiseRowsProps) {
  if (raises.length === 0) return null;
  return (
    <ul class="why-raises" aria-label={t('raise.title')}>
      {raises.slice(0, most).map((raise) => (
        <li key={raise.driver}>
          <Icon name="arrowUp" size="s" />
          <span class="grow">{stepWords(raise)}</span>
          <b>{t('raise.gain', { value: points(raise.gain, 1) })}</b>
        </li>
      ))}
    </ul>
  );
}
