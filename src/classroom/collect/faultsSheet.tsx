// The places from which nothing could be taken in, and why; each can be removed from the list.

import { Button } from '../../ui/hud/controls/button';
import { Sheet } from '../../ui/hud/controls/sheet';
import { t } from '../../ui/text';
import type { Collection } from './collection';
import { PASSING } from './findings';
import type { Handed } from './handed';
import { faultWords, sourceWords } from './sourceWords';
import { useGrowing } from './screenHooks';
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

/** What was not read at all comes first, so that it is seen. */
function byReach(one: Handed, other: Handed): number {
  const isPassing = ({ content }: Handed) => !content.ok && PASSING.includes(content.error.code);
  return Number(isPassing(other)) - Number(isPassing(one));
}

export interface FaultsSheetProps {
  readonly faults: readonly Handed[];
  readonly collection: Collection;
}

export function FaultsSheet({ faults, collection }: FaultsSheetProps) {
  const told = Math.min(MOST_SHOWN, faults.length);
  const drawn = useGrowing(told);
  if (faults.length === 0) return null;
  const shown = [...faults].sort(byReach).slice(0, drawn);
  const more = faults.length - told;
  return (
    <Sheet title={t('collect.notTaken', { count: faults.length })}>
      <ul class="stack collect-faults">
        {shown.map((handed) => (
          <FaultRow key={handed.id} handed={handed} onRemove={() => collection.remove(handed.id)} />
        ))}
        {more === 0 ? null : <li>{t('collect.moreFaults', { count: more })}</li>}
      </ul>
    </Sheet>
  );
}
