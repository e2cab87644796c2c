// What the adviser expects at the end of the game with its orders and with the seat's own, beside par.

import { expectedParts } from '../../../why';
import type { Advice, Expectation } from '../../../types/advice';
import { t } from '../../text';
import { plain, signed } from '../../text/numbers';
import { WhyMark } from '../controls/whyMark';
import { useGivenNumbers } from '../why/given';

/** `about 3.4 points above par (0.2 to 6.1)` */
export function expectationWords({ mean, lowest, highest }: Omit<Expectation, 'points'>): string {
  const bound = (value: number) => signed(value, plain(value, 1));
  const values = {
    points: plain(Math.abs(mean), 1),
    low: bound(lowest),
    high: bound(highest),
  };
  return mean < 0 ? t('adviser.below', values) : t('adviser.above', values);
}

export function Expectations({ advice }: { readonly advice: Advice }) {
  const { advised, own, futures, betterIn } = advice;
  const why = useGivenNumbers('advice', () => ({
    advised: expectedParts(advised),
    own: expectedParts(own),
    futures,
    betterIn,
  }));
  return (
    <section class="stack" aria-label={t('adviser.expected')} data-why={why}>
      <div class="marked">
        <h3>{t('adviser.expected')}</h3>
        <WhyMark of={why} name={t('adviser.expected')} />
      </div>
      <dl class="adviser-expected">
        <dt>{t('adviser.withAdvice')}</dt>
        <dd data-why={`${why}.advised`}>{expectationWords(advised)}</dd>
        <dt>{t('adviser.withOwn')}</dt>
        <dd data-why={`${why}.own`}>{expectationWords(own)}</dd>
      </dl>
      {advised.mean > own.mean ? null : <p class="note note-warn">{t('adviser.noBetter')}</p>}
      <p class="muted small">{t('adviser.basis', { futures, better: betterIn })}</p>
    </section>
  );
}
