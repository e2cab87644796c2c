// The page: the title screen at once, everything else when it is wanted, and what stands over them.

import './scripts';
import './ownAddress';
import '../ui/titleSheet.css';
import { type ComponentType, options } from 'preact';
import { useEffect } from 'preact/hooks';
import { afterPaint } from '../ui/afterPaint';
import { dialogStack } from '../ui/hud/dialogs/dialogStack';
import { LiveRegion } from '../ui/hud/controls/liveRegion';
import { t } from '../ui/text';
import { listenToPresses } from './asking';
import type * as collectViews from './collectViews';
import { catchBugs, CrashBoundary } from './crashBoundary';
import { games, ownCatalogue } from './device';
import { listenToAddress } from './followAddress';
import { GameOverlay, GamePage } from './gamePiece';
import { laterComponent } from './laterView';
import { atLeisure } from './leisure';
import { page } from './page';
import { followPageAddresses } from './pageAddresses';
import { broughtBy, fetchAhead, hasPiece, knowPieces, prefetchAll, prefetchPiece } from './pieces';
import { PIECES } from './pieceTable';
import { followPreferences, LANGUAGE_PIECE, speaksChosenLanguage } from './preferences';
import { TitlePage } from './titlePage';
import { UpdateNotice } from './updateNotice';
import { keepOffline, lookForUpdate } from './updates';
import { WaitingNotice } from './waitingNotice';
import type * as workshopViews from './workshopViews';

const CollectPage = laterComponent(
  'collect',
  () => (broughtBy('collect') as typeof collectViews).CollectPage as ComponentType<object>,
);
const WorkshopPage = laterComponent(
  'workshop',
  () => (broughtBy('workshop') as typeof workshopViews).WorkshopPage as ComponentType<object>,
);

function Screen() {
  const { kind } = page.value;
  if (kind === 'loading')
    return <p class="page-loading">{speaksChosenLanguage() ? t('app.loading') : ''}</p>;
  if (kind === 'collect') return <CollectPage />;
  if (kind === 'workshop') return <WorkshopPage />;
  return kind === 'title' ? <TitlePage /> : <GamePage />;
}

/** Dialogs and notices come with the game's piece; a dialog that is opened before brings it. */
function Overlay() {
  const isWanted = dialogStack.value.length > 0 || 'session' in page.value;
  return isWanted || hasPiece('game') ? <GameOverlay /> : null;
}

export function App() {
  const { kind } = page.value;
  useEffect(() => window.scrollTo(0, 0), [kind]);
  return (
    <CrashBoundary>
      <Screen />
      <Overlay />
      <WaitingNotice />
      <UpdateNotice />
      <LiveRegion />
    </CrashBoundary>
  );
}

/** Resolves when what the page shows is drawn and its fonts and pictures are asked for. On a page that nobody sees it waits until somebody does. */
async function isDrawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

/** Resolves when the title is there with its fonts and pictures. */
async function titleStands(): Promise<void> {
  await isDrawn();
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  await document.fonts.ready;
}

/** Time for a player who wants to begin a game at once. */
const QUIET_MS = 4000;

/** Resolves when the player reads the title or plays with everything in the browser that a game may need. */
async function whenQuiet(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  if ('session' in page.peek()) await prefetchAll();
}

/** Reads what is kept, applies the settings and shows the title screen; what comes later is fetched after the mark `leisure`. */
export async function start(): Promise<void> {
  // Preact waits 35 ms for a frame, and a slow machine may need longer: effects would hold up what they come after.
  options.requestAnimationFrame = (act) => void afterPaint(0, act);
  knowPieces({ ...PIECES, language: LANGUAGE_PIECE });
  catchBugs();
  listenToPresses();
  listenToAddress();
  games.watch();
  ownCatalogue.watch();
  await Promise.all([followPreferences(), games.refresh(), ownCatalogue.refresh()]);
  page.value = { kind: 'title' };
  followPageAddresses();
  await titleStands();
  performance.mark('leisure');
  await fetchAhead('game');
  await atLeisure();
  await prefetchPiece('game');
  if ((games.list.peek()?.games.length ?? 0) > 0) await prefetchPiece('reader');
  void lookForUpdate();
  await whenQuiet();
  await keepOffline();
}
