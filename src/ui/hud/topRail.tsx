// The rail of results over the chart, with undo and the menu.

import { t } from '../text';
import { Button } from './controls/button';
import { useGame } from './gameModel';
import { useIntroduced } from './lesson/introduced';
import { NationCell } from './nationCell';
import { PaceCell } from './paceCell';
import { ResultCells } from './resultCells';
import { undoLock, undoWords } from './undoWords';
import { isOnBridge } from './viewState';

function UndoButton() {
  const { session, state } = useGame();
  return (
    <Button
      icon="undo"
      label={undoWords(state.value)}
      locked={undoLock(state.value)}
      keys="Control+Z"
      onPress={() => session.undo()}
    />
  );
}

export function TopRail({ onMenu }: { readonly onMenu: () => void }) {
  const { isBehind } = useGame();
  const isShown = useIntroduced();
  return (
    <header class="shell-top rail top-rail" data-region="top" aria-busy={isBehind}>
      <NationCell />
      {isShown('pace') && !isOnBridge() ? <PaceCell /> : null}
      {isShown('results') ? <ResultCells /> : null}
      <div class="top-buttons">
        <UndoButton />
        <Button icon="menu" label={t('main.menu')} onPress={onMenu} />
      </div>
    </header>
  );
}
