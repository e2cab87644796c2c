// The button that opens the table of all levers.

import { t } from '../../text';
import { openDialog } from '../dialogs/dialogStack';
import { Button } from './button';

export function AllLevers() {
  return (
    <Button icon="table" keys={t('main.key.levers')} onPress={() => openDialog({ kind: 'levers' })}>
      {t('panel.levers')}
    </Button>
  );
}
