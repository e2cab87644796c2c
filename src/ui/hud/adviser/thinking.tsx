// How far the adviser has thought.

import { t } from '../../text';
import { wholePercent } from '../../text/numbers';

export function Thinking({ percent }: { readonly percent: number }) {
  return (
    <div class="stack">
      <p>{t('adviser.thinking', { percent: wholePercent(percent) })}</p>
      <div
        class="meter meter-l"
        role="progressbar"
        aria-label={t('adviser.progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <span class="meter-fill" style={{ '--share': `${percent}%` }} />
      </div>
    </div>
  );
}
