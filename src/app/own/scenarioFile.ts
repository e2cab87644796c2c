// Opens the file of a scenario: one that an author brings, or the one that a game or a link asks for.

import { err, ok, type Result } from '../../lib/result';
import type { OpenedScenario } from '../../files/index';
import type { Session } from '../../session/index';
import type { OpenFault } from '../openFault';
import { readFile } from '../openGame';
import { broughtView, loadPiece } from '../pieces';
import { markOfContent } from '../../engine/index';
import { keepFirst, keepOwn, openAuthorsText, openCarriedScenario } from './ownScenarios';
import { ownScenario } from './ownCatalogue';

/** What is asked for. */
export interface WantedScenario {
  readonly scenario: string;
  /** The mark of its figures; empty where any figures will do. */
  readonly content: string;
}

async function openFileOf(file: Blob): Promise<Result<OpenedScenario, OpenFault>> {
  const text = await readFile(file);
  return text.ok ? openAuthorsText(text.value) : text;
}

function fits(opened: OpenedScenario, { scenario: wanted, content }: WantedScenario) {
  const { id } = opened.scenario;
  if (id !== wanted) return err({ kind: 'otherScenario', scenario: id, wanted } as const);
  return content === '' || markOfContent(opened) === content
    ? ok(opened)
    : err({ kind: 'otherFigures', scenario: id } as const);
}

/** The scenario of a file; where one is asked for, another is refused. */
export async function openScenarioFile(
  file: Blob,
  wanted: WantedScenario | null,
): Promise<Result<OpenedScenario, OpenFault>> {
  const read = await openFileOf(file);
  return read.ok && wanted !== null ? fits(read.value, wanted) : read;
}

/** The same, and keeps it on this device, unless another one of its id is kept there. */
export async function takeScenarioFile(
  file: Blob,
  wanted: WantedScenario | null,
): Promise<Result<OpenedScenario, OpenFault>> {
  const opened = await openScenarioFile(file, wanted);
  if (!opened.ok) return opened;
  await keepFirst(opened.value, 'file');
  return opened;
}

/** Keeps the scenario that an opened game carries beside the others, unless one of its id is there already. */
export async function keepCarriedOf({ setup }: Session): Promise<void> {
  const { scenario, ruleset, carried } = setup;
  if (carried === undefined || ownScenario(scenario.id) !== undefined) return;
  await keepOwn({ scenario, ruleset, carried }, 'game');
}

/** Takes the scenario that came along with an assignment; gives what is wrong with it, or null. */
export async function keepCarriedText(text: string): Promise<OpenFault | null> {
  await loadPiece('reader');
  const carried = broughtView('readCarried')!(text);
  if (!carried.ok) return { kind: 'unsoundCarried', issues: carried.error };
  const opened = await openCarriedScenario(carried.value);
  if (!opened.ok) return opened.error;
  await keepFirst(opened.value, 'link');
  return null;
}
