// Opens the scenarios of authors on this page, and keeps them on this device.

import { err, ok, type Result } from '../../lib/result';
import { catalogueEntryOf, type OpenedScenario } from '../../files/index';
import type { CarriedScenario } from '../../types/carried';
import type { OwnScenario, OwnScenarioWay } from '../../types/ownScenario';
import type { SessionContent } from '../../session/index';
import { wordIn } from '../../workshop/files';
import {
  addContent,
  contentOf,
  contents,
  isListed,
  loadContent,
  loadLibrary,
  remember,
} from '../content';
import { ownCatalogue } from '../device';
import type { OpenFault } from '../openFault';
import { broughtView, loadPiece } from '../pieces';
import { markOfContent } from '../../engine/index';
import { isEarlier } from '../rulesHere';
import { ownScenario } from './ownCatalogue';
import type { KeptOwn } from './ownStore';

export { ownScenarios } from './ownCatalogue';

const TAKEN =
  'A scenario of this id comes with the game and has other figures; give this one an id of its own.';

/** Whether its id is free, or it is the very scenario that comes with the game under that id. */
async function isItself(opened: OpenedScenario): Promise<Result<boolean, OpenFault>> {
  const { id } = opened.scenario;
  if (!isListed(id)) return ok(true);
  const known = await loadContent(id);
  if (!known.ok) return err({ kind: 'content', faults: known.error });
  return ok(markOfContent(known.value) === markOfContent(opened));
}

/** The id of the scenario that a text says it extends, whether or not the text is sound; empty where it extends none. */
function extendedIn(text: string): string {
  return wordIn({ text }, 'extends') ?? '';
}

/** The text of the scenario that another one extends, where it is kept on this device. */
function keptBase(text: string): string | undefined {
  const own = ownScenario(extendedIn(text));
  return own === undefined ? undefined : broughtView('carriedText')!(own.carried);
}

/**
 * What a text that an author wrote holds, held against what comes with the game and what it extends: the `base` that
 * came along, or what is kept on this device. Waits for the piece that reads it.
 */
export async function openAuthorsText(
  text: string,
  rulesText?: string,
  base?: string,
): Promise<Result<OpenedScenario, OpenFault>> {
  await loadPiece('reader');
  const library = await loadLibrary();
  if (!library.ok) return err({ kind: 'content', faults: library.error });
  const extended = base ?? keptBase(text);
  const bases = extended === undefined ? {} : { [extendedIn(text)]: extended };
  const opened = broughtView('openScenario')!(text, library.value, { rulesText, bases });
  if (!opened.ok) return err({ kind: 'unsound', issues: opened.error });
  const itself = await isItself(opened.value);
  if (!itself.ok) return itself;
  if (itself.value) return opened;
  return err({
    kind: 'unsound',
    issues: [broughtView('issueInText')!(text, ['id'], 'takenId', TAKEN)],
  });
}

/** Where a scenario asks for rules that are no longer played here, and does not bring them. */
function earlierRulesOf({ scenario, ruleset }: CarriedScenario): OpenFault | null {
  const rules = Number(/^rules-(\d+)$/.exec(String(scenario['ruleset']))?.[1]);
  if (ruleset !== undefined || !isEarlier(rules)) return null;
  return { kind: 'earlierScenario', scenario: String(scenario['id']), rules };
}

/** The same of what a game or a link carries. */
export async function openCarriedScenario(
  carried: CarriedScenario,
): Promise<Result<OpenedScenario, OpenFault>> {
  await loadPiece('reader');
  const library = await loadLibrary();
  if (!library.ok) return err({ kind: 'content', faults: library.error });
  const opened = broughtView('openCarried')!(carried, library.value);
  if (!opened.ok) {
    const earlier = earlierRulesOf(carried);
    return err(earlier ?? { kind: 'unsoundCarried', issues: opened.error });
  }
  const itself = await isItself(opened.value);
  if (!itself.ok) return itself;
  return itself.value ? opened : err({ kind: 'takenId', scenario: opened.value.scenario.id });
}

/** As much of an opened scenario as is kept. */
type Sound = Omit<OpenedScenario, 'warnings' | 'tellOrigins'>;

/** The content for a game of an opened scenario; it does not replace the page's own of that id. */
export function playedIn({ scenario, ruleset, carried }: OpenedScenario): SessionContent {
  const known = isListed(scenario.id) ? contentOf(scenario.id) : undefined;
  return known ?? contents.withRivals({ scenario, ruleset, carried });
}

/** Makes an opened scenario playable on this page; where it comes with the game, that one is used. */
export function contentOfOpened({ scenario, ruleset, carried }: Sound): SessionContent {
  const known = isListed(scenario.id) ? contentOf(scenario.id) : undefined;
  return known ?? addContent({ scenario, ruleset, carried });
}

/** The scenario as the catalogue and the storage know it. */
export function ownOf(opened: Sound, way: OwnScenarioWay): OwnScenario {
  return {
    listed: catalogueEntryOf(opened.scenario),
    carried: opened.carried,
    mark: markOfContent(opened),
    way,
    openedAt: Date.now(),
  };
}

/** Keeps it on this device in place of an earlier one of its id. One that comes with the game is not kept. */
export async function keepOwn(opened: Sound, way: OwnScenarioWay): Promise<KeptOwn> {
  if (isListed(opened.scenario.id)) return { failure: null, replaced: false };
  return ownCatalogue.keep(ownOf(opened, way));
}

/** Keeps one that nobody asked to keep. Where another one of its id is kept already, that one stays, and this one lasts as long as the page. */
export async function keepFirst(opened: Sound, way: OwnScenarioWay): Promise<void> {
  remember(contentOfOpened(opened));
  if (ownScenario(opened.scenario.id) === undefined) await keepOwn(opened, way);
}

/** Deletes a kept one for good; games that carry it are not affected. False where that failed. The caller asks the player first. */
export function removeOwn(id: string): Promise<boolean> {
  return ownCatalogue.remove(id);
}
