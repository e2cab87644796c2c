// Conditions in words, each with whether it holds, and how it stands where it does not.

import type { BidCondition } from '../../../selectors';
import { t } from '../../text';
import { conditionText, quantityText } from '../../text/goals';
import { Icon } from '../controls/icon';

function lackWords({ condition, now }: BidCondition): string {
  const own = quantityText(condition.quantity, now);
  return own === null ? t('quay.lacksPlain') : t('quay.lacks', { now: own });
}

export function ConditionList({ conditions }: { readonly conditions: readonly BidCondition[] }) {
  return (
    <ul>
      {conditions.map((each, i) => (
        <li key={i}>
          {conditionText(each.condition)}{' '}
          {each.holds ? (
            <span class="is-good">
              <Icon name="check" size="s" label={t('quay.holds')} />
            </span>
          ) : (
            <span class="is-bad">
              <Icon name="close" size="s" /> {lackWords(each)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
