// Saves the running game to files: the save to go on with, the replay to hand in.

import { makeReplay, makeSave } from '../files/index';
import type { Session } from '../session/index';
import { t } from '../ui/text';
import { downloadText } from './fileAccess';

/** The seats, as they stand in the name of a file. */
function seatsOf({ setup }: Session): string {
  return setup.humans.join('-');
}

/** A save of any game as it is kept, by its seats and the turns that are over. */
export function saveTextToFile(text: string, seats: readonly string[], turn: number): void {
  downloadText(t('file.saveName', { country: seats.join('-'), turn: String(turn + 1) }), text);
}

export function saveToFile(session: Session): void {
  const { turn } = session.get().game.state;
  saveTextToFile(makeSave(session.toSave()), session.setup.humans, turn);
}

/** The game as a replay, with what its players were shown: opened again, its medal says the same. */
export function replayTextOf(session: Session): string {
  const { replay, sight } = session.toSave();
  return makeReplay(sight === undefined ? replay : { ...replay, sight });
}

export function exportReplay(session: Session): void {
  const name = t('file.replayName', { country: seatsOf(session) });
  downloadText(name, replayTextOf(session));
}
