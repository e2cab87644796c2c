// The words for the end of a seat's turn: ending the turn, handing over to the next seat, or resolving the round.

import { selectPlace } from '../../../selectors';
import type { SessionState } from '../../../session';
import type { CountryId } from '../../../types/names';
import { t } from '../../text';
import { countryName } from '../names';

type Seats = Pick<SessionState, 'seats' | 'active' | 'game'>;

/** The seat that gets the device next; undefined where the active seat is the last one. */
function nextSeat({ seats, active }: Pick<Seats, 'seats' | 'active'>): CountryId | undefined {
  return seats.find(({ country, isIn }) => !isIn && country !== active)?.country;
}

export interface EndWords {
  readonly button: string;
  /** The question when something was overlooked. */
  readonly sureTitle: string;
}

export function endWords(state: Seats): EndWords {
  const { round } = selectPlace(state.game);
  if (state.seats.length === 1)
    return { button: t('end.button', { round }), sureTitle: t('end.sureTitle', { round }) };
  const next = nextSeat(state);
  const sureTitle = t('seats.passOnTitle');
  if (next === undefined) return { button: t('seats.resolve', { round }), sureTitle };
  const country = countryName(state.game.scenario, next);
  return { button: t('seats.passOn', { country }), sureTitle };
}
