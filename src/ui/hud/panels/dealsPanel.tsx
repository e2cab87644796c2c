// Deals: one programme card a turn, joint platforms and contracts.

import { t } from '../../text';
import { points, short } from '../../text/numbers';
import { Button } from '../controls/button';
import { Explained } from '../controls/explained';
import { openDialog } from '../dialogs/dialogStack';
import { useDealGains } from '../forecast/dealGains';
import { useGame } from '../gameModel';
import { RefusalNote } from '../refusalNote';
import { Capital, CardGrid } from './cardGrid';
import { ChampionRows } from './championRows';
import { ContractSheets } from './contractSheets';
import { PanelFrame } from './panelFrame';
import { PlatformRows } from './platformRows';

const CAPITAL = '!@ledger.capitalLeft politicalCapital @ledger.capitalLimit';

function CapitalNote() {
  const { capitalLeft, capitalLimit, isCapitalFull } = useGame().ledger.value;
  return (
    <p class="row capital-note" data-why={CAPITAL}>
      <span>{t('deals.capitalLeft')}</span>
      <Capital cost={Math.round(capitalLimit)} have={Math.floor(capitalLeft)} />
      <Explained quantity={CAPITAL}>
        <b>{short(capitalLeft, 1)}</b>
      </Explained>
      {isCapitalFull ? (
        <span class="is-bad small">{t('deals.capitalFull', { limit: points(capitalLimit) })}</span>
      ) : null}
    </p>
  );
}

/** The way to deals with other nations, with how many of their offers wait; a superpower has none. */
function OffersButton() {
  const { state, country, decisions } = useGame();
  const waiting = state.value.game.state.deals.filter(({ to }) => to === country).length;
  if (decisions.value.exports !== null) return null;
  return (
    <p>
      <Button icon="deal" onPress={() => openDialog({ kind: 'offers' })}>
        {t('deals.offers', { count: waiting })}
      </Button>
    </p>
  );
}

export function DealsPanel() {
  const gains = useDealGains();
  return (
    <PanelFrame
      title={t('panel.deals')}
      note={t('deals.note')}
      why={`@cards.*.cost @cards.*.effect ${gains.why}`}
      aside={<CapitalNote />}
    >
      <RefusalNote kind="playCard" />
      <CardGrid gains={gains} />
      <OffersButton />
      <hr class="panel-divide" />
      <div class="two-columns">
        <PlatformRows gains={gains} />
        <ContractSheets />
      </div>
      <ChampionRows gains={gains} />
    </PanelFrame>
  );
}
