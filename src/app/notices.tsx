// Notices over the page: files of the game or the player's own could not be had, or the browser keeps nothing.

import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/hud/controls/button';
import { Notice } from '../ui/hud/controls/notice';
import { LoadFaultDialog } from '../ui/hud/dialogs/loadFaultDialog';
import { t } from '../ui/text';
import { games } from './device';
import { laterView } from './laterView';
import { saveTextToFile, saveToFile } from './exports';
import { contentFinding } from './faultFindings';
import { continueFindings, loadFindings } from './loadFindings';
import {
  contentFaults,
  continueFault,
  earlierGame,
  loadFault,
  page,
  runningSession,
  storageNoticeClosedIn,
} from './page';
import { takeScenarioFile } from './own/scenarioFile';
import { loadFile } from './planning';
import { showEarlier } from './showEarlier';
import { summaryOfText } from './storage/earlierSave';

export function StorageNotice() {
  const status = games.status.value;
  const now = page.value;
  const session = now.kind === 'game' || now.kind === 'handOver' ? now.session : null;
  if (status.kind !== 'failed' || session === null) return null;
  const { turn } = session.get().game.state;
  if (storageNoticeClosedIn.value === turn) return null;
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
          storageNoticeClosedIn.value = turn;
        }}
      >
        <p>{t(`notice.storage.${status.reason}`)}</p>
      </Notice>
    </div>
  );
}

/** Where no game runs: which files of a scenario could not be fetched, and a way to try again. */
export function ContentNotice() {
  const told = contentFaults.value;
  const isShown = told !== null && !('session' in page.value);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) notice.current?.querySelector('button')?.focus();
  }, [isShown, told]);
  if (told === null || !isShown) return null;
  return (
    <div class="page-notice" ref={notice}>
      <Notice
        kind="error"
        icon="brokenLink"
        title={t('content.title')}
        actions={
          <Button look="signal" onPress={told.again}>
            {t('content.again')}
          </Button>
        }
        onClose={() => {
          contentFaults.value = null;
        }}
      >
        {told.faults.map((fault) => {
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
  const told = loadFault.value;
  if (told === null) return null;
  const { fault, lacks } = told;
  const close = () => {
    loadFault.value = null;
  };
  const complete = async (file: File) => {
    const opened = await takeScenarioFile(file, { scenario: lacks!.scenario, content: '' });
    loadFault.value = opened.ok ? null : { fault: opened.error, lacks };
    if (opened.ok) lacks!.again();
  };
  const again = (file: File) => {
    close();
    void loadFile(file);
  };
  return (
    <LoadFaultDialog
      findings={loadFindings(fault)}
      hasGame={runningSession() !== null}
      {...(lacks === null ? { onFile: again } : { onScenario: (file) => void complete(file) })}
      onClose={close}
    />
  );
}

const EarlierDialog = laterView('EarlierDialog', 'earlier');

/** What became of a game of earlier rules in those rules. */
export function EarlierNotice() {
  const told = earlierGame.value;
  if (told === null) return null;
  const close = () => {
    earlierGame.value = null;
  };
  const { game } = told;
  const save = () => {
    const { seats, turn } = summaryOfText(game.text) ?? { seats: [game.scenario], turn: 0 };
    saveTextToFile(game.text, seats, turn);
  };
  const again = () => void showEarlier(game);
  return <EarlierDialog {...told} onAgain={again} onSave={save} onClose={close} />;
}

/** Why a kept game could not be continued, with the way to take it out; it stays in the list. */
export function ContinueFaultNotice() {
  const told = continueFault.value;
  if (told === null) return null;
  const { fault, text } = told;
  const close = () => {
    continueFault.value = null;
  };
  const save = () => {
    const { seats, turn } = summaryOfText(text ?? '') ?? { seats: [told.id], turn: 0 };
    saveTextToFile(text ?? '', seats, turn);
  };
  return (
    <LoadFaultDialog
      title={t(fault.kind === 'older' ? 'kept.older' : 'kept.title')}
      findings={continueFindings(fault)}
      hasGame={false}
      {...(text === null || fault.kind === 'older' ? {} : { onSave: save })}
      onClose={close}
    />
  );
}
