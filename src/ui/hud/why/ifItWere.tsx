// What the number that was asked about would be if the end that it comes from were less or more.

import { type Alternative, selectIfItWere } from '../../../why';
import type { Explanation } from '../../../types/explanation';
import type { Parameters } from '../../../types/ruleset';
import { t } from '../../text';
import { signed } from '../../text/numbers';
import { boundsOf, type Unit, withUnit } from './nodeUnits';
import { nodeValue } from './nodeWords';
import { Fact } from './sourceFacts';

/** A number on the page: how it is written, and the tree it comes from. */
export interface Shown {
  readonly name: string;
  readonly root: Explanation;
  readonly unit: Unit;
  readonly scale: number;
}

export interface IfItWereProps {
  readonly end: Explanation;
  readonly unit: Unit;
  readonly of: Shown;
  readonly p: Parameters;
}

/** The number as it would be, and by how much that is more or less. */
function resultWords({ result }: Alternative, { name, root, unit, scale }: Shown): string {
  const written = (value: number) => nodeValue({ ...root, value }, unit, scale);
  const value = written(result);
  if (value === written(root.value)) return t('why.ifSame', { name, value });
  const change = result - root.value;
  return t('why.ifOther', { name, value, change: signed(change, written(change)) });
}

/** Nothing where no other value can be tried. */
export function IfItWere({ end, unit, of, p }: IfItWereProps) {
  const bounds = boundsOf(end.value, unit);
  const others = selectIfItWere(of.root, end, bounds, p);
  const { low, high } = bounds;
  if (others.length === 0) return null;
  return (
    <dl class="facts">
      {low === undefined || high === undefined ? null : (
        <Fact name={t('why.range')}>
          {t('why.rangeOf', { low: withUnit(low, unit), high: withUnit(high, unit) })}
        </Fact>
      )}
      <Fact name={t('why.ifItWere')}>
        <ul>
          {others.map((other) => (
            <li key={other.value}>
              <b>{withUnit(other.value, unit)}</b> {resultWords(other, of)}
            </li>
          ))}
        </ul>
        <p class="muted small">{t('why.ifNote')}</p>
      </Fact>
    </dl>
  );
}
