// How far playing again has come, and what may be done about it.

import { Button } from '../../ui/hud/controls/button';
import { t } from '../../ui/text';
import type { Collection } from './collection';

function Running({ collection }: { readonly collection: Collection }) {
  const { done, total } = collection.progress.value!;
  const words = t('collect.progress', { done: String(done), total: String(total) });
  return (
    <div class="note note-sea collect-work">
      <span>{words}</span>
      <progress class="grow" max={total} value={done} aria-label={words} />
      <Button icon="close" onPress={() => collection.cancel()}>
        {t('collect.cancel')}
      </Button>
    </div>
  );
}

/** Nothing, unless games are being played or wait to be. */
export function WorkNote({ collection }: { readonly collection: Collection }) {
  const { handed, judgements, progress, failure } = collection;
  if (progress.value !== null) return <Running collection={collection} />;
  const waiting = handed.value.filter(
    ({ id, content }) => content.ok && !judgements.value.has(id),
  ).length;
  if (waiting === 0) return null;
  return (
    <div class="note note-warn collect-work" role="status">
      <span class="grow">
        {failure.value === null
          ? t('collect.waitingRows', { count: waiting })
          : t('collect.failed', { reason: failure.value })}
      </span>
      <Button icon="play" onPress={() => void collection.playAgain()}>
        {t('collect.resume')}
      </Button>
    </div>
  );
}
