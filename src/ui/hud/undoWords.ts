// Undoing the latest step: what the button says, and why it is locked.

import type { SessionState } from '../../session';
import { t } from '../text';

/** Why nothing can be taken back now; undefined where it can. */
export function undoLock({ undoable, forbidsUndo }: SessionState): string | undefined {
  if (forbidsUndo) return t('main.undoForbidden');
  return undoable.length === 0 ? t('main.nothingToUndo') : undefined;
}

/** The words of the button, with the order that it takes back. */
export function undoWords({ undoable }: SessionState): string {
  const last = undoable[undoable.length - 1];
  return last === undefined
    ? t('main.undo')
    : t('main.undoOrder', { order: t(`order.${last.kind}`) });
}
