// Asks before something that cannot be undone; the yellow button names the result.

import { t } from '../../text';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { closeDialog, type ConfirmQuestion } from './dialogStack';

export function ConfirmDialog({ question }: { readonly question: ConfirmQuestion }) {
  const accept = () => {
    closeDialog();
    question.onAccept();
  };
  return (
    <Dialog
      title={question.title}
      role="alertdialog"
      size="s"
      onClose={closeDialog}
      foot={
        <>
          <Button onPress={closeDialog}>{t('confirm.cancel')}</Button>
          <Button look="signal" autoFocus onPress={accept}>
            {question.accept}
          </Button>
        </>
      }
    >
      <p data-why={question.why}>{question.body}</p>
    </Dialog>
  );
}
