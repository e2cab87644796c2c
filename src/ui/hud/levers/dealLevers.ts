// Deals with other nations as levers: the offer that is made, and the offers that are taken.

import { type Deals, selectDeals } from '../../../selectors';
import { t } from '../../text';
import type { GameModel } from '../gameModel';
import { orderContent } from '../orderWords';
import { lever } from './chapterLevers';
import type { LeverRow, LeverWays } from './lever';
import { tryGiven, trySettings } from './leverTrial';

function dealsOf({ state, country }: GameModel): Deals {
  return selectDeals(state.value, country);
}

export function offerLever(game: GameModel, ways: LeverWays): LeverRow {
  const { offered, partners, gives } = dealsOf(game);
  const { country, state } = game;
  const isOpen = partners.length > 0 && gives.length > 0;
  const order = offered === null ? null : ({ kind: 'offerDeal', country, ...offered } as const);
  return lever(ways, {
    id: 'offerDeal',
    name: t('order.offerDeal'),
    now: order === null ? t('levers.none') : orderContent(order, state.value.game.scenario),
    effect: gives.map((good) => t(`good.${good}`)).join(t('levers.or')),
    why: '@deals',
    dialog: 'offers',
    isOpen,
    isDone: order !== null,
    reason: isOpen ? null : t('offers.none'),
    trial: order === null ? null : tryGiven(game, 'offerDeal'),
  });
}

export function offersTakenLever(game: GameModel, ways: LeverWays): LeverRow {
  const { received } = dealsOf(game);
  const { country, state } = game;
  const { scenario } = state.value.game;
  const taken = received.filter(({ isTaken }) => isTaken);
  const others = received.filter(({ isTaken, refusal }) => !isTaken && refusal === null);
  const words = (accepted: readonly string[]) =>
    orderContent({ kind: 'answerDeals', country, accepted }, scenario);
  return lever(ways, {
    id: 'answerDeals',
    name: t('order.answerDeals'),
    now: taken.length === 0 ? t('levers.none') : words(taken.map(({ from }) => from)),
    effect: received.map(({ from }) => words([from])).join(t('levers.or')),
    why: '@deals.received',
    dialog: 'offers',
    isOpen: received.length > 0,
    isDone: taken.length > 0,
    reason: received.length === 0 ? t('offers.noneWait') : null,
    trial: trySettings(game, others, ({ from }) => [
      from,
      words([from]),
      { kind: 'answerDeals', country, accepted: [from] },
    ]),
  });
}
