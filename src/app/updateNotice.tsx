// Offers a newer version on the title screen and between two turns; it never comes by itself.

import { useState } from 'preact/hooks';
import { Button } from '../ui/hud/controls/button';
import { Notice } from '../ui/hud/controls/notice';
import { dialogStack } from '../ui/hud/dialogs/dialogStack';
import { t } from '../ui/text';
import { RULES } from 'virtual:catalogue';
import { games } from './device';
import { newVersion, page } from './page';
import { takeVersion } from './updates';
import { useSession } from './useSession';

/** Whether changing the version would interrupt nothing: on the title screen, after a game, or before the first order of a turn. */
function useIsBetweenTurns(): boolean {
  const now = page.value;
  const state = useSession('session' in now ? now.session : null);
  const isFree = dialogStack.value.length === 0 && games.status.value.kind !== 'failed';
  if (now.kind === 'game') return isFree && state?.orders.length === 0;
  return isFree && (now.kind === 'title' || now.kind === 'debrief');
}

export function UpdateNotice() {
  const [closed, setClosed] = useState('');
  const isBetween = useIsBetweenTurns();
  const version = newVersion.value;
  if (version === null || version === 'looking' || !isBetween) return null;
  if (version.build === closed) return null;
  return (
    <div class="page-notice">
      <Notice
        kind="warn"
        icon="reset"
        title={t('update.title')}
        actions={
          <Button look="ink" onPress={() => void takeVersion(version)}>
            {t('update.take')}
          </Button>
        }
        onClose={() => setClosed(version.build)}
      >
        <p>{t(version.rules === RULES ? 'update.sameRules' : 'update.otherRules')}</p>
      </Notice>
    </div>
  );
}
