// Framework contracts by holder: what was delivered, still works or is on its way, and when the rest lapses.

import type { ContractHolder, ContractSheet } from '../../../selectors';
import { inLanguage, t } from '../../text';
import { count, exact, halfYearName, precise } from '../../text/numbers';
import { Explained } from '../controls/explained';
import { Icon } from '../controls/icon';
import { useGame } from '../gameModel';

function Holder({ holder }: { readonly holder: ContractHolder }) {
  const share = holder.gpus > 0 ? (100 * holder.deliveredGpus) / holder.gpus : 0;
  return (
    <li class="holder of-chips">
      <span class="spread row">
        <span>{inLanguage(holder.name)}</span>
        <span class="number">
          {t('contract.of', { part: count(holder.deliveredGpus), whole: count(holder.gpus) })}
        </span>
      </span>
      <span class="meter" aria-hidden="true">
        <span class="meter-fill" style={{ '--share': `${Math.min(100, share)}%` }} />
      </span>
    </li>
  );
}

function Contract({ sheet }: { readonly sheet: ContractSheet }) {
  const { deliveredGpus, runningGpus, arrivingGpus, gpus, phase, lastHalfYear } = sheet;
  return (
    <li class="contract-sheet" data-why={`@contracts.${sheet.id}`}>
      <div class="row spread">
        <b class="grow">{inLanguage(sheet.name)}</b>
        <Explained quantity={`@contracts.${sheet.id}`}>
          {t('contract.of', { part: count(deliveredGpus), whole: count(gpus) })}
        </Explained>
      </div>
      <ul class="stack holders">
        {sheet.holders.map((holder) => (
          <Holder key={holder.id} holder={holder} />
        ))}
      </ul>
      <p>
        {t('contract.state', {
          delivered: count(deliveredGpus),
          total: exact(gpus),
          running: count(runningGpus),
          arriving: count(arrivingGpus),
        })}
      </p>
      <p class="muted">
        {t('contract.inChips', {
          each: precise(sheet.h100ePerGpu),
          total: count(sheet.totalH100e),
          arriving: count(sheet.arrivingH100e),
        })}
      </p>
      <p class={phase === 'lapsed' ? 'is-bad' : 'muted'}>
        <Icon name="leadTime" size="s" />{' '}
        {t(`contract.${phase}`, { date: halfYearName(lastHalfYear), open: count(sheet.openGpus) })}
      </p>
    </li>
  );
}

export function ContractSheets() {
  const { contracts } = useGame();
  return (
    <section aria-labelledby="contracts">
      <h3 id="contracts">{t('deals.contracts')}</h3>
      {contracts.value.length === 0 ? <p class="muted">{t('contract.none')}</p> : null}
      <ul class="stack">
        {contracts.value.map((sheet) => (
          <Contract key={sheet.id} sheet={sheet} />
        ))}
      </ul>
    </section>
  );
}
