// The buttons below the adviser: cancel while it thinks, ask again, take all over, undo.

import type { AdviceItem } from '../../../selectors';
import type { SessionState } from '../../../session';
import { t } from '../../text';
import { Button } from '../controls/button';
import { closeDialog } from '../dialogs/dialogStack';
import { undoLock, undoWords } from '../undoWords';

export function ThinkingFoot({ onStop }: { readonly onStop: () => void }) {
  return <Button onPress={onStop}>{t('adviser.cancel')}</Button>;
}

export function StoppedFoot({ onAsk }: { readonly onAsk: () => void }) {
  return (
    <>
      <Button icon="adviser" onPress={onAsk}>
        {t('adviser.again')}
      </Button>
      <CloseFoot />
    </>
  );
}

export function CloseFoot() {
  return (
    <Button look="signal" onPress={closeDialog}>
      {t('adviser.close')}
    </Button>
  );
}

export interface AnsweredFootProps {
  readonly state: SessionState;
  /** The items that are not yet ordered as advised. */
  readonly open: readonly AdviceItem[];
  readonly onTake: (items: readonly AdviceItem[]) => void;
  readonly onUndo: () => void;
}

export function AnsweredFoot({ state, open, onTake, onUndo }: AnsweredFootProps) {
  return (
    <>
      <Button icon="undo" locked={undoLock(state)} onPress={onUndo}>
        {undoWords(state)}
      </Button>
      <span class="grow" />
      <Button
        icon="check"
        locked={open.length === 0 ? t('adviser.allTaken') : undefined}
        onPress={() => onTake(open)}
      >
        {t('adviser.takeAll')}
      </Button>
      <CloseFoot />
    </>
  );
}
