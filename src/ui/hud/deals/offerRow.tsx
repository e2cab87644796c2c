// An offer of a deal that waits for an answer: what one gets and gives, how it weighs for the own nation, and a button to take it.

import { answerOrder, type ReceivedOffer, selectMood } from '../../../selectors';
import type { Session, SessionState } from '../../../session';
import { t } from '../../text';
import { halfYearName } from '../../text/numbers';
import { Button } from '../controls/button';
import { Flag } from '../controls/flag';
import { EffectRows } from '../dialogs/effectRows';
import { countryName } from '../names';
import { Speaker } from '../people/speaker';
import { refusalText } from '../refusalWords';
import { announce } from '../voice';
import { worth } from './dealWords';
import { LeadLoss } from './leadLoss';

export interface OffersProps {
  readonly session: Session;
  readonly state: SessionState;
}

interface OfferRowProps extends OffersProps {
  readonly offer: ReceivedOffer;
}

export function OfferRow({ session, state, offer }: OfferRowProps) {
  const { from, isTaken, refusal } = offer;
  const { scenario } = state.game;
  const nameOf = (id: string) => countryName(scenario, id);
  const country = nameOf(from);
  const leader = { kind: 'leader', country: from } as const;
  const reason = refusal === null ? undefined : refusalText(refusal, nameOf);
  const press = () => {
    const order = answerOrder(state, state.active, from, !isTaken);
    if (order === null) session.withdraw('answerDeals');
    else session.issue(order);
    announce(t(isTaken ? 'offers.left' : 'offers.taken', { country }));
  };
  return (
    <li class="offer" data-why={`@deals.received.${from}`}>
      <Speaker
        person={leader}
        mood={selectMood(state, state.active, leader)}
        names={scenario}
        isRow
      />
      <p class="row">
        <Flag country={from} />
        <b>
          {t('offers.received', {
            country,
            gives: t(`good.${offer.gives}`),
            wants: t(`good.${offer.wants}`),
          })}
        </b>
      </p>
      <EffectRows effects={[...offer.got, ...offer.given]} />
      <LeadLoss state={state} gives={offer.wants} />
      <p class="muted small">
        {t('offers.yours', {
          sum: worth(offer.mine.sum),
          date: halfYearName(offer.lastHalfYear),
        })}
      </p>
      {reason === undefined ? null : <p class="small is-bad">{reason}</p>}
      <Button
        look={isTaken ? 'ink' : 'plain'}
        isPressed={isTaken}
        label={t('offers.takeOf', { country })}
        locked={reason}
        onPress={press}
      >
        {t('offers.take')}
      </Button>
    </li>
  );
}
