// What a finished game was worth: its score, and its medal with the letter of the sight.

import type { PastGame } from '../../../types/pastGame';
import { t } from '../../text';
import { points } from '../../text/numbers';
import { MedalWords } from '../title/medalWords';

export type Result = Pick<PastGame, 'score' | 'medal' | 'sight'>;

/** `61.2 points`; a past game answers no question, so its figure says that it is a record. */
export function ResultWords({ score, medal, sight }: Result) {
  return (
    <span class="past-result" data-past>
      <b>{t('mine.points', { score: points(score, 1) })}</b>{' '}
      {medal === null ? null : <MedalWords medal={medal} sight={sight} noMedal="" />}
    </span>
  );
}
