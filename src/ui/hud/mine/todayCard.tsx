// The world of the day: who is played where, what the player reached in it today, and the way into it.

import type { PastGame } from '../../../types/pastGame';
import { inLanguage, t } from '../../text';
import { Button } from '../controls/button';
import { Flag } from '../controls/flag';
import { countryName } from '../names';
import { ResultWords } from './resultWords';
import type { DayWorld } from './worldOfDay';

export interface TodayCardProps {
  readonly world: DayWorld;
  /** The best of the player's finished games in it; null where there is none. */
  readonly best: PastGame | null;
  readonly onPlay: () => void;
  /** Opens the list of the player's games; null where it is open. */
  readonly onGames: (() => void) | null;
}

export function TodayCard({ world, best, onPlay, onGames }: TodayCardProps) {
  const { scenario, seat, length, day } = world;
  return (
    <section class="today-card stack" aria-label={t('mine.today')} data-today>
      <p class="cap muted">
        {t('mine.today')} · <time dateTime={day}>{day}</time>
      </p>
      <p class="row">
        <Flag country={seat} />
        <span>
          <b>{countryName(scenario, seat)}</b>
          <br />
          {inLanguage(scenario.texts.title)}
          <br />
          <span class="muted small">{inLanguage(length.name)}</span>
        </span>
      </p>
      <p role="note">
        {best === null ? (
          <span class="muted">{t('mine.todayOpen')}</span>
        ) : (
          <>
            {t('mine.todayPlayed')} <ResultWords {...best} />
          </>
        )}
      </p>
      <div class="today-acts">
        <Button icon="world" onPress={onPlay}>
          {t('mine.todayPlay')}
        </Button>
        {onGames === null ? null : (
          <Button icon="save" onPress={onGames}>
            {t('games.title')}
          </Button>
        )}
      </div>
    </section>
  );
}
