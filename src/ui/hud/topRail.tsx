// The rail of results over the chart, with undo and the menu.

import { t } from '../text';
import { Button } from './controls/button';
import { useGame } from './gameModel';
import { NationCell } from './nationCell';
import { PaceCell } from './paceCell';
import { ResultCells } from './resultCells';

function UndoButton() {
  const { session, state } = useGame();
  const { undoable } = state.value;
  const last = undoable[undoable.length - 1];
  const label = last ? t('main.undoOrder', { order: t(`order.${last.kind}`) }) : t('main.undo');
  return (
    <Button
      icon="undo"
      label={label}
      locked={undoable.length === 0 ? t('main.nothingToUndo') : undefined}
      keys="Control+Z"
      onPress={() => session.undo()}
    />
  );
}

export function TopRail({ onMenu }: { readonly onMenu: () => void }) {
  const { isBehind } = useGame();
  return (
    <header class="shell-top rail top-rail" data-region="top" aria-busy={isBehind}>
      <NationCell />
      <PaceCell />
      <ResultCells />
      <div class="top-buttons">
        <UndoButton />
        <Button icon="menu" label={t('main.menu')} onPress={onMenu} />
      </div>
    </header>
  );
}
