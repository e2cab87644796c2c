// The adviser's orders one by one, each to be taken over by itself.

import type { AdviceItem } from '../../../selectors';
import type { Scenario } from '../../../types/scenario';
import { t } from '../../text';
import { Button } from '../controls/button';
import { orderWords } from '../orderWords';
import { useGivenNumbers } from '../why/given';

/** An item of the advice in words. */
export function itemWords({ kind, order }: AdviceItem, scenario: Scenario): string {
  return order === null
    ? t('adviser.withdraw', { kind: t(`order.${kind}`) })
    : orderWords(order, scenario);
}

export interface AdviceListProps {
  readonly items: readonly AdviceItem[];
  readonly scenario: Scenario;
  readonly onTake: (item: AdviceItem) => void;
}

function Row({
  item,
  scenario,
  onTake,
}: Omit<AdviceListProps, 'items'> & { readonly item: AdviceItem }) {
  const words = itemWords(item, scenario);
  const why = useGivenNumbers(`order-${item.kind}`, () => item.order);
  return (
    <li class={`adviser-row ${item.isTaken ? 'is-taken' : ''}`} data-why={why}>
      <span class="grow">{words}</span>
      <Button
        label={t(item.isTaken ? 'adviser.takenOne' : 'adviser.takeOne', { order: words })}
        icon={item.isTaken ? 'check' : 'arrowRight'}
        locked={item.isTaken ? t('adviser.taken') : undefined}
        onPress={() => onTake(item)}
      >
        {item.isTaken ? t('adviser.taken') : t('adviser.take')}
      </Button>
    </li>
  );
}

export function AdviceList(props: AdviceListProps) {
  const { items } = props;
  return (
    <section class="stack" aria-label={t('adviser.orders')}>
      <h3>{t('adviser.orders')}</h3>
      {items.length === 0 ? <p>{t('adviser.nothing')}</p> : null}
      <ul class="adviser-list">
        {items.map((item) => (
          <Row key={item.kind} {...props} item={item} />
        ))}
      </ul>
    </section>
  );
}
