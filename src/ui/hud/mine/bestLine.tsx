// The best of the player's own games of one kind, in a line: before a game at its set-up, and after it in the debrief.

import type { PastGame } from '../../../types/pastGame';
import { t } from '../../text';
import { ResultWords } from './resultWords';

/** At the set-up. */
export function BestBefore({ best }: { readonly best: PastGame | null }) {
  if (best === null) return null;
  return (
    <p class="past-best" data-best>
      {t('mine.bestHere')} <ResultWords {...best} />
    </p>
  );
}

export interface BestAfterProps {
  /** The game that has ended. */
  readonly now: PastGame;
  /** The best of the others of its kind; null where there is none. */
  readonly other: PastGame | null;
}

function verdict({ now, other }: BestAfterProps): 'first' | 'best' | 'equal' | 'behind' {
  if (other === null) return 'first';
  if (now.score === other.score) return 'equal';
  return now.score > other.score ? 'best' : 'behind';
}

/** In the debrief. */
export function BestAfter(props: BestAfterProps) {
  const { other } = props;
  return (
    <p class="past-best" data-best>
      {t(`mine.after.${verdict(props)}`)} {other === null ? null : <ResultWords {...other} />}
    </p>
  );
}
