// Brings what a game is to be played in: a scenario that comes with the game, the one that the address brings, or one that is kept here.

import { LONGEST_CARRIED } from '../../types/assignment';
import type { Assignment } from '../../types/assignment';
import type { CarriedScenario } from '../../types/carried';
import { err, ok, type Result } from '../../lib/result';
import type { SessionContent } from '../../session/index';
import { assignmentFor } from '../assignment';
import { addContent, contents, isListed, loadContent, remembered } from '../content';
import type { Ask } from '../contentFiles';
import type { OpenFault } from '../openFault';
import { broughtView, loadPiece } from '../pieces';
import { markOfContent } from '../../engine/index';
import { contentOfOpened, openCarriedScenario } from './ownScenarios';
import { ownScenario } from './ownCatalogue';

type Brought = Result<SessionContent, OpenFault>;

async function openedContent(carried: CarriedScenario): Promise<Brought> {
  const opened = await openCarriedScenario(carried);
  return opened.ok ? ok(contentOfOpened(opened.value)) : opened;
}

/** What the field `file` of an address holds; a link that was made by hand may hold anything. */
async function carriedIn(file: string): Promise<Result<CarriedScenario, OpenFault>> {
  await loadPiece('reader');
  const text = broughtView('unpackedText')!(file);
  if (!text.ok && text.error === 'tooLarge')
    return err({ kind: 'tooLarge', bytes: LONGEST_CARRIED, mostBytes: LONGEST_CARRIED });
  if (!text.ok) return err({ kind: 'brokenLink' });
  const carried = broughtView('readCarried')!(text.value);
  return carried.ok ? carried : err({ kind: 'unsoundCarried', issues: carried.error });
}

/** Whether an opened scenario is the one that an assignment sets, by id and figures. */
function fits(content: SessionContent, { scenario, content: mark }: Assignment): Brought {
  const { id } = content.scenario;
  if (id !== scenario) return err({ kind: 'otherScenario', scenario: id, wanted: scenario ?? '' });
  const isSame = mark === '' || markOfContent(content) === mark;
  return isSame ? ok(content) : err({ kind: 'otherFigures', scenario: id });
}

async function openedFrom(file: string): Promise<Brought> {
  const known = contents.rememberedAddress(file);
  if (known !== undefined) return ok(addContent(known));
  const carried = await carriedIn(file);
  const content = carried.ok ? await openedContent(carried.value) : carried;
  if (content.ok) contents.rememberAddress(file, content.value);
  return content;
}

/** The scenario that is in the address itself. */
async function fromAddress(assignment: Assignment): Promise<Brought> {
  const content = await openedFrom(assignment.file);
  const fit = content.ok ? fits(content.value, assignment) : content;
  if (fit.ok || fit.error.kind !== 'otherFigures') return fit;
  return err({ kind: 'earlierLink', scenario: fit.error.scenario });
}

/** The scenario that is kept here under an id, or was opened on this page, if it has the figures that are asked for. */
async function fromShelf(id: string, mark: string): Promise<Brought> {
  const own = ownScenario(id);
  if (own !== undefined && (mark === '' || own.mark === mark)) return openedContent(own.carried);
  const opened = remembered(id, mark);
  return opened === undefined
    ? err({ kind: 'unknownScenario', scenario: id })
    : ok(addContent(opened));
}

/**
 * What games of this scenario are played in: the one that comes with the game, fetched where it has not been read; the
 * one that the page's address brings; else the one of its id that is kept on this device.
 */
export async function bringContent(id: string, send?: Ask): Promise<Brought> {
  if (isListed(id)) {
    const content = await loadContent(id, send);
    return content.ok ? content : err({ kind: 'content', faults: content.error });
  }
  const assignment = assignmentFor(id);
  return assignment.file === '' ? fromShelf(id, assignment.content) : fromAddress(assignment);
}
