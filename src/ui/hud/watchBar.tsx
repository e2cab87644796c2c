// In place of End turn in a game without players: plays the half-years and stops.

import { selectNotices } from '../../selectors';
import { t } from '../text';
import { halfYearName } from '../text/numbers';
import { useGame } from './gameModel';
import { eventName } from './names';
import { watching } from './viewState';

/** What really happens in the half-year under way. */
function Happens() {
  const state = useGame().state.value;
  const { scenario } = state.game;
  const names = selectNotices(state, state.active).map(({ event }) => eventName(scenario, event));
  return names.length === 0 ? null : <p>{t('watch.happens', { events: names.join(', ') })}</p>;
}

export function WatchBar({ onWatch }: { readonly onWatch: () => void }) {
  const { turn, length, halfYear } = useGame().state.value.game.state;
  const { isOn } = watching.value;
  const isUntouched = turn === 0 && !isOn;
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
        aria-pressed={isOn}
        aria-keyshortcuts="Enter"
        data-end-turn
        onClick={onWatch}
      >
        {isOn ? t('watch.stop') : t('watch.run')}
        <kbd class="key" aria-hidden="true">
          {t('end.key')}
        </kbd>
      </button>
    </section>
  );
}
