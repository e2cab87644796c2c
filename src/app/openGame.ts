// Opens a game from a text, a file or the storage; what cannot be opened leaves everything as it is.

import { err, ok, type Result } from '../lib/result';
import { resumeSession, type Session } from '../session/index';
import type { Issue } from '../types/issue';
import type { ReplayFault } from '../types/replay';
import { termsIn } from '../classroom/fit';
import { isListed, loadContent } from './content';
import type { ContentFault } from './contentFiles';
import { broughtView, loadPiece } from './pieces';
import type { GamePlace, StoredGame } from './storage/gameList';
import type { StorageFailure } from './storage/port';

/** Largest file that is read, in bytes. */
export const LARGEST_FILE_BYTES = 2 * 1024 * 1024;

/** Why a game cannot be opened. */
export type OpenFault =
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly mostBytes: number }
  /** The browser would not read the file. */
  | { readonly kind: 'unreadable' }
  /** The text is no save, or a broken one. */
  | { readonly kind: 'unsound'; readonly issues: readonly Issue[] }
  | { readonly kind: 'unknownScenario'; readonly scenario: string }
  /** Files of its scenario could not be had. */
  | { readonly kind: 'content'; readonly faults: readonly ContentFault[] }
  /** The save is sound but was not played by these rules. */
  | { readonly kind: 'refused'; readonly fault: ReplayFault };

/** Why a kept game cannot be continued. */
export type ContinueFault =
  | OpenFault
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'storage'; readonly reason: StorageFailure };

export interface ContinuedGame {
  readonly session: Session;
  /** The latest save was damaged and this is the one before it. */
  readonly isOlder: boolean;
  readonly place: GamePlace;
}

/** The game of a save or replay, recomputed from its inputs. Waits for the piece that reads it. */
export async function openText(text: string): Promise<Result<Session, OpenFault>> {
  await loadPiece('reader');
  const save = broughtView('parseGame')!(text);
  if (!save.ok) return err({ kind: 'unsound', issues: save.error });
  const { id } = save.value.replay.scenario;
  if (!isListed(id)) return err({ kind: 'unknownScenario', scenario: id });
  const content = await loadContent(id);
  if (!content.ok) return err({ kind: 'content', faults: content.error });
  const resumed = resumeSession(content.value, save.value, termsIn(save.value.assignment));
  return resumed.ok ? resumed : err({ kind: 'refused', fault: resumed.error });
}

/** The game of a file that the player chose; its size is looked at before it is read. */
export async function openFile(file: Blob): Promise<Result<Session, OpenFault>> {
  if (file.size > LARGEST_FILE_BYTES)
    return err({ kind: 'tooLarge', bytes: file.size, mostBytes: LARGEST_FILE_BYTES });
  const text = await file.text().catch(() => null);
  return text === null ? err({ kind: 'unreadable' }) : openText(text);
}

/** Why what is stored of a game is no whole save. */
export function lossOf(stored: Exclude<StoredGame, { readonly kind: 'found' }>): ContinueFault {
  return stored.kind === 'unreadable'
    ? { kind: 'storage', reason: stored.reason }
    : { kind: stored.kind };
}

/** The game that the storage holds. */
export async function openStored(
  stored: StoredGame,
): Promise<Result<ContinuedGame, ContinueFault>> {
  if (stored.kind !== 'found') return err(lossOf(stored));
  const { text, isOlder, place } = stored;
  const opened = await openText(text);
  return opened.ok ? ok({ session: opened.value, isOlder, place }) : opened;
}
