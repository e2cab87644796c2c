// What is ordered ahead at a chapter’s end, as a lever.

import { selectAhead } from '../../../selectors';
import { t } from '../../text';
import { wholePercent } from '../../text/numbers';
import { priceWords } from '../ahead/priceWords';
import type { GameModel } from '../gameModel';
import { lever } from './chapterLevers';
import type { LeverRow, LeverWays } from './lever';
import { trySettings } from './leverTrial';

export function aheadLever(game: GameModel, ways: LeverWays): LeverRow {
  const { country, state } = game;
  const { isOpen, line, orderedPercent, mostPercent, lines } = selectAhead(state.value, country);
  const percent = orderedPercent > 0 ? orderedPercent : mostPercent;
  const others = lines.filter(({ chosen }) => !chosen);
  return lever(ways, {
    id: 'orderAhead',
    name: t('order.orderAhead'),
    now:
      line === null
        ? t('levers.none')
        : t('orderWords.line', {
            pillar: t(`pillar.${line}`),
            percent: wholePercent(orderedPercent),
          }),
    effect: lines
      .map((each) => `${t(`pillar.${each.line}`)} ${priceWords(each)}`)
      .join(t('levers.or')),
    why: '@ahead',
    dialog: 'ahead',
    isOpen,
    isDone: line !== null,
    reason: isOpen ? null : t('ahead.closed'),
    trial: trySettings(game, others, (each) => [
      each.line,
      t(`pillar.${each.line}`),
      { kind: 'orderAhead', country, line: each.line, percent },
    ]),
  });
}
