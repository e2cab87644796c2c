// One lot on the quay: closed, what is short, what it gives and its price; opened, all that is known of it and the bid.

import type { LotFacts } from '../../../selectors';
import { t } from '../../text';
import { money } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { type ChoiceGains, whyGain } from '../forecast/choiceGains';
import { GainWords } from '../forecast/gainWords';
import { useGame } from '../gameModel';
import { Plate } from '../plate';
import { LotBody } from './lotBody';
import { givesWords, premiumWords, shortWords, sizedName } from './lotWords';
import { bestBidFor } from './quayGains';

export interface LotRowProps {
  readonly lot: LotFacts;
  readonly gains: ChoiceGains;
  /** The digit that opens it. */
  readonly digit?: number;
  readonly isOpened: boolean;
  readonly onToggle: () => void;
}

function Head({ lot, gains, digit, isOpened }: LotRowProps) {
  const { state, quay } = useGame();
  const { scenario } = state.value.game;
  const price = lot.prices.find(({ premium }) => premium === (lot.bid ?? 'list'));
  const isShort = lot.lackPercent > 0;
  return (
    <>
      {digit === undefined ? null : (
        <kbd class="key" aria-hidden="true">
          {digit}
        </kbd>
      )}
      <Plate of={lot.line} small />
      <span class="lot-names">
        <span class="lot-name">{sizedName(scenario, lot)}</span>
        <span class={`lot-short ${isShort ? '' : 'muted'}`}>{shortWords(lot)}</span>
        {isOpened ? null : <span class="lot-gives">{givesWords(lot)}</span>}
      </span>
      <span class="lot-price">
        {lot.bid === null ? null : (
          <span class="tag tag-good">
            <Icon name="check" size="s" />
            {t('quay.bidStands', { premium: premiumWords(lot.bid, quay.value) })}
          </span>
        )}
        <b>{money(price?.usdBn ?? 0)}</b>
        {lot.isOpen ? <GainWords gains={gains} of={bestBidFor(gains, lot.id)} isBrief /> : null}
      </span>
    </>
  );
}

export function LotRow(props: LotRowProps) {
  const { lot, gains, digit, isOpened, onToggle } = props;
  const body = `lot-${lot.id}`;
  const best = bestBidFor(gains, lot.id);
  const why = `@quay.lots.${lot.id} @quay.premiumPercent ${whyGain(gains, best)}`.trim();
  return (
    <li class={`lot ${isOpened ? 'is-opened' : ''}`} data-lot={lot.id} data-why={why}>
      <h3>
        <button
          type="button"
          class="lot-head"
          aria-expanded={isOpened}
          aria-controls={body}
          data-digit={digit}
          onClick={onToggle}
        >
          <Head {...props} />
          <Icon name={isOpened ? 'chevronDown' : 'chevronRight'} />
        </button>
      </h3>
      <div id={body} hidden={!isOpened}>
        {isOpened ? <LotBody lot={lot} gains={gains} why={why} /> : null}
      </div>
    </li>
  );
}
