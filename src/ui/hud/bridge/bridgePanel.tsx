// The bridge: what waits, five lines in three sizes, and how far the special victory is.

import { selectPlace } from '../../../selectors';
import { PILLARS } from '../../../types/names';
import { t } from '../../text';
import { money } from '../../text/numbers';
import { Button } from '../controls/button';
import { Explained } from '../controls/explained';
import { useGame } from '../gameModel';
import { useIntroduced } from '../lesson/introduced';
import { showPanel, toggleInstruments } from '../panelState';
import { RefusalNote } from '../refusalNote';
import { silenceWords } from '../silenceWords';
import { MatterList } from './matters';
import { SizeLine } from './sizeLine';
import { VictoryTracker } from './victoryTracker';

function Money() {
  const { moneyUsdBn, silenceUsdBn } = useGame().ledger.value;
  const silence = silenceWords(silenceUsdBn);
  return (
    <Explained quantity="!@ledger.moneyUsdBn @ledger.silenceUsdBn">
      <b>{money(moneyUsdBn)}</b>
      {silence === '' ? null : <span class="small"> {silence}</span>}
    </Explained>
  );
}

/** The heads of the three columns. */
function SizeHead() {
  return (
    <p class="size-head" aria-hidden="true">
      <span>{t('bridge.size.less')}</span>
      <span>{t('bridge.size.same')}</span>
      <span>{t('bridge.size.more')}</span>
    </p>
  );
}

/** Says that the lines were set exactly, or leads there. */
function Exactly() {
  const isExact = useGame().budgetSizing.value.sizes === null;
  return (
    <div class="row size-foot">
      {isExact ? <span class="tag">{t('bridge.isExact')}</span> : null}
      <button type="button" class="link-plain small" onClick={() => showPanel('budget')}>
        {t('bridge.exactly')}
      </button>
    </div>
  );
}

function Lines() {
  const isIntroduced = useIntroduced();
  const lines = PILLARS.filter((pillar) => isIntroduced(`line.${pillar}`));
  return (
    <section class="bridge-part" aria-labelledby="bridge-lines" data-bridge="lines">
      <div class="size-top">
        <h3 id="bridge-lines" class="cap">
          {t('bridge.lines')}
        </h3>
        <SizeHead />
      </div>
      {lines.map((pillar) => (
        <SizeLine key={pillar} pillar={pillar} />
      ))}
      <RefusalNote kind="allocateBudget" />
      {isIntroduced('instruments') ? <Exactly /> : null}
    </section>
  );
}

export function BridgePanel() {
  const { state } = useGame();
  const isIntroduced = useIntroduced();
  const { round } = selectPlace(state.value.game);
  return (
    <div class="bridge">
      <div class="bridge-head">
        <h2 tabIndex={-1} data-panel-title>
          {t('bridge.title', { round })}
        </h2>
        {isIntroduced('money') ? <Money /> : null}
      </div>
      {isIntroduced('matters') ? <MatterList /> : null}
      <Lines />
      {isIntroduced('victory') ? <VictoryTracker /> : null}
      {isIntroduced('instruments') ? (
        <p class="bridge-foot">
          <Button icon="plan" onPress={toggleInstruments}>
            {t('bridge.instruments')}
            <kbd class="key" aria-hidden="true">
              {t('main.key.instruments')}
            </kbd>
          </Button>
        </p>
      ) : null}
    </div>
  );
}
