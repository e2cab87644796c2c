// Tells which part of the page has not come, that it is tried again, and that the game is as it was.

import { useState } from 'preact/hooks';
import { Button } from '../ui/hud/controls/button';
import { Notice } from '../ui/hud/controls/notice';
import { t } from '../ui/text';
import { tryAgain, waiting, type WaitingPiece } from './pieces';

/** Why the part is not there, and what will be done about it. */
export function waitingWords(rows: readonly WaitingPiece[]): string {
  if (rows.some(({ isStuck }) => isStuck)) return t('waiting.stuck');
  return t(rows.some(({ isGone }) => isGone) ? 'waiting.gone' : 'waiting.offline');
}

/** One notice for everything that waits; once closed, it comes back with the next part that is asked for. */
export function WaitingNotice() {
  const [closed, setClosed] = useState<readonly WaitingPiece[]>([]);
  const rows = waiting.value.filter(({ piece }) => closed.every((row) => row.piece !== piece));
  if (rows.length === 0) return null;
  const isLost = rows.some(({ isGone, isStuck }) => isGone || isStuck);
  return (
    <div class="page-notice">
      <Notice
        kind="warn"
        icon="brokenLink"
        title={t('waiting.title')}
        actions={
          <Button look="ink" onPress={isLost ? () => location.reload() : tryAgain}>
            {t(isLost ? 'crash.reload' : 'content.again')}
          </Button>
        }
        onClose={() => setClosed(rows)}
      >
        <p>{waitingWords(rows)}</p>
        <p>{t('waiting.safe')}</p>
      </Notice>
    </div>
  );
}
