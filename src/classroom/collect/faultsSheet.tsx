// The places from which nothing could be taken in, and why; each can be removed from the list.

import { Button } from '../../ui/hud/controls/button';
import { Sheet } from '../../ui/hud/controls/sheet';
import { t } from '../../ui/text';
import type { Collection } from './collection';
import type { Handed } from './handed';
import { faultWords, sourceWords } from './sourceWords';
import { namesHidden } from './view';

const MOST_SHOWN = 50;

function FaultRow({
  handed,
  onRemove,
}: {
  readonly handed: Handed;
  readonly onRemove: () => void;
}) {
  const { source, content } = handed;
  if (content.ok) return null;
  const place = namesHidden.value ? t('collect.hiddenSource') : sourceWords(source);
  return (
    <li class="row">
      <span class="grow">
        <b>{place}</b> {faultWords(content.error)}
      </span>
      <Button icon="letGo" label={t('collect.remove', { name: place })} onPress={onRemove} />
    </li>
  );
}

export interface FaultsSheetProps {
  readonly faults: readonly Handed[];
  readonly collection: Collection;
}

export function FaultsSheet({ faults, collection }: FaultsSheetProps) {
  if (faults.length === 0) return null;
  return (
    <Sheet title={t('collect.notTaken', { count: faults.length })}>
      <ul class="stack collect-faults">
        {faults.slice(0, MOST_SHOWN).map((handed) => (
          <FaultRow key={handed.id} handed={handed} onRemove={() => collection.remove(handed.id)} />
        ))}
      </ul>
    </Sheet>
  );
}
