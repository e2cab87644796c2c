// Between two seats: a whole page that shows whose turn it is and nothing of what anybody has ordered.

import { useEffect, useRef } from 'preact/hooks';
import { selectPlace } from '../../../selectors';
import type { SessionState } from '../../../session';
import type { CountryId } from '../../../types/names';
import { t } from '../../text';
import { halfYearName } from '../../text/numbers';
import { Button } from '../controls/button';
import { Flag } from '../controls/flag';
import { openDialog } from '../dialogs/dialogStack';
import { countryName } from '../names';
import { SeatList } from './seatList';

export interface HandOverScreenProps {
  /** The active seat is the one that comes next. */
  readonly state: Pick<SessionState, 'seats' | 'active' | 'game'>;
  readonly onBegin: () => void;
  readonly onTakeBack: (seat: CountryId) => void;
  readonly onSave: () => void;
  readonly onLeave: () => void;
}

/** The heading has focus and not the button, so that a key that is still held down does not begin the next seat's turn. */
function useHeading(active: CountryId) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [active]);
  return heading;
}

export function HandOverScreen(props: HandOverScreenProps) {
  const { state, onBegin, onTakeBack, onSave, onLeave } = props;
  const { active, game } = state;
  const country = countryName(game.scenario, active);
  const { round, number: turn, length } = selectPlace(game);
  const heading = useHeading(active);
  return (
    <div class="screen hand-over">
      <main class="sheet hand-over-sheet" id="main">
        <p class="cap muted">
          {t('main.turnOf', {
            date: halfYearName(game.state.halfYear),
            round,
            turn: String(turn),
            length: String(length),
          })}
        </p>
        <Flag country={active} large />
        <h1 ref={heading} tabIndex={-1}>
          {t('seats.handOver', { country })}
        </h1>
        <p>{t('seats.only', { country })}</p>
        <Button look="signal" big onPress={onBegin}>
          {t('seats.begin', { country })}
        </Button>
        <SeatList state={state} activeWords="seats.isNow" onTakeBack={onTakeBack} />
        <p class="muted small">{t('seats.together')}</p>
        <div class="row hand-over-foot">
          <Button icon="save" onPress={onSave}>
            {t('menu.save')}
          </Button>
          <Button icon="settings" onPress={() => openDialog({ kind: 'settings' })}>
            {t('menu.settings')}
          </Button>
          <Button icon="back" onPress={onLeave}>
            {t('menu.title.leave')}
          </Button>
        </div>
      </main>
    </div>
  );
}
