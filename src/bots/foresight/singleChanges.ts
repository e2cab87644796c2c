// Every single change that a seat may order beside what stands: a line of the budget, a standing order, or a choice of this turn.

import { eventCard, optionsOpen } from '../../engine/index';
import type { PlayerView } from '../../types/game';
import {
  DATA_LAWS,
  MODEL_PROGRAMMES,
  PILLARS,
  POWER_MIXES,
  STANCES,
  type ByPillar,
  type Pillar,
} from '../../types/names';
import type { Order, OrderKind } from '../../types/order';
import { isChapterStart } from '../chapters';
import { answersOpen, openDemand } from '../demands';
import { planOf, type Plan } from '../plan';
import { ordersOf } from '../planOrders';
import { standingPosture } from './course';
import { turnChoices, type TurnChoice } from './turnChoices';

/** A change of one kind; `orders` is all that it takes. */
export interface SingleChange {
  readonly kind: OrderKind;
  readonly orders: readonly Order[];
}

/** Percents of all money by which a line is raised or lowered. */
const LINE_STEP = 10;
const WHOLE = 100;
/** Each answer is a change of its own, the usual one too. */
const ANSWERS: readonly OrderKind[] = ['answerEvent', 'answerDemand'];

/** The split with one line moved; the others share what is left as they did before. */
function moved(percents: Readonly<ByPillar<number>>, line: Pillar, step: number): ByPillar<number> {
  const share = Math.min(WHOLE, Math.max(0, percents[line] + step));
  const others = WHOLE - percents[line];
  const weights = { ...percents };
  for (const each of PILLARS)
    weights[each] = others > 0 ? (percents[each] * (WHOLE - share)) / others : WHOLE - share;
  return { ...weights, [line]: share };
}

function lineChoices({ own }: PlayerView): TurnChoice[] {
  return PILLARS.flatMap((line) =>
    [LINE_STEP, -LINE_STEP].map((step) => ({ weights: moved(own.budgetPercents, line, step) })),
  );
}

function standingChoices(view: PlayerView): TurnChoice[] {
  const focuses = isChapterStart(view) ? PILLARS.map((focus) => ({ focus })) : [];
  return [
    ...STANCES.map((stance) => ({ stance })),
    ...MODEL_PROGRAMMES.map((modelProgramme) => ({ modelProgramme })),
    ...DATA_LAWS.map((dataLaw) => ({ dataLaw })),
    ...POWER_MIXES.map((powerMix) => ({ powerMix })),
    ...focuses,
  ];
}

/** What stands, as a plan. */
function standingPlan(view: PlayerView): Plan {
  return planOf({
    ...standingPosture(view),
    weights: view.own.budgetPercents,
    review: 'keep',
    bids: [],
    ahead: [],
    offers: [],
    taken: [],
  });
}

/** The orders of the choice that what stands does not hold; answers are told apart. */
function ordersOfChoice(view: PlayerView, stands: Plan, choice: TurnChoice): Order[] {
  const held = new Set(ordersOf(view, stands).map((order) => JSON.stringify(order)));
  return ordersOf(view, { ...stands, ...choice }).filter(
    (order) => !ANSWERS.includes(order.kind) && !held.has(JSON.stringify(order)),
  );
}

function answers({ own, seat: country, ...view }: PlayerView): SingleChange[] {
  if (own.announcedEvent === null) return [];
  const card = eventCard(view, own.announcedEvent);
  if (card.scope !== 'country') return [];
  return optionsOpen(card, own).map(({ id: option }) => ({
    kind: 'answerEvent',
    orders: [{ kind: 'answerEvent', country, event: card.id, option }],
  }));
}

function demandAnswers(view: PlayerView): SingleChange[] {
  const card = openDemand(view);
  if (card === null) return [];
  const { seat: country } = view;
  return answersOpen(view).map((answer) => ({
    kind: 'answerDemand',
    orders: [{ kind: 'answerDemand', country, demand: card.id, answer }],
  }));
}

/** All of them, in a fixed order; a choice that changes nothing is left out. */
export function singleChanges(view: PlayerView): SingleChange[] {
  const stands = standingPlan(view);
  const choices = [...lineChoices(view), ...standingChoices(view), ...turnChoices(view)];
  const made = choices.flatMap((choice): SingleChange[] => {
    const orders = ordersOfChoice(view, stands, choice);
    const [first] = orders;
    return first === undefined ? [] : [{ kind: first.kind, orders }];
  });
  return [...made, ...answers(view), ...demandAnswers(view)];
}
