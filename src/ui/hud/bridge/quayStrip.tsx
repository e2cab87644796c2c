// The lots on the quay that a nation needs most, under the chart: each leads to its place on the quay.

import type { LotFacts } from '../../../selectors';
import { t } from '../../text';
import { money } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { useGame } from '../gameModel';
import { useIntroduced } from '../lesson/introduced';
import { lotName } from '../names';
import { showControl } from '../panelState';
import { Plate } from '../plate';

const SHOWN = 3;

function priceOf({ prices, bid }: LotFacts): number {
  return prices.find(({ premium }) => premium === (bid ?? 'list'))?.usdBn ?? 0;
}

function LotCard({ lot }: { readonly lot: LotFacts }) {
  const { scenario } = useGame().state.value.game;
  return (
    <li data-why={`@quay.lots.${lot.id} @quay.premiumPercent`}>
      <button
        type="button"
        class="lot-card"
        data-lot-card={lot.id}
        onClick={() => showControl('quay', `[data-lot="${lot.id}"]`)}
      >
        <Plate of={lot.line} small />
        <span class="lot-card-name">{lotName(scenario, lot.id)}</span>
        <b>{money(priceOf(lot))}</b>
        {lot.bid === null ? null : <Icon name="check" size="s" label={t('bridge.hasBid')} />}
      </button>
    </li>
  );
}

export function QuayStrip() {
  const isShown = useIntroduced()('lots');
  const { lots } = useGame().quay.value;
  const open = lots.filter(({ isOpen }) => isOpen).slice(0, SHOWN);
  if (!isShown) return null;
  return (
    <section
      class="shell-timeline rail quay-strip"
      aria-labelledby="quay-strip-title"
      data-region="timeline"
      data-bridge="lots"
    >
      <h2 id="quay-strip-title" class="cap">
        <Icon name="ship" /> {t('bridge.lots')}
      </h2>
      {open.length === 0 ? <p>{t('quay.noneOpen')}</p> : null}
      <ul class="lot-cards">
        {open.map((lot) => (
          <LotCard key={lot.id} lot={lot} />
        ))}
      </ul>
    </section>
  );
}
