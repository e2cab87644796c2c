// The score so far against par of this world, with the marks of silver and gold.

import { selectPlace, type Pace } from '../../selectors';
import { t } from '../text';
import { direction, plain, points } from '../text/numbers';
import { Explained } from './controls/explained';
import { Rolling } from './controls/rolling';
import { useGame } from './gameModel';

const LOOKS = { up: 'is-good', down: 'is-bad', level: 'muted' } as const;

function gapWords(abovePar: number): string {
  const { name } = direction(abovePar, 1);
  if (name === 'level') return t('main.onPar');
  const value = plain(Math.abs(abovePar), 1);
  return name === 'down' ? t('main.belowPar', { value }) : t('main.abovePar', { value });
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
  const gap = direction(abovePar ?? 0, 1);
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
          <span class={`pace-gap ${LOOKS[gap.name]}`}>
            <span aria-hidden="true">{gap.mark} </span>
            <Rolling of={[abovePar]} write={(gap) => gapWords(gap)} />
          </span>
        )}
      </span>
      <PaceBar {...pace} />
    </Explained>
  );
}
