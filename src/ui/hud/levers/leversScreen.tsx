// Everything that can be decided this turn in one table, over the whole page.

import { useEffect, useMemo } from 'preact/hooks';
import { selectPlace } from '../../../selectors';
import type { Session } from '../../../session';
import { t } from '../../text';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { ScreenDialog } from '../controls/screenDialog';
import { closeDialog, openDialog } from '../dialogs/dialogStack';
import { createGameModel, GameContext, type GameModel, useGame } from '../gameModel';
import { showControl } from '../panelState';
import { refusalWords } from '../refusalNote';
import { undoLock, undoWords } from '../undoWords';
import { leverKind, leverSearch, showsLocked } from '../viewState';
import { useGivenNumbers } from '../why/given';
import { usePlanPercents } from '../panels/planViews';
import { useLineStep } from './budgetLevers';
import type { LeverWays } from './lever';
import { LeverFilter, wantedRows } from './leverFilter';
import { useLeverGains } from './leverGains';
import { leverRows } from './leverRows';
import { LeverTable } from './leverTable';

function waysOf(game: GameModel): LeverWays {
  return {
    toControl: (panel, find) => {
      closeDialog();
      showControl(panel, find);
    },
    toDialog: (kind) => {
      const present = game.chapters.value.find(({ state }) => state === 'present');
      closeDialog();
      openDialog(kind === 'chapter' ? { kind, index: present?.index ?? 0 } : { kind });
    },
  };
}

function Refused() {
  const game = useGame();
  const refused = game.refused.value;
  if (refused === null) return null;
  return (
    <p class="note note-bad" role="alert">
      <Icon name="limit" />
      {refusalWords(game, refused.refusal)}
    </p>
  );
}

function Undo() {
  const { session, state } = useGame();
  return (
    <Button icon="undo" locked={undoLock(state.value)} onPress={() => session.undo()}>
      {undoWords(state.value)}
    </Button>
  );
}

function Screen() {
  const game = useGame();
  const rows = leverRows(game, waysOf(game));
  const gains = useLeverGains(game.state.value, rows);
  useLineStep(game);
  usePlanPercents(game);
  const shown = wantedRows(rows, {
    search: leverSearch.value,
    kind: leverKind.value,
    locked: showsLocked.value,
  });
  const { round, number } = selectPlace(game.state.value.game);
  const open = rows.filter(({ stand }) => stand !== 'locked').length;
  return (
    <ScreenDialog
      title={t('levers.title')}
      subtitle={t('levers.subtitle', { round, turn: number, all: rows.length, open })}
      why={useGivenNumbers('levers', () => ({ all: rows.length, open }))}
      country={game.country}
      back={t('report.toMap')}
      actions={<Undo />}
      onClose={closeDialog}
    >
      <div class="screen-body levers-body">
        <div class="sheet levers-sheet">
          <LeverFilter shown={shown.length} all={rows.length} gains={gains} />
          <Refused />
          <LeverTable rows={shown} gains={gains} />
        </div>
      </div>
    </ScreenDialog>
  );
}

export function LeversScreen({ session }: { readonly session: Session }) {
  const model = useMemo(() => createGameModel(session), [session]);
  useEffect(() => () => model.dispose(), [model]);
  return (
    <GameContext.Provider value={model}>
      <Screen />
    </GameContext.Provider>
  );
}
