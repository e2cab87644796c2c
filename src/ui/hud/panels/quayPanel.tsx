// The quay: the lots of this round with the bids for them, those that are closed to the nation, and what comes next.

import { useState } from 'preact/hooks';
import type { LotFacts } from '../../../selectors';
import { t } from '../../text';
import { money } from '../../text/numbers';
import { Explained } from '../controls/explained';
import type { ChoiceGains } from '../forecast/choiceGains';
import { useGame } from '../gameModel';
import { Plate } from '../plate';
import { LotRow } from '../quay/lotRow';
import { sizedName } from '../quay/lotWords';
import { useBidGains } from '../quay/quayGains';
import { PanelFrame } from './panelFrame';

function BidNote() {
  const { bidUsdBn } = useGame().quay.value;
  return (
    <p class="row" data-why="@quay.bidUsdBn">
      <span>{t('quay.bidOf')}</span>
      <Explained quantity="@quay.bidUsdBn">
        <b>{money(bidUsdBn)}</b>
      </Explained>
      <span class="muted small">{t('quay.twoBids')}</span>
    </p>
  );
}

interface LotListProps {
  readonly lots: readonly LotFacts[];
  readonly gains: ChoiceGains;
  readonly label: string;
  /** Whether digits open them. */
  readonly hasDigits?: boolean;
}

/** Of the lots in a list one is opened at a time. */
function LotList({ lots, gains, label, hasDigits = false }: LotListProps) {
  const [opened, open] = useState<string | null>(null);
  return (
    <ul class="lots" aria-label={label}>
      {lots.map((lot, i) => (
        <LotRow
          key={lot.id}
          lot={lot}
          gains={gains}
          {...(hasDigits ? { digit: i + 1 } : {})}
          isOpened={opened === lot.id}
          onToggle={() => open(opened === lot.id ? null : lot.id)}
        />
      ))}
    </ul>
  );
}

function Coming() {
  const { quay, state } = useGame();
  const { coming } = quay.value;
  const { scenario } = state.value.game;
  if (coming.length === 0) return null;
  return (
    <section aria-labelledby="coming-quay">
      <h3 id="coming-quay">{t('quay.coming')}</h3>
      <ul class="coming-lots">
        {coming.map((lot) => (
          <li key={lot.id}>
            <Plate of={lot.line} small />
            {sizedName(scenario, lot)}
          </li>
        ))}
      </ul>
      <p class="muted small">{t('quay.comingNote')}</p>
    </section>
  );
}

export function QuayPanel() {
  const { lots } = useGame().quay.value;
  const gains = useBidGains();
  const open = lots.filter(({ isOpen }) => isOpen);
  const closed = lots.filter(({ isOpen }) => !isOpen);
  return (
    <PanelFrame
      title={t('panel.quay')}
      note={t('quay.note')}
      why={`@quay.lots ${gains.why}`}
      aside={<BidNote />}
    >
      {lots.length === 0 ? <p>{t('quay.none')}</p> : null}
      {lots.length > 0 && open.length === 0 ? <p>{t('quay.noneOpen')}</p> : null}
      {open.length === 0 ? null : (
        <LotList lots={open} gains={gains} label={t('quay.lots')} hasDigits />
      )}
      {closed.length === 0 ? null : (
        <details class="closed-lots">
          <summary>{t('quay.closed', { count: closed.length })}</summary>
          <LotList lots={closed} gains={gains} label={t('quay.closed', { count: closed.length })} />
        </details>
      )}
      <Coming />
    </PanelFrame>
  );
}
