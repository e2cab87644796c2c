// The score so far against par of this world, with the marks of silver and gold.

import { selectPlace, type Pace } from '../../selectors';
import { t } from '../text';
import { plain, points } from '../text/numbers';
import { Explained } from './controls/explained';
import { Rolling } from './controls/rolling';
import { useGame } from './gameModel';

function gapWords(abovePar: number): string {
  const value = plain(Math.abs(abovePar), 1);
  return abovePar < 0 ? t('main.belowPar', { value }) : t('main.abovePar', { value });
}

function PaceBar({ score, bars }: Pick<Pace, 'score' | 'bars'>) {
  return (
    <span class="meter" aria-hidden="true">
      <span class="meter-fill" style={{ '--share': `${score ?? 0}%` }} />
      {bars === null ? null : (
        <>
          <span class="meter-mark" style={{ '--at': `${bars.silver}%` }} />
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
  const { abovePar } = pace;
  const short = (abovePar ?? 0) < 0;
  return (
    <Explained
      quantity="!score @pace.par @pace.bars @pace.abovePar"
      className="resource resource-wide"
    >
      <span class="resource-label">
        {pace.bars === null
          ? t('main.score')
          : t('main.paceTo', { par: points(pace.par), silver: points(pace.bars.silver) })}
      </span>
      <span class="resource-value">
        {pace.score === null ? (
          <Rolling of={[]} write={() => t('main.scoreLater', { round })} />
        ) : (
          <Rolling of={[pace.score]} write={(score) => points(score, 1)} />
        )}{' '}
        {abovePar === null ? null : (
          <span class={`pace-gap ${short ? 'is-bad' : 'is-good'}`}>
            <span aria-hidden="true">{short ? '▼ ' : '▲ '}</span>
            <Rolling of={[abovePar]} write={(gap) => gapWords(gap)} />
          </span>
        )}
      </span>
      <PaceBar {...pace} />
    </Explained>
  );
}
