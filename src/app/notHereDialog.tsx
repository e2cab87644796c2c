// Takes the place of a dialog whose piece has not come yet: says what is waited for, and leads back to the game.

import { Button } from '../ui/hud/controls/button';
import { Dialog } from '../ui/hud/controls/dialog';
import { closeDialog } from '../ui/hud/dialogs/dialogStack';
import { t } from '../ui/text';
import { tryAgain, waiting } from './pieces';
import { waitingWords } from './waitingNotice';

export function NotHereDialog() {
  return (
    <Dialog
      title={t('waiting.title')}
      size="s"
      onClose={closeDialog}
      foot={
        <>
          <Button onPress={closeDialog}>{t('load.close')}</Button>
          <Button look="signal" autoFocus onPress={tryAgain}>
            {t('content.again')}
          </Button>
        </>
      }
    >
      <p>{waitingWords(waiting.value)}</p>
    </Dialog>
  );
}
