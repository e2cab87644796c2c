// The title screen with the scenarios of this page and the games that are kept on this device.

import { LISTED, RULES } from 'virtual:listed-scenarios';
import { Button } from '../ui/hud/controls/button';
import { Notice } from '../ui/hud/controls/notice';
import { openDialog } from '../ui/hud/dialogs/dialogStack';
import { TitleScreen } from '../ui/hud/title/titleScreen';
import { t } from '../ui/text';
import { game } from './gamePiece';
import { isOpening } from './page';
import { tryPiece } from './pieces';
import { playedScenarios } from './playedScenarios';
import { preferences } from './preferences';
import { games } from './saving';

/** Does what the game's piece can do, once that is there; where it cannot be had, the notice says so and nothing is done. */
async function withGame(act: (piece: ReturnType<typeof game>) => Promise<void>): Promise<void> {
  isOpening.value = true;
  const isHere = await tryPiece('game');
  isOpening.value = false;
  if (isHere) await act(game());
}

/** What is wrong with the games that this browser keeps, if anything is. */
function KeptNotice() {
  const list = games.list.value;
  if (list === null || (list.fault === null && list.damaged.length === 0)) return null;
  return (
    <div class="page-notice">
      <Notice
        kind="warn"
        icon="data"
        title={t(list.fault === null ? 'games.damaged' : 'notice.storage.title')}
        actions={
          list.fault === null ? (
            <Button look="ink" onPress={() => openDialog({ kind: 'games' })}>
              {t('games.title')}
            </Button>
          ) : null
        }
      >
        <p>{list.fault === null ? t('games.damagedNote') : t(`notice.storage.${list.fault}`)}</p>
      </Notice>
    </div>
  );
}

export function TitlePage() {
  return (
    <TitleScreen
      scenarios={LISTED}
      rules={RULES}
      played={playedScenarios.played.value}
      kept={games.list.value?.games ?? []}
      isOpening={isOpening.value}
      notices={<KeptNotice />}
      onLanguage={(language) => preferences.change({ language })}
      onContinue={(kept) => void withGame((piece) => piece.continueGame(kept))}
      onChoose={(chosen) => void withGame((piece) => piece.openPlan(chosen, false))}
      onBrief={(chosen) => void withGame((piece) => piece.openPlan(chosen, true))}
      onLoad={(file) => void withGame((piece) => piece.loadFile(file))}
    />
  );
}
