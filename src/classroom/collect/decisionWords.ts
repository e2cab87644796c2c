// Decisions in words: what was changed, the reason for it, and how the two choices of a split differ.

import type { Decision } from '../../lab';
import { PILLARS } from '../../types/names';
import { type Order, ORDER_SHAPES, type OrderKind } from '../../types/order';
import type { FieldShape, OrderFields } from '../../types/orderShapes';
import type { Scenario } from '../../types/scenario';
import { orderContent, orderWords } from '../../ui/hud/orderWords';
import { t } from '../../ui/text';
import type { Member } from './members';
import type { Side } from './split';

/** An order, and what stood before it where something did. */
export function decisionWords({ order, was }: Decision, scenario: Scenario): string {
  const words = orderWords(order, scenario);
  return was === null
    ? words
    : t('collect.decision', { order: words, was: orderContent(was, scenario) });
}

/** The pupil's reason for an order of a round, from 1; undefined where there is none. */
export function reasonFor({ handIn, course }: Member, round: number, kind: OrderKind) {
  const { roundTurns } = course;
  return handIn.reasons.find(
    (reason) => reason.kind === kind && Math.floor(reason.turn / roundTurns) === round - 1,
  )?.text;
}

const BANDS = [
  ['0', '24'],
  ['25', '49'],
  ['50', '74'],
  ['75', '100'],
] as const;

/** Whether orders of this kind consist of fields of one shape only. */
function isAll({ kind }: Order, holds: FieldShape['holds']): boolean {
  const needed = Object.values<FieldShape>(ORDER_SHAPES[kind]).filter(
    (shape) => shape.holds !== 'optional',
  );
  return needed.length > 0 && needed.every((shape) => shape.holds === holds);
}

/** What everybody on one side of a split has chosen. */
export function choiceWords({ choice, order }: Side, scenario: Scenario): string {
  if (order === null || choice === null) return t('collect.choice.none');
  const pillar = PILLARS.find((each) => each === choice);
  if (isAll(order, 'percents') && pillar !== undefined)
    return t('collect.choice.most', { pillar: t(`pillar.${pillar}`) });
  const [low, high] = BANDS[Number(choice)] ?? ['', ''];
  if (isAll(order, 'percent')) return t('collect.choice.band', { low, high });
  if (isAll(order, 'countries') && choice === 'some') return t('collect.choice.someone');
  return orderContent(withoutDetails(order), scenario);
}

/** Without a card's partner and a rule's exceptions, which may differ among those on one side. */
function withoutDetails(order: Order): Order {
  const shapes: OrderFields = ORDER_SHAPES[order.kind];
  const kept = Object.entries(order).flatMap(([name, value]: [string, unknown]) => {
    const holds = shapes[name]?.holds;
    return holds === 'optional' ? [] : [[name, holds === 'countries' ? [] : value] as const];
  });
  return Object.fromEntries(kept) as unknown as Order;
}
