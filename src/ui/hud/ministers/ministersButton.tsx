// The button that opens the ministers, where there are any.

import { hasMinisters } from '../../../selectors';
import type { Game } from '../../../types/game';
import { t } from '../../text';
import { Button } from '../controls/button';
import { openDialog } from '../dialogs/dialogStack';

export function MinistersButton({ game }: { readonly game: Game }) {
  if (!hasMinisters(game)) return null;
  return (
    <Button
      icon="flag"
      keys={t('main.key.ministers')}
      onPress={() => openDialog({ kind: 'ministers' })}
    >
      {t('panel.ministers')}
    </Button>
  );
}
