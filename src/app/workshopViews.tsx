// The page of an author; a piece of its own, fetched when it is first opened.

import '../ui/gameSheet.css';
import '../workshop/workshop.css';
import '../workshop/balance/balance.css';
import '../workshop/newCountry/newCountry.css';
import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CATALOGUE } from 'virtual:catalogue';
import type { OpenedScenario } from '../files/index';
import type { OwnScenario } from '../types/ownScenario';
import { confirmFirst, openDialog } from '../ui/hud/dialogs/dialogStack';
import { ANY_GAME, gameOf } from '../ui/hud/title/catalogue';
import { t } from '../ui/text';
import { nameIn } from '../workshop/names';
import type { Kept, WorkshopActs } from '../workshop/screenProps';
import { WorkshopScreen } from '../workshop/workshopScreen';
import { copyText } from './classActs';
import { isListed, loadLibrary } from './content';
import { downloadText } from './fileAccess';
import { backToGame, letAsideGo } from './flow';
import { game } from './gamePiece';
import { weighWork } from './own/balanceOfWork';
import { contentOfOpened, keepOwn, ownScenarios, removeOwn } from './own/ownScenarios';
import { NewCountryForm, openNewCountry } from './own/newCountry';
import { linkOf } from './own/shareLink';
import { droppedFiles, pickFiles } from './own/takenFiles';
import {
  canWriteTo,
  putAway,
  takeCopy,
  takeFiles,
  takeOwn,
  takeServed,
  writeFile,
} from './own/workshopDoor';
import { balanceRun, following, workshop } from './own/workshopState';
import { filesForWorkshop, gameAside, page } from './page';
import { isServedAddress, leaveForTitle, servedToken } from './pageAddresses';
import { prefetchAll, prefetchPiece, tryPiece } from './pieces';

/** From now on what an author has open is weighed, and whoever goes on to the title leaves the game that waits; it stays in the list. */
export function startWorkshopPiece(): void {
  weighWork();
  effect(() => {
    if (page.value.kind === 'title') letAsideGo();
  });
}

/** How the open scenario came to this device. */
function wayOfWork() {
  const way = workshop.work.peek()?.way ?? 'file';
  return way === 'copy' || way === 'served' ? 'file' : way;
}

/** Makes it one of the scenarios of this device. */
async function keep(opened: OpenedScenario): Promise<Kept> {
  if (isListed(opened.scenario.id)) return 'kept';
  contentOfOpened(opened);
  const { failure, replaced } = await keepOwn(opened, wayOfWork());
  if (failure !== null) return 'notKept';
  return replaced ? 'replaced' : 'kept';
}

async function tryIt(opened: OpenedScenario): Promise<void> {
  await keep(opened);
  if (await tryPiece('game')) await game().openPlan(gameOf(opened.scenario, ANY_GAME), false);
}

async function setForClass(opened: OpenedScenario): Promise<void> {
  await keep(opened);
  openDialog({ kind: 'class', scenario: opened.scenario.id });
}

function askToRemove({ listed }: OwnScenario): void {
  confirmFirst({
    title: t('workshop.removeTitle'),
    body: t('workshop.removeBody', { name: nameIn(listed) }),
    accept: t('workshop.remove'),
    onAccept: () => void removeOwn(listed.id),
  });
}

const ACTS: WorkshopActs = {
  choose: () => void pickFiles().then(takeFiles),
  drop: (event) => void droppedFiles(event).then(takeFiles),
  beginFrom: (id, isPatch) => void takeCopy(id, isPatch),
  openOwn: (own) => void takeOwn(own),
  removeOwn: askToRemove,
  putAway,
  newCountry: () => void openNewCountry(),
  tryIt: (opened) => void tryIt(opened),
  keep,
  setForClass: (opened) => void setForClass(opened),
  linkOf,
  save: ({ name, text }) => downloadText(name, text),
  write: writeFile,
  copy: copyText,
  backToGame,
  leave: leaveForTitle,
};

/** The briefing stands in both languages, whichever the page speaks. */
function useBothLetters(): void {
  useEffect(() => void import('../ui/theme/fontsKorean.css').catch(() => undefined), []);
}

/** Takes what waits for this page: files that were dropped on another page, and the file that the server was started with. */
function useWaiting(): void {
  const files = filesForWorkshop.value;
  useEffect(() => {
    if (files === null) return;
    filesForWorkshop.value = null;
    void takeFiles(files);
  }, [files]);
  useEffect(() => {
    if (isServedAddress() && workshop.work.peek()?.way !== 'served') takeServed(servedToken());
  }, []);
}

/** The pieces that open a file, then all that trying and sharing it may need. */
async function fetchEverything(): Promise<void> {
  await prefetchPiece('reader');
  await loadLibrary();
  await prefetchAll();
}

/** They come while the author reads, so that everything works where the network fails later. */
function useEverything(): void {
  useEffect(() => void fetchEverything(), []);
}

export function WorkshopPage() {
  useWaiting();
  useEverything();
  useBothLetters();
  return (
    <>
      <WorkshopScreen
        workshop={workshop}
        acts={ACTS}
        balance={balanceRun}
        scenarios={CATALOGUE}
        own={ownScenarios.value}
        watch={following.value.state}
        canWrite={canWriteTo(following.value)}
        hasGame={gameAside.value !== null}
      />
      <NewCountryForm />
    </>
  );
}
