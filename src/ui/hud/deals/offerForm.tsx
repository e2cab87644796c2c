// Composes an offer of a deal: with whom, what is given, what is wanted, and what the other would say.

import { useState } from 'preact/hooks';
import { type Deals, selectMood, tryOffer } from '../../../selectors';
import type { Good } from '../../../types/names';
import { t } from '../../text';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { Segmented } from '../controls/segmented';
import { EffectRows } from '../dialogs/effectRows';
import { countryName } from '../names';
import { Speaker } from '../people/speaker';
import { refusalText } from '../refusalWords';
import { announce } from '../voice';
import { verdict, weighing } from './dealWords';
import { LeadLoss } from './leadLoss';
import type { OffersProps } from './offerRow';

interface GoodsProps {
  readonly label: string;
  readonly goods: readonly Good[];
  readonly value: Good;
  readonly onChange: (good: Good) => void;
}

function Goods({ label, goods, value, onChange }: GoodsProps) {
  return (
    <div class="offer-goods">
      <span aria-hidden="true">{label}</span>
      <Segmented
        label={label}
        value={value}
        options={goods.map((good) => ({ value: good, label: t(`good.${good}`) }))}
        onChange={onChange}
      />
    </div>
  );
}

interface FormProps extends OffersProps {
  readonly deals: Deals;
}

export function OfferForm({ session, state, deals }: FormProps) {
  const { offered, partners } = deals;
  const { scenario } = state.game;
  const nameOf = (id: string) => countryName(scenario, id);
  const [wished, wish] = useState({
    to: offered?.to ?? partners[0]!.id,
    gives: offered?.gives ?? deals.gives[0]!,
    wants: offered?.wants ?? null,
  });
  const partner = partners.find(({ id }) => id === wished.to) ?? partners[0]!;
  const gives = deals.gives.includes(wished.gives) ? wished.gives : deals.gives[0]!;
  const another = partner.gives.find((good) => good !== gives) ?? partner.gives[0]!;
  const wants = partner.gives.find((good) => good === wished.wants) ?? another;
  const { id: to } = partner;
  const leader = { kind: 'leader', country: to } as const;
  const country = nameOf(to);
  const isPerson = state.seats.some((seat) => seat.country === to);
  const deal = tryOffer(state, state.active, { to, gives, wants });
  const isOffered = offered?.to === to && offered.gives === gives && offered.wants === wants;
  const reason = deal.refusal === null || isOffered ? undefined : refusalText(deal.refusal, nameOf);
  const press = () => {
    if (isOffered) session.withdraw('offerDeal');
    else session.issue({ kind: 'offerDeal', country: state.active, to, gives, wants });
    announce(t(isOffered ? 'offers.withdrawn' : 'offers.offered', { country }));
  };
  return (
    <section aria-labelledby="offer-form" data-decision="offerDeal">
      <h3 id="offer-form">{t('offers.compose')}</h3>
      <label class="row">
        <span>{t('offers.with')}</span>
        <select
          class="select"
          value={to}
          onChange={({ currentTarget }) => wish({ ...wished, to: currentTarget.value })}
        >
          {partners.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </label>
      <Goods
        label={t('offers.give')}
        goods={deals.gives}
        value={gives}
        onChange={(good) => wish({ ...wished, gives: good })}
      />
      <Goods
        label={t('offers.want')}
        goods={partner.gives}
        value={wants}
        onChange={(good) => wish({ ...wished, wants: good })}
      />
      <div class="offer" data-why={`@deal/${to}-${gives}-${wants}`}>
        <Speaker
          person={leader}
          mood={selectMood(state, state.active, leader)}
          names={scenario}
          isRow
        />
        {gives === wants ? null : <EffectRows effects={[...deal.got, ...deal.given]} />}
        <LeadLoss state={state} gives={gives} />
        {reason === undefined ? (
          <p>
            {isPerson ? null : <Icon name={deal.theirs.missing > 0 ? 'close' : 'check'} size="s" />}{' '}
            <b>{verdict(country, deal, isPerson)}</b> {weighing(country, deal, gives, wants)}
          </p>
        ) : (
          <p class="small is-bad">{reason}</p>
        )}
        {offered === null || isOffered || reason !== undefined ? null : (
          <p class="small">{t('offers.replaces', { country: nameOf(offered.to) })}</p>
        )}
        <Button
          look={isOffered ? 'ink' : 'signal'}
          isPressed={isOffered}
          locked={reason}
          onPress={press}
        >
          {t(isOffered ? 'offers.takeBack' : 'offers.offer')}
        </Button>
      </div>
    </section>
  );
}
