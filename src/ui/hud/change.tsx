// A change since the last turn: arrow, size and words for those who cannot see the arrow.

import { t } from '../text';
import { direction, plain } from '../text/numbers';

export interface ChangeNoteProps {
  readonly change: number | null;
  readonly decimals?: number;
}

export function ChangeNote({ change, decimals = 0 }: ChangeNoteProps) {
  if (change === null) return <>{t('main.noChangeYet')}</>;
  const { name, mark } = direction(change, decimals);
  if (name === 'level') return <>{t('main.unchanged')}</>;
  const value = plain(Math.abs(change), decimals);
  return (
    <>
      <span aria-hidden="true">
        <span class={name === 'up' ? 'is-good' : 'is-bad'}>{mark} </span>
        {value}
      </span>
      <span class="visually-hidden">
        {t(name === 'up' ? 'main.upThisTurn' : 'main.downThisTurn', { value })}
      </span>
    </>
  );
}
