// Notices over the page: the browser does not keep the game, or a file could not be opened.

import { signal } from '@preact/signals';
import { Button } from '../ui/hud/controls/button';
import { Notice } from '../ui/hud/controls/notice';
import { LoadFaultDialog } from '../ui/hud/dialogs/loadFaultDialog';
import { t } from '../ui/text';
import { saveToFile } from './exports';
import { keptFindings, loadFindings } from './loadFindings';
import { keptFault, loadFault, page, runningSession } from './page';
import { saves } from './saving';
import { loadFile } from './titlePage';

/** The turn in which the storage notice was closed; it comes back in the next. */
const closedInTurn = signal(-1);

export function StorageNotice() {
  const status = saves.status.value;
  const session = page.value.kind === 'game' ? page.value.session : null;
  if (status.kind !== 'failed' || session === null) return null;
  const { turn } = session.get().game.state;
  if (closedInTurn.value === turn) return null;
  return (
    <div class="page-notice">
      <Notice
        kind="warn"
        icon="data"
        title={t('notice.storage.title')}
        actions={
          <Button look="ink" icon="export" onPress={() => saveToFile(session)}>
            {t('notice.save')}
          </Button>
        }
        onClose={() => {
          closedInTurn.value = turn;
        }}
      >
        <p>{t(`notice.storage.${status.reason}`)}</p>
      </Notice>
    </div>
  );
}

/** On the title screen: what is wrong with the game that is kept in this browser. */
export function KeptNotice() {
  const fault = keptFault.value;
  if (fault === null || page.value.kind !== 'title') return null;
  return (
    <div class="page-notice">
      <Notice
        kind="warn"
        icon="data"
        title={t(fault.kind === 'older' ? 'kept.older' : 'kept.title')}
        onClose={() => {
          keptFault.value = null;
        }}
      >
        {keptFindings(fault).map(({ place, message }, i) => (
          <p key={i}>{place === '' ? message : `${place}: ${message}`}</p>
        ))}
      </Notice>
    </div>
  );
}

export function LoadFaultNotice() {
  const fault = loadFault.value;
  if (fault === null) return null;
  const close = () => {
    loadFault.value = null;
  };
  const again = (file: File) => {
    close();
    void loadFile(file);
  };
  return (
    <LoadFaultDialog
      findings={loadFindings(fault)}
      hasGame={runningSession() !== null}
      onFile={again}
      onClose={close}
    />
  );
}
