// The seats at this device and how far each is in the round, without anybody's orders.

import type { SessionState } from '../../../session';
import type { CountryId } from '../../../types/names';
import type { IconName } from '../../theme/icons';
import { t, type TextKey } from '../../text';
import { Button } from '../controls/button';
import { Flag } from '../controls/flag';
import { Icon } from '../controls/icon';
import { countryName } from '../names';

export interface SeatListProps {
  readonly state: Pick<SessionState, 'seats' | 'active' | 'game'>;
  /** How far the active seat is, in words. */
  readonly activeWords: 'seats.isNow' | 'seats.isActive';
  /** Takes back the orders that a seat has handed in; without it nobody can. */
  readonly onTakeBack?: (seat: CountryId) => void;
}

function look(isIn: boolean, isActive: boolean): { icon: IconName; words: TextKey | null } {
  if (isIn) return { icon: 'check', words: 'seats.isIn' };
  return isActive ? { icon: 'arrowRight', words: null } : { icon: 'clock', words: 'seats.isOpen' };
}

export function SeatList({ state, activeWords, onTakeBack }: SeatListProps) {
  const { seats, active, game } = state;
  return (
    <ul class="seat-list" aria-label={t('seats.list')}>
      {seats.map(({ country, isIn }) => {
        const name = countryName(game.scenario, country);
        const { icon, words } = look(isIn, country === active);
        return (
          <li key={country} class="row">
            <Flag country={country} />
            <b class="grow">{name}</b>
            <span class="row small">
              <Icon name={icon} size="s" />
              {t(words ?? activeWords)}
            </span>
            {isIn && onTakeBack !== undefined ? (
              <Button
                look="text"
                label={t('seats.takeBackOf', { country: name })}
                onPress={() => onTakeBack(country)}
              >
                {t('seats.takeBack')}
              </Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
