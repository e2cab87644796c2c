// The premium of a bid for one lot: none, its price, more or double; a third bid says which of two gives way.

import { useState } from 'preact/hooks';
import {
  bidOrder,
  MOST_BIDS,
  withBid,
  withBidInstead,
  type BidPrice,
  type LotFacts,
} from '../../../selectors';
import type { Premium } from '../../../types/names';
import { t } from '../../text';
import { money } from '../../text/numbers';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { Segmented, type SegmentedOption } from '../controls/segmented';
import type { ChoiceGains } from '../forecast/choiceGains';
import { GainWords } from '../forecast/gainWords';
import { type GameModel, useGame } from '../gameModel';
import { lotName } from '../names';
import { refusalWords, RefusalNote } from '../refusalNote';
import { announce } from '../voice';
import { premiumWords } from './lotWords';
import { bidName } from './quayGains';

type Choice = Premium | 'none';

interface LotProps {
  readonly lot: LotFacts;
  readonly gains: ChoiceGains;
}

function optionOf(game: GameModel, { id }: LotFacts, price: BidPrice, gains: ChoiceGains) {
  const { premium, usdBn, refusal } = price;
  return {
    value: premium,
    label: (
      <span class="stacked">
        <span>
          {premiumWords(premium, game.quay.value)}{' '}
          <GainWords gains={gains} of={bidName(id, premium)} isBrief />
        </span>
        <b>{money(usdBn)}</b>
      </span>
    ),
    locked: refusal === null ? undefined : refusalWords(game, refusal),
  };
}

/** Places the bids of the seat, or takes all back. */
function place(game: GameModel, bids: Parameters<typeof bidOrder>[1]): boolean {
  const order = bidOrder(game.country, bids);
  if (order !== null) return game.issue(order);
  game.withdraw('bidForLots');
  return true;
}

interface ThirdProps {
  readonly lot: string;
  readonly premium: Premium;
  readonly onDone: () => void;
}

/** Two bids stand: which of them gives way to this one. */
function ThirdBid({ lot, premium, onDone }: ThirdProps) {
  const game = useGame();
  const { scenario } = game.state.value.game;
  const { bids } = game.quay.value;
  const giveWay = (other: string) => {
    if (place(game, withBidInstead(bids, other, { lot, premium }))) onDone();
  };
  return (
    <div class="note third-bid">
      <p>{t('quay.third', { lot: lotName(scenario, lot) })}</p>
      <div class="row">
        {bids.map((bid) => (
          <Button key={bid.lot} look="ink" onPress={() => giveWay(bid.lot)}>
            {t('quay.insteadOf', { lot: lotName(scenario, bid.lot) })}
          </Button>
        ))}
        <Button onPress={onDone}>{t('quay.keepBoth')}</Button>
      </div>
    </div>
  );
}

/** What comes of the bid that stands: what it changes in the picture of arrivals, or why it would not count. */
function StandingNote({ lot }: { readonly lot: LotFacts }) {
  const { state, turnCheck } = useGame();
  if (lot.bid === null) return null;
  for (const warning of turnCheck.value.warnings)
    if (warning.kind === 'bidVoid' && warning.lot === lot.id) {
      const name = lotName(state.value.game.scenario, lot.id);
      return <p class="is-bad">{t('end.bidVoid', { lot: name, cause: warning.cause })}</p>;
    }
  return <p class="small muted">{t('quay.asIfWon')}</p>;
}

/** Why some premiums cannot be bid. */
function LockedNote({ lot }: { readonly lot: LotFacts }) {
  const game = useGame();
  const locked = lot.prices.filter(({ refusal }) => refusal !== null);
  const refusal = locked[0]?.refusal;
  if (!refusal) return null;
  const premiums = locked.map(({ premium }) => premiumWords(premium, game.quay.value));
  return (
    <p class="small muted">
      <Icon name="locked" size="s" />{' '}
      {t('quay.lockedBids', {
        premiums: premiums.join(t('quay.also')),
        reason: refusalWords(game, refusal),
      })}
    </p>
  );
}

export function BidGroup({ lot, gains }: LotProps) {
  const game = useGame();
  const [third, ask] = useState<Premium | null>(null);
  const { bids } = game.quay.value;
  const name = lotName(game.state.value.game.scenario, lot.id);
  const options: SegmentedOption<Choice>[] = [
    { value: 'none', label: t('quay.noBid') },
    ...lot.prices.map((price) => optionOf(game, lot, price, gains)),
  ];
  const choose = (choice: Choice) => {
    const premium = choice === 'none' ? null : choice;
    const placed = withBid(bids, lot.id, premium);
    const isThird = placed.length > MOST_BIDS;
    ask(isThird ? premium : null);
    if (isThird) announce(t('quay.third', { lot: name }));
    else place(game, placed);
  };
  return (
    <div class="stack">
      <Segmented
        decision="bidForLots"
        label={t('quay.premium', { lot: name })}
        value={lot.bid ?? third ?? 'none'}
        options={options}
        onChange={choose}
      />
      <StandingNote lot={lot} />
      <LockedNote lot={lot} />
      <RefusalNote kind="bidForLots" />
      {third === null || lot.bid !== null ? null : (
        <ThirdBid lot={lot.id} premium={third} onDone={() => ask(null)} />
      )}
    </div>
  );
}
