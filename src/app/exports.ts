// Saves the running game to files: the save to go on with, the replay to hand in.

import { makeReplay, makeSave } from '../files/index';
import type { Session } from '../session/index';
import { t } from '../ui/text';
import { downloadText } from './fileAccess';

/** The seats in the name of a file. */
function seatsOf({ setup }: Session): string {
  return setup.humans.join('-');
}

export function saveToFile(session: Session): void {
  const { turn } = session.get().game.state;
  const name = t('file.saveName', { country: seatsOf(session), turn: String(turn + 1) });
  downloadText(name, makeSave(session.toSave()));
}

export function exportReplay(session: Session): void {
  const name = t('file.replayName', { country: seatsOf(session) });
  downloadText(name, makeReplay(session.toSave().replay));
}
