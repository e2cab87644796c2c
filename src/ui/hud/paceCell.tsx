// The pace to the medals: the score so far, how far from silver, and the marks of silver and gold.

import { selectPlace, type Pace } from '../../selectors';
import { t } from '../text';
import { plain, points } from '../text/numbers';
import { Explained } from './controls/explained';
import { useGame } from './gameModel';

function gapWords({ gapToSilver, medal }: Pace): string {
  if (gapToSilver === null) return '';
  if (medal === 'gold') return t('main.paceGold');
  const value = plain(Math.abs(gapToSilver), 1);
  return gapToSilver < 0 ? t('main.paceShort', { value }) : t('main.paceAhead', { value });
}

function PaceBar({ score, bars }: Pick<Pace, 'score' | 'bars'>) {
  return (
    <span class="meter" aria-hidden="true">
      <span class="meter-fill" style={{ '--share': `${score ?? 0}%` }} />
      {bars === null ? null : (
        <>
          <span class="meter-mark is-white" style={{ '--at': `${bars.silver}%` }} />
          <span class="meter-mark is-gold" style={{ '--at': `${bars.gold}%` }} />
        </>
      )}
    </span>
  );
}

export function PaceCell() {
  const { pace: paceNow, state } = useGame();
  const pace = paceNow.value;
  const { round } = selectPlace(state.value.game);
  const short = (pace.gapToSilver ?? 0) < 0;
  const gap = gapWords(pace);
  return (
    <Explained quantity="score" className="resource resource-wide">
      <span class="resource-label">
        {pace.bars === null
          ? t('main.score')
          : t('main.paceTo', { value: points(pace.bars.silver) })}
      </span>
      <span class="resource-value">
        {pace.score === null ? t('main.scoreLater', { round }) : points(pace.score, 1)}{' '}
        {gap === '' ? null : (
          <span class={`pace-gap ${short ? 'is-bad' : 'is-good'}`}>
            <span aria-hidden="true">{short ? '▼ ' : '▲ '}</span>
            {gap}
          </span>
        )}
      </span>
      <PaceBar {...pace} />
    </Explained>
  );
}
