// Notices over the page: files of the game or the player's own could not be had, or the browser keeps nothing.

import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/hud/controls/button';
import { Notice } from '../ui/hud/controls/notice';
import { LoadFaultDialog } from '../ui/hud/dialogs/loadFaultDialog';
import { t } from '../ui/text';
import { catalogue } from './catalogue';
import { saveToFile } from './exports';
import { contentFinding, keptFindings, loadFindings } from './loadFindings';
import { contentFaults, keptFault, loadFault, page, runningSession } from './page';
import { saves } from './saving';
import { loadFile } from './titlePage';

/** The turn in which the storage notice was closed; it comes back in the next. */
const closedInTurn = signal(-1);

export function StorageNotice() {
  const status = saves.status.value;
  const now = page.value;
  const session = now.kind === 'game' || now.kind === 'handOver' ? now.session : null;
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

/** On the title screen: which files of the game could not be fetched, and a way to try again. */
export function ContentNotice({ onAgain }: { readonly onAgain: () => void }) {
  const faults = contentFaults.value;
  const isShown = faults.length > 0 && page.value.kind === 'title';
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) notice.current?.querySelector('button')?.focus();
  }, [isShown]);
  if (!isShown) return null;
  return (
    <div class="page-notice" ref={notice}>
      <Notice
        kind="error"
        icon="brokenLink"
        title={t(catalogue().length === 0 ? 'content.title' : 'content.someTitle')}
        actions={
          <Button look="signal" onPress={onAgain}>
            {t('content.again')}
          </Button>
        }
      >
        {faults.map((fault) => {
          const { place, message } = contentFinding(fault);
          return (
            <p key={place}>
              <b>{place}</b>: {message}
            </p>
          );
        })}
        <p>{t('content.safe')}</p>
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
