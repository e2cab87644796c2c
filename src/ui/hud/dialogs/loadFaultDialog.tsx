// Why a file could not be opened: each finding with its place; nothing of the file was used.

import { t } from '../../text';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { FileButton } from '../controls/fileButton';

/** One finding, ready to be shown. */
export interface LoadFinding {
  readonly place: string;
  readonly message: string;
}

export interface LoadFaultDialogProps {
  readonly findings: readonly LoadFinding[];
  readonly hasGame: boolean;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

const MOST_FINDINGS = 8;

export function LoadFaultDialog({ findings, hasGame, onFile, onClose }: LoadFaultDialogProps) {
  const more = findings.length - MOST_FINDINGS;
  return (
    <Dialog
      title={t('load.title')}
      subtitle={hasGame ? t('load.safe') : undefined}
      role="alertdialog"
      size="m"
      className="notice-error"
      onClose={onClose}
      foot={
        <>
          <FileButton onFile={onFile}>{t('load.another')}</FileButton>
          <Button look="signal" autoFocus onPress={onClose}>
            {t('load.close')}
          </Button>
        </>
      }
    >
      <ul class="findings stack">
        {findings.slice(0, MOST_FINDINGS).map(({ place, message }, i) => (
          <li key={i}>
            {place === '' ? null : <b>{place}: </b>}
            {message}
          </li>
        ))}
      </ul>
      {more > 0 ? <p class="muted">{t('load.more', { count: more })}</p> : null}
    </Dialog>
  );
}
