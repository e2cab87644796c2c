// Why a file or a kept game could not be opened: each finding with its place. Nothing of it was used.

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
  readonly title?: string;
  readonly hasGame: boolean;
  /** Chooses another file; left out where none was chosen. */
  readonly onFile?: (file: File) => void;
  /** Takes the file of the scenario that a game lacks. */
  readonly onScenario?: (file: File) => void;
  /** Saves as a file what cannot be opened. */
  readonly onSave?: () => void;
  readonly onClose: () => void;
}

const MOST_FINDINGS = 8;

export function LoadFaultDialog(props: LoadFaultDialogProps) {
  const { findings, title = t('load.title'), hasGame, onFile, onScenario, onSave, onClose } = props;
  const more = findings.length - MOST_FINDINGS;
  return (
    <Dialog
      title={title}
      subtitle={hasGame ? t('load.safe') : undefined}
      role="alertdialog"
      size="m"
      className="notice-error"
      onClose={onClose}
      foot={
        <>
          {onFile === undefined ? null : (
            <FileButton onFile={onFile}>{t('load.another')}</FileButton>
          )}
          {onSave === undefined ? null : (
            <Button icon="export" onPress={onSave}>
              {t('games.save')}
            </Button>
          )}
          <Button
            look={onScenario === undefined ? 'signal' : 'plain'}
            autoFocus={onScenario === undefined}
            onPress={onClose}
          >
            {t('load.close')}
          </Button>
          {onScenario === undefined ? null : (
            <FileButton look="signal" autoFocus onFile={onScenario}>
              {t('load.openScenario')}
            </FileButton>
          )}
        </>
      }
    >
      <ul class="stack">
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
