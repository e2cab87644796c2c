// What a superpower asks others for, as a lever.

import { fitTo, selectAsking } from '../../../selectors';
import { t } from '../../text';
import type { GameModel } from '../gameModel';
import { demandName } from '../names';
import { orderContent } from '../orderWords';
import { lever } from './chapterLevers';
import type { LeverRow, LeverWays } from './lever';
import { trySettings } from './leverTrial';

export function askingLever(game: GameModel, ways: LeverWays): LeverRow | null {
  const { country, state } = game;
  const asking = selectAsking(state.value, country);
  if (asking === null) return null;
  const { scenario } = state.value.game;
  const order = state.value.orders.find(({ kind }) => kind === 'makeDemand');
  const open = asking.demands.flatMap((each) => {
    const { demand } = each;
    const to = fitTo(each);
    return to.length === 0 || demand === asking.demand ? [] : [{ demand, to }];
  });
  return lever(ways, {
    id: 'makeDemand',
    name: t('order.makeDemand'),
    now: order === undefined ? t('levers.none') : orderContent(order, scenario),
    effect: asking.demands.map(({ demand }) => demandName(scenario, demand)).join(t('levers.or')),
    why: '@asking',
    dialog: 'asking',
    isOpen: asking.isOpen,
    isDone: asking.way !== null,
    reason: asking.isOpen ? null : t('asking.closed'),
    trial: trySettings(game, open, ({ demand, to }) => [
      demand,
      demandName(scenario, demand),
      { kind: 'makeDemand', country, way: 'chosen', demand, to },
    ]),
  });
}
