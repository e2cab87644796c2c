// The lots on the quay as levers: one row each, with its price, what it gives and what bids for it would add.

import { bidOrder, MOST_BIDS, withBid, type LotFacts } from '../../../selectors';
import { t } from '../../text';
import { conditionText } from '../../text/goals';
import { money } from '../../text/numbers';
import type { GameModel } from '../gameModel';
import { lotName } from '../names';
import { givesWords, premiumWords } from '../quay/lotWords';
import { refusalWords } from '../refusalNote';
import type { LeverRow, LeverTrial, LeverWays } from './lever';
import { tryGiven, trySettings } from './leverTrial';
import { leadTo } from './wayTo';

function reasonOf(game: GameModel, { isOpen, bid, prices, conditions }: LotFacts): string | null {
  if (bid !== null) return null;
  const missing = conditions.filter(({ holds }) => !holds);
  if (!isOpen)
    return t('levers.needs', {
      conditions: missing.map(({ condition }) => conditionText(condition)).join(', '),
    });
  const [list] = prices;
  return list === undefined || list.refusal === null ? null : refusalWords(game, list.refusal);
}

/** Its bid against none at all, or each premium beside the other bid. */
function tryLot(game: GameModel, lot: LotFacts): LeverTrial | null {
  const { bids } = game.quay.value;
  if (lot.bid !== null) return bids.length === 1 ? tryGiven(game, 'bidForLots') : null;
  if (bids.length === MOST_BIDS) return null;
  const open = lot.prices.filter(({ refusal }) => refusal === null);
  return trySettings(game, open, ({ premium }) => [
    premium,
    premiumWords(premium, game.quay.value),
    bidOrder(game.country, withBid(bids, lot.id, premium))!,
  ]);
}

function lotLever(game: GameModel, lot: LotFacts, ways: LeverWays): LeverRow {
  const { id, line, bid, prices } = lot;
  const name = t('levers.bid', { lot: lotName(game.state.value.game.scenario, id) });
  const reason = reasonOf(game, lot);
  const price = prices.find(({ premium }) => premium === (bid ?? 'list'));
  return {
    id: `lot-${id}`,
    kind: 'deals',
    name,
    place: t('panel.quay'),
    now: bid === null ? t('levers.none') : premiumWords(bid, game.quay.value),
    cost: money(price?.usdBn ?? 0),
    capital: 0,
    effect: t('levers.lot', { line: t(`pillar.${line}`), gives: givesWords(lot) }),
    why: `@quay.lots.${id} @quay.premiumPercent`,
    stand: bid === null ? (reason === null ? 'open' : 'locked') : 'done',
    reason,
    trial: reason === null ? tryLot(game, lot) : null,
    actions: [leadTo(ways, name, 'quay', `[data-lot="${id}"]`)],
  };
}

export function quayLevers(game: GameModel, ways: LeverWays): LeverRow[] {
  return game.quay.value.lots.map((lot) => lotLever(game, lot, ways));
}
