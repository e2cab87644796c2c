// Hands games over as files: a save to go on from, or the record of a game to show and check.

import { makeReplay, makeSave } from '../../files/index';
import type { Session } from '../../session/index';

/** A file to be downloaded. */
export interface GameFile {
  readonly name: string;
  readonly text: string;
}

function nameOf(session: Session, ending: string): string {
  const { scenario, state } = session.get().game;
  return `${scenario.id}-${session.human}-turn-${state.turn}.${ending}.json`;
}

/** The game with the orders of its open turn. */
export function saveFileOf(session: Session): GameFile {
  return { name: nameOf(session, 'save'), text: makeSave(session.toSave()) };
}

/** The record of the turns that were ended; `verify` on the command line checks it. */
export function replayFileOf(session: Session): GameFile {
  return { name: nameOf(session, 'replay'), text: makeReplay(session.toSave().replay) };
}

/** Lets the browser put the file where it puts downloads. */
export function download({ name, text }: GameFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address));
}
