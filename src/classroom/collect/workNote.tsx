// How far playing the games again is, and the buttons to stop it and go on.

import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/hud/controls/button';
import { announce } from '../../ui/hud/voice';
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

/** Says how many games have been played once that is over. */
function useSaying({ progress, judgements }: Collection): void {
  const isRunning = progress.value !== null;
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !isRunning)
      announce(t('collect.allPlayed', { count: judgements.peek().size }));
    wasRunning.current = isRunning;
  }, [isRunning]);
}

/** Shows nothing unless games are being played or wait to be. */
export function WorkNote({ collection }: { readonly collection: Collection }) {
  const { handed, judgements, progress, failure } = collection;
  useSaying(collection);
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
