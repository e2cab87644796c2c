// What became of a framework contract: how many GPUs came, to whom, and how many are still in service.

import type { ContractSheet as Contract } from '../../../selectors';
import { inLanguage, t } from '../../text';
import { exact } from '../../text/numbers';
import { Sheet } from '../controls/sheet';

function Share({ gpus, of, look }: { gpus: number; of: number; look: string }) {
  if (gpus < 1) return null;
  return <span class={`seg-part ${look}`} style={{ '--share': `${(gpus / of) * 100}%` }} />;
}

export function ContractSheet({ contract }: { readonly contract: Contract }) {
  const { gpus, deliveredGpus, arrivingGpus, openGpus, runningGpus, holders } = contract;
  const rows: readonly (readonly [string, number])[] = [
    [t('debrief.delivered'), deliveredGpus],
    [t('debrief.running'), runningGpus],
    [t('debrief.arriving'), arrivingGpus],
    [t('debrief.open'), openGpus],
  ];
  return (
    <Sheet
      title={t('debrief.contract', { gpus: exact(gpus) })}
      note={inLanguage(contract.name)}
      why={`@contracts.${contract.id}`}
      className="span-8"
    >
      <div class="seg-bar" aria-hidden="true">
        <Share gpus={deliveredGpus} of={gpus} look="of-chips" />
        <Share gpus={arrivingGpus} of={gpus} look="of-power" />
        <Share gpus={openGpus} of={gpus} look="is-free" />
      </div>
      <dl class="ledger">
        {rows.map(([name, amount]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{exact(amount)}</dd>
          </div>
        ))}
        {holders.map((holder) => (
          <div key={holder.id}>
            <dt class="muted">{inLanguage(holder.name)}</dt>
            <dd>
              {t('debrief.ofTotal', {
                delivered: exact(holder.deliveredGpus),
                total: exact(holder.gpus),
              })}
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
