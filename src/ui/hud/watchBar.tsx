// In place of End turn in a game without players: plays the half-years and stops.

import { signal } from '@preact/signals';
import { selectNotices } from '../../selectors';
import { t } from '../text';
import { halfYearName } from '../text/numbers';
import { useGame } from './gameModel';
import { eventName } from './names';

/** What really happens in the half-year under way. */
function Happens() {
  const state = useGame().state.value;
  const { scenario } = state.game;
  const names = selectNotices(state, state.active).map(({ event }) => eventName(scenario, event));
  return names.length === 0 ? null : <p>{t('watch.happens', { events: names.join(', ') })}</p>;
}

/** Whether half-years run by themselves now. */
export const isWatching = signal(false);

export function WatchBar({ onWatch }: { readonly onWatch: () => void }) {
  const { turn, length, halfYear } = useGame().state.value.game.state;
  const isUntouched = turn === 0 && !isWatching.value;
  return (
    <section class="shell-end rail end-rail" aria-label={t('watch.title')} data-region="end">
      <div class="forecast end-state">
        {isUntouched ? <p>{t('watch.note')}</p> : null}
        <p class="muted">{t('watch.at', { date: halfYearName(halfYear), turn, turns: length })}</p>
        <Happens />
      </div>
      <button
        type="button"
        class="button button-signal end-turn"
        aria-pressed={isWatching.value}
        aria-keyshortcuts="Enter"
        data-end-turn
        onClick={onWatch}
      >
        {isWatching.value ? t('watch.stop') : t('watch.run')}
        <kbd class="key" aria-hidden="true">
          {t('end.key')}
        </kbd>
      </button>
    </section>
  );
}
