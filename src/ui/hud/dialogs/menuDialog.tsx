// The menu of a running game: save, load, settings, keys, back to the title screen.

import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { selectPlace } from '../../../selectors';
import type { SessionState } from '../../../session';
import type { RivalLevel } from '../../../types/names';
import { t } from '../../text';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { FileButton } from '../controls/fileButton';
import { Icon } from '../controls/icon';
import { toggleInstruments } from '../panelState';
import { SeatList } from '../seats/seatList';
import { undoLock } from '../undoWords';
import { shownIn, SightContext } from '../sight';
import { isOnBridge } from '../viewState';
import { closeDialog, openDialog } from './dialogStack';

export interface MenuDialogProps {
  readonly state: SessionState;
  readonly country: string;
  /** How the rivals play. */
  readonly level: RivalLevel;
  readonly onRedo: () => void;
  /** Whether it is played for a teacher. */
  readonly isAssigned: boolean;
  /** Takes back all orders of this turn. */
  readonly onReset: () => void;
  readonly onSave: () => void;
  /** Keeps it on the device under a name. */
  readonly onSaveAs: () => void;
  /** The name under which it has just been kept. */
  readonly savedAs: string | undefined;
  /** Shows all games on this device; null where this one is not safe among them. */
  readonly onGames: (() => void) | null;
  /** Shows the address of its world. */
  readonly onAddress: () => void;
  readonly onLoad: (file: File) => void;
  readonly onLeave: () => void;
  /** What belongs to a lesson, where the game is one. */
  readonly lesson: ComponentChildren;
}

function TurnSteps({
  state,
  onRedo,
  onReset,
}: Pick<MenuDialogProps, 'state' | 'onRedo' | 'onReset'>) {
  const { redoable } = state;
  const next = redoable[redoable.length - 1];
  return (
    <>
      <Button
        icon="redo"
        locked={next === undefined ? t('menu.nothingToRedo') : undefined}
        onPress={onRedo}
      >
        {next === undefined
          ? t('menu.redoNothing')
          : t('menu.redo', { order: t(`order.${next.kind}`) })}
      </Button>
      <Button icon="undo" locked={undoLock(state)} onPress={onReset}>
        {t('menu.resetTurn')}
      </Button>
    </>
  );
}

function changeHome(): void {
  closeDialog();
  toggleInstruments();
}

export function MenuDialog(props: MenuDialogProps) {
  const { state, country, level, isAssigned, onSave, onSaveAs, onAddress } = props;
  const { savedAs, onGames, onLoad, onLeave } = props;
  const { round, number: turn, length } = selectPlace(state.game);
  const assumed = Object.keys(state.game.ruleset.assumed?.numbers ?? {}).length;
  const sight = useContext(SightContext);
  const { bands } = shownIn(sight);
  return (
    <Dialog
      title={t('menu.title')}
      subtitle={t('menu.turn', { country, round, turn, length })}
      size="s"
      onClose={closeDialog}
      foot={
        <Button look="signal" autoFocus onPress={closeDialog}>
          {t('menu.resume')}
        </Button>
      }
    >
      <div class="stack menu-list">
        {props.lesson}
        <TurnSteps {...props} />
        {bands ? (
          <Button icon="adviser" onPress={() => openDialog({ kind: 'adviser' })}>
            {t('menu.adviser')}
          </Button>
        ) : null}
        <Button icon="autonomy" keys={t('main.key.instruments')} onPress={changeHome}>
          {t(isOnBridge() ? 'bridge.instruments' : 'bridge.back')}
        </Button>
        <Button icon="flag" onPress={() => openDialog({ kind: 'briefing' })}>
          {t('menu.briefing')}
        </Button>
        <Button
          icon="table"
          keys={t('main.key.levers')}
          onPress={() => openDialog({ kind: 'levers' })}
        >
          {t('panel.levers')}
        </Button>
        <Button icon="source" keys="G" onPress={() => openDialog({ kind: 'glossary' })}>
          {t('menu.glossary')}
        </Button>
        <Button icon="learn" onPress={() => openDialog({ kind: 'model' })}>
          {t('menu.model')}
        </Button>
        {isAssigned ? (
          <Button icon="export" onPress={() => openDialog({ kind: 'handIn' })}>
            {t('handIn.open')}
          </Button>
        ) : null}
        <Button icon="copy" onPress={onSaveAs}>
          {t('mine.saveAs')}
        </Button>
        {savedAs === undefined ? null : (
          <p class="small">
            <Icon name="check" size="s" /> {t('mine.savedAs', { name: savedAs })}
          </p>
        )}
        <Button icon="save" onPress={onSave}>
          {t('menu.save')}
        </Button>
        <Button icon="link" onPress={onAddress}>
          {t('mine.address')}
        </Button>
        <FileButton onFile={onLoad}>{t('menu.load')}</FileButton>
        {onGames === null ? null : (
          <Button icon="table" onPress={onGames}>
            {t('games.title')}
          </Button>
        )}
        <Button icon="settings" onPress={() => openDialog({ kind: 'settings' })}>
          {t('menu.settings')}
        </Button>
        <Button icon="keyboard" onPress={() => openDialog({ kind: 'keys' })}>
          {t('menu.keys')}
        </Button>
        <Button icon="back" onPress={onLeave}>
          {t('menu.title.leave')}
        </Button>
        {state.seats.length === 1 ? null : <SeatList state={state} activeWords="seats.isActive" />}
        <p class="muted">
          {t('level.rivals', { level: t(`level.${level}`) })}
          <br />
          {t('sight.chosen', { sight: t(`sight.${sight}`) })}
          {assumed === 0 ? null : (
            <>
              <br />
              <span data-place>{t('assumptions.inGame', { count: assumed })}</span>
            </>
          )}
        </p>
        <p class="muted small">{t('menu.autosave')}</p>
      </div>
    </Dialog>
  );
}
