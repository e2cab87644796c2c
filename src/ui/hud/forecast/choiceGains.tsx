// What each of some choices is likely to add to the final score, beside choosing nothing.

import { useMemo } from 'preact/hooks';
import { withOrder } from '../../../selectors';
import type { SessionState } from '../../../session';
import type { Order, OrderKind } from '../../../types/order';
import { t } from '../../text';
import { plain, signed } from '../../text/numbers';
import { giveNumbers } from '../why/given';
import { LEAST_POINTS } from './lineGains';
import { useForecast } from './useForecast';

/** Points by place of the choice; null while they are worked out or where they cannot be had. */
export type ChoiceGains = readonly number[] | null;

/** Choices are orders of one kind; keep the list while it is the same. */
export function useChoiceGains(
  state: SessionState,
  kind: OrderKind,
  choices: readonly Order[],
): ChoiceGains {
  const others = state.orders.filter((order) => order.kind !== kind);
  const key = JSON.stringify([others, choices]);
  const question = useMemo(() => {
    const lists = choices.map((choice) => withOrder(others, choice));
    return { kind: 'gains', orders: others, lists } as const;
  }, [key, state.game]);
  const { answer, isStale } = useForecast('choice', state, question);
  return isStale ? null : answer;
}

export function ChoiceGain({
  gains,
  place,
}: {
  readonly gains: ChoiceGains;
  readonly place: number;
}) {
  const points = gains?.[place];
  const isBest = gains !== null && points === Math.max(...gains) && points >= LEAST_POINTS;
  const look = isBest ? 'is-good' : (points ?? 0) <= -LEAST_POINTS ? 'is-bad' : undefined;
  return (
    <span
      class="choice-row choice-gain"
      data-why={points === undefined ? undefined : giveNumbers(`gain-${place}`, { points })}
    >
      <span>{t('budget.gainCaption')}</span>
      <span class={look}>
        {points === undefined ? '…' : signed(points, plain(points, 1))}
        {isBest ? <span class="visually-hidden"> {t('budget.best')}</span> : null}
      </span>
    </span>
  );
}
