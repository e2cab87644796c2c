// Deals with other nations: offers that wait for an answer, an offer of one's own, and those that were made before.

import { type MadeOffer, selectDeals } from '../../../selectors';
import type { SessionState } from '../../../session';
import { t } from '../../text';
import { halfYearName, short } from '../../text/numbers';
import { Dialog } from '../controls/dialog';
import { WhyMark } from '../controls/whyMark';
import { closeDialog } from '../dialogs/dialogStack';
import { countryName } from '../names';
import { LeadsSection } from './leadsSection';
import { OfferForm } from './offerForm';
import { OfferRow, type OffersProps } from './offerRow';

function Made({ state, made }: { readonly state: SessionState; readonly made: MadeOffer }) {
  return (
    <li class="small" data-why="@deals.made">
      {t('offers.made', {
        country: countryName(state.game.scenario, made.to),
        gives: t(`good.${made.gives}`),
        wants: t(`good.${made.wants}`),
        date: halfYearName(made.lastHalfYear),
      })}
    </li>
  );
}

export function OffersDialog({ session, state }: OffersProps) {
  const deals = selectDeals(state, state.active);
  const { received, made, partners, gives } = deals;
  const counts = {
    struck: String(deals.struck),
    limit: String(deals.limit),
    capital: short(deals.capital, 1),
  };
  return (
    <Dialog
      title={t('offers.title')}
      subtitle={t('offers.note', counts)}
      size="l"
      onClose={closeDialog}
      foot={<WhyMark of="@deals" name={t('offers.title')} />}
    >
      {received.length === 0 ? null : (
        <section aria-labelledby="offers-received" data-decision="answerDeals">
          <h3 id="offers-received">{t('offers.waiting')}</h3>
          <ul class="offers">
            {received.map((offer) => (
              <OfferRow key={offer.from} session={session} state={state} offer={offer} />
            ))}
          </ul>
        </section>
      )}
      {partners.length === 0 || gives.length === 0 ? (
        <p>{t('offers.none')}</p>
      ) : (
        <OfferForm session={session} state={state} deals={deals} />
      )}
      <LeadsSection state={state} />
      {made.length === 0 ? null : (
        <section aria-labelledby="offers-made">
          <h3 id="offers-made">{t('offers.open')}</h3>
          <ul>
            {made.map((offer) => (
              <Made key={offer.to} state={state} made={offer} />
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
