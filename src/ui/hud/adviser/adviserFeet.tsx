// The buttons below the adviser: cancel while it thinks, ask again, take all over, undo.

import type { AdviceItem } from '../../../selectors';
import type { SessionState } from '../../../session';
import { t } from '../../text';
import { Button } from '../controls/button';
import { closeDialog } from '../dialogs/dialogStack';

export function ThinkingFoot({ onStop }: { readonly onStop: () => void }) {
  return <Button onPress={onStop}>{t('adviser.cancel')}</Button>;
}

export function StoppedFoot({ onAsk }: { readonly onAsk: () => void }) {
  return (
    <>
      <Button icon="adviser" onPress={onAsk}>
        {t('adviser.again')}
      </Button>
      <Button look="signal" onPress={closeDialog}>
        {t('adviser.close')}
      </Button>
    </>
  );
}

export interface AnsweredFootProps {
  readonly state: SessionState;
  /** What is not yet as advised. */
  readonly open: readonly AdviceItem[];
  readonly onTake: (items: readonly AdviceItem[]) => void;
  readonly onUndo: () => void;
}

export function AnsweredFoot({ state, open, onTake, onUndo }: AnsweredFootProps) {
  const last = state.undoable[state.undoable.length - 1];
  return (
    <>
      <Button
        icon="undo"
        locked={last === undefined ? t('main.nothingToUndo') : undefined}
        onPress={onUndo}
      >
        {last === undefined
          ? t('main.undo')
          : t('main.undoOrder', { order: t(`order.${last.kind}`) })}
      </Button>
      <span class="grow" />
      <Button
        icon="check"
        locked={open.length === 0 ? t('adviser.allTaken') : undefined}
        onPress={() => onTake(open)}
      >
        {t('adviser.takeAll')}
      </Button>
      <Button look="signal" onPress={closeDialog}>
        {t('adviser.close')}
      </Button>
    </>
  );
}
