// The player's own games on the page: the world of the day, the history, the best so far, named saves, and addresses to copy.

import { CATALOGUE } from 'virtual:catalogue';
import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOf } from '../classroom/address';
import type { Session } from '../session/index';
import type { Assignment } from '../types/assignment';
import type { KeptGame } from '../types/keptGame';
import { LONGEST_NAME, keptName } from './storage/namedSaves';
import type { StorageFailure } from './storage/port';
import { Button } from '../ui/hud/controls/button';
import { Notice } from '../ui/hud/controls/notice';
import {
  closeAllDialogs,
  closeDialog,
  confirmFirst,
  openDialog,
  type WorldToPass,
} from '../ui/hud/dialogs/dialogStack';
import { AddressDialog, NoAddressDialog } from '../ui/hud/mine/addressDialog';
import { BestAfter, BestBefore } from '../ui/hud/mine/bestLine';
import { bestOf } from '../ui/hud/mine/best';
import { HistoryDialog } from '../ui/hud/mine/historyDialog';
import { historyTable } from '../ui/hud/mine/historyTable';
import { NameDialog } from '../ui/hud/mine/nameDialog';
import { TodayCard } from '../ui/hud/mine/todayCard';
import { gamesOfDay, worldOfDay } from '../ui/hud/mine/worldOfDay';
import { worldWords } from '../ui/hud/mine/worldWords';
import { GamePictureView } from '../ui/hud/title/gamePicture';
import type { ChosenGame } from '../ui/hud/title/catalogue';
import { roundWords, seatWords } from '../ui/hud/title/keptWords';
import { announce } from '../ui/hud/voice';
import { t } from '../ui/text';
import { halfYearWords } from '../ui/text/numbers';
import { copyText, pageAddress, reachOfPage } from './classActs';
import { games } from './device';
import { saveToFile } from './exports';
import { downloadText } from './fileAccess';
import { summaryOf } from './gameSummary';
import { drawSeed } from './newGame';
import { offeredScenarios } from './own/ownCatalogue';
import { addressHeld } from './heldAddress';
import { pastGames, resultOf } from './pastGames';
import { rulesFor } from './rulesHere';
import {
  worldOfKept,
  worldOfPast,
  worldOfPlan,
  worldOfSession,
  worldOfToday,
} from './sharedWorlds';

/** The day by UTC, as in `2026-12-01`. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Whatever other pages have added is read when the view opens. */
function usePast() {
  useEffect(() => pastGames.refresh(), []);
  return pastGames.games.value;
}

/** `isListed`: it stands in the list of games already. */
export function TodayOnTitle({ isListed = false }: { readonly isListed?: boolean }) {
  const past = usePast();
  const world = worldOfDay(today(), CATALOGUE);
  if (world === null) return null;
  const [best] = [...gamesOfDay(world, past)].sort((a, b) => b.score - a.score);
  const play = () => {
    if (isListed) closeDialog();
    location.hash = addressOf(worldOfToday(world));
  };
  return (
    <TodayCard
      world={world}
      best={best ?? null}
      onPlay={play}
      onGames={isListed ? null : () => openDialog({ kind: 'games' })}
    />
  );
}

export interface SetUpExtrasProps {
  readonly game: ChosenGame;
  /** From now on it is set up in the world of this seed, or, at null, in one that is drawn when it begins. */
  readonly onSeed: (seed: number | null) => void;
}

/** The best so far in what is set up, and its address. Whoever copies it plays in the same world as whoever follows it. */
export function SetUpExtras({ game, onSeed }: SetUpExtrasProps) {
  const past = usePast();
  const line = useRef<HTMLDivElement>(null);
  const { scenario, humans, variant } = game;
  const kind = { rules: rulesFor({ scenario: scenario.id }), scenario: scenario.id, variant };
  const [seat] = humans;
  const isAlone = humans.length === 1 && Object.keys(game.assumptions).length === 0;
  const best = seat === undefined || !isAlone ? null : bestOf(past, { ...kind, seat });
  const pass = () => {
    const seed = game.seed ?? drawSeed();
    onSeed(seed);
    openDialog({ kind: 'address', of: { kind: 'world', world: worldOfPlan(game, seed) } });
  };
  const drawAnew = () => {
    onSeed(null);
    line.current?.querySelector('button')?.focus();
  };
  return (
    <div class="set-up-extras" ref={line}>
      <Button icon="link" onPress={pass}>
        {t('mine.address')}
      </Button>
      {game.seed === undefined ? null : (
        <span class="set-up-world">
          <span class="muted small" data-hash>
            {t('mine.thisWorld', { seed: String(game.seed) })}
          </span>
          <Button icon="reset" label={t('mine.otherWorld')} onPress={drawAnew} />
        </span>
      )}
      <BestBefore best={best} />
    </div>
  );
}

/** How the game that is over stands to the best of the others of its kind. */
export function BestInDebrief({ session }: { readonly session: Session }) {
  const past = usePast();
  const now = resultOf(session);
  if (now.assumptions !== undefined) return null;
  const others = past.filter(
    ({ seed, score, sight }) => seed !== now.seed || score !== now.score || sight !== now.sight,
  );
  return <BestAfter now={now} other={bestOf(others, now)} />;
}

function saveHistory(): void {
  const text = historyTable(pastGames.games.peek(), offeredScenarios());
  downloadText(t('mine.fileName'), text);
}

function clearHistory(): void {
  confirmFirst({
    title: t('mine.clearTitle'),
    body: t('mine.clearBody'),
    accept: t('mine.clear'),
    onAccept: () => pastGames.clear(),
  });
}

export function HistoryPage() {
  const past = usePast();
  const kept = games.list.value?.games ?? [];
  return (
    <HistoryDialog
      past={past}
      left={kept.filter(({ isOver, isSave, isUntouched }) => !isOver && !isSave && !isUntouched)}
      scenarios={offeredScenarios()}
      isKept={pastGames.isKept.value}
      onAddress={(game) =>
        openDialog({ kind: 'address', of: { kind: 'world', world: worldOfPast(game) } })
      }
      onExport={saveHistory}
      onClear={clearHistory}
      onClose={closeDialog}
    />
  );
}

function faultWords(fault: StorageFailure | null): string | null {
  return fault === null ? null : t('mine.notSaved', { why: t(`mine.fault.${fault}`) });
}

/** `South Korea, second half of 2028`. */
function usualName(session: Session): string {
  const summary = summaryOf(session);
  const listed = offeredScenarios().find(({ id }) => id === summary.scenario);
  const country = seatWords(summary, listed);
  const { halfYear, isOver } = summary;
  const place = halfYear === null || isOver ? roundWords(summary) : halfYearWords(halfYear);
  return t('mine.usualName', { country, place });
}

export function SaveAsPage({ session }: { readonly session: Session }) {
  const first = usualName(session);
  const keep = async (typed: string) => {
    const name = keptName(typed) === '' ? first : keptName(typed);
    const fault = await games.saveAs(name);
    if (fault !== null) return faultWords(fault);
    closeAllDialogs();
    openDialog({ kind: 'menu', saved: name });
    announce(t('mine.savedAs', { name }));
    return null;
  };
  return (
    <NameDialog
      title={t('mine.saveAs')}
      note={t('mine.saveAsNote')}
      first={first}
      longest={LONGEST_NAME}
      picture={<GamePictureView game={summaryOf(session)} />}
      accept={t('mine.keep')}
      onAccept={keep}
      onFile={() => saveToFile(session)}
      onClose={closeDialog}
    />
  );
}

export function RenamePage({ kept }: { readonly kept: KeptGame }) {
  const rename = async (typed: string) => {
    const fault = await games.rename(kept.id, keptName(typed));
    if (fault === null) closeDialog();
    return faultWords(fault);
  };
  return (
    <NameDialog
      title={t('mine.rename')}
      note={t('mine.renameNote')}
      first={kept.name}
      longest={LONGEST_NAME}
      picture={<GamePictureView game={kept} />}
      accept={t('mine.rename')}
      onAccept={rename}
      onFile={null}
      onClose={closeDialog}
    />
  );
}

/** An address that is not followed while a game runs. */
export function AddressNotice() {
  return (
    <div class="page-notice">
      <Notice
        kind="warn"
        icon="link"
        title={t('mine.addressHeld')}
        onClose={() => {
          addressHeld.value = null;
        }}
      >
        <p>{t('mine.leaveFirst', { leave: t('menu.title.leave') })}</p>
      </Notice>
    </div>
  );
}

export interface AddressPageProps {
  readonly of: WorldToPass;
  /** The running game, or the one in the debrief; null where there is none. */
  readonly session: Session | null;
}

/** The world to pass on; null until it has been read, false where it cannot be. */
function useWorld({ of, session }: AddressPageProps): Assignment | null | false {
  const [read, setRead] = useState<Assignment | null | false>(null);
  useEffect(() => {
    if (of.kind === 'kept') void worldOfKept(of.game).then((world) => setRead(world ?? false));
  }, [of]);
  if (of.kind === 'world') return of.world;
  if (of.kind === 'kept') return read;
  return session === null ? false : worldOfSession(session);
}

export function AddressPage(props: AddressPageProps) {
  const world = useWorld(props);
  if (world === null) return null;
  if (world === false) return <NoAddressDialog onClose={closeDialog} />;
  const reach = reachOfPage();
  const scenario = offeredScenarios().find(({ id }) => id === world.scenario);
  return (
    <AddressDialog
      link={`${pageAddress()}${addressOf(world)}`}
      says={worldWords(world, scenario)}
      limits={reach === 'everywhere' ? null : t(`mine.reach.${reach}`)}
      copy={copyText}
      onClose={closeDialog}
    />
  );
}
