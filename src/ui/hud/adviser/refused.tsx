// Items that could not be taken over because they are not legal beside the seat's other orders.

import type { AdviceItem } from '../../../selectors';
import type { Scenario } from '../../../types/scenario';
import { t } from '../../text';
import { itemWords } from './adviceList';

export interface RefusedProps {
  readonly items: readonly AdviceItem[];
  readonly scenario: Scenario;
}

export function Refused({ items, scenario }: RefusedProps) {
  if (items.length === 0) return null;
  const orders = items.map((item) => itemWords(item, scenario)).join('; ');
  return (
    <p class="note note-bad" role="alert">
      {t('adviser.refused', { orders })}
    </p>
  );
}
