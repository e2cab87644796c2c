// The title screen with the scenarios of this page and the games that are kept on this device.

import type { Assignment } from '../types/assignment';
import type { KeptGame } from '../types/keptGame';
import { Button } from '../ui/hud/controls/button';
import { Notice } from '../ui/hud/controls/notice';
import { useDrops } from '../ui/hud/controls/useDrops';
import { openDialog } from '../ui/hud/dialogs/dialogStack';
import type { Authors } from '../ui/hud/title/scenarioCatalogue';
import type { ChosenGame } from '../ui/hud/title/catalogue';
import { TitleScreen } from '../ui/hud/title/titleScreen';
import { t } from '../ui/text';
import {
  AddressNotice,
  assignmentGames,
  AssignmentOnTitle,
  hasAssignment,
  WorldOnTitle,
} from './assignmentViews';
import { games, ownCatalogue, playedScenarios } from './device';
import { game } from './gamePiece';
import { authorOf } from './own/authors';
import { offeredScenarios, ownScenarios } from './own/ownCatalogue';
import { droppedFiles } from './own/takenFiles';
import { quietView } from './laterView';
import { isOpening } from './page';
import { openWorkshop } from './pageAddresses';
import { hasPiece, tryPiece } from './pieces';
import { changeSettings, settingsNow } from './preferences';
import { canGoOn } from './rulesHere';

const TodayOnTitle = quietView('TodayOnTitle', 'menu');

/** Does what the piece of a game can do once that is there. Where it cannot be had, a notice says so and nothing is done. */
async function withGame(act: (piece: ReturnType<typeof game>) => Promise<void>): Promise<void> {
  isOpening.value = true;
  const isHere = await tryPiece('game');
  isOpening.value = false;
  if (isHere) await act(game());
}

/** What is wrong with the games that this browser keeps; null where nothing is. */
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

/** A notice where the browser did not keep a scenario, which then lasts as long as the page. */
function OwnNotice() {
  if (ownCatalogue.failure.value === null || games.list.value?.fault !== null) return null;
  return (
    <div class="page-notice">
      <Notice kind="warn" icon="data" title={t('notice.storage.title')}>
        <p>{t('own.notKept')}</p>
      </Notice>
    </div>
  );
}

/** Games that are played before named saves, so that the newest is the one to go on with. Games of the assignment are listed with it. */
function otherGames(): readonly KeptGame[] {
  const own = new Set(assignmentGames().map(({ id }) => id));
  const others = (games.list.value?.games ?? []).filter(({ id }) => !own.has(id));
  const saves = others.filter(({ isSave }) => isSave === true);
  return [...others.filter((game) => !saves.includes(game)), ...saves];
}

const brief = (chosen: ChosenGame) => void withGame((piece) => piece.openPlan(chosen, true));
const open = (asked: Assignment) => void withGame((piece) => piece.openWorld(asked));
const goOn = (kept: KeptGame) => void withGame((piece) => piece.continueGame(kept));

function authorsHere(): Authors {
  const own = ownScenarios.value ?? [];
  return Object.fromEntries(own.map((each) => [each.listed.id, authorOf(each)]));
}

const take = (event: DragEvent) =>
  void droppedFiles(event).then((files) => withGame((piece) => piece.loadFiles(files)));

export function TitlePage() {
  useDrops(take);
  return (
    <TitleScreen
      scenarios={offeredScenarios()}
      authors={authorsHere()}
      canGoOn={canGoOn}
      played={playedScenarios.played.value}
      kept={otherGames()}
      assignment={
        hasAssignment() ? (
          <AssignmentOnTitle
            onBrief={brief}
            onContinue={goOn}
            onBring={() => void withGame((piece) => piece.bringAssigned())}
            onFile={(file) => void withGame((piece) => piece.takeAssignedFile(file))}
          />
        ) : null
      }
      isOpening={isOpening.value}
      notices={
        <>
          <KeptNotice />
          <OwnNotice />
          <AddressNotice />
          <WorldOnTitle onOpen={open} />
        </>
      }
      language={settingsNow.value.language}
      onLanguage={(language) => changeSettings({ language })}
      onContinue={goOn}
      onChoose={(chosen) => void withGame((piece) => piece.openPlan(chosen, false))}
      onBrief={brief}
      onLesson={(id) => void withGame((piece) => piece.beginAtOnce(id))}
      onLoad={(file) => void withGame((piece) => piece.loadFile(file))}
      onWorkshop={openWorkshop}
      today={hasAssignment() || !hasPiece('game') ? null : <TodayOnTitle />}
    />
  );
}
