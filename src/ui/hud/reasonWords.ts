// What moved a measure most, in words.

import type { Reason } from '../../selectors';
import { t, tNamed } from '../text';
import { count, plain, signed } from '../text/numbers';

type Writers = { readonly [K in Reason['kind']]: (reason: Extract<Reason, { kind: K }>) => string };

function change(value: number, decimals: number): string {
  return signed(value, plain(value, decimals));
}

const WRITERS: Writers = {
  layer: (r) => t('reason.layer', { layer: t(`layer.${r.layer}`), change: change(r.change, 1) }),
  test: (r) => t('reason.test', { test: t(`test.${r.test}`), change: change(r.change, 1) }),
  lag: (r) => t('reason.lag', { change: change(-r.change, 2) }),
  usedChips: (r) => t('reason.usedChips', { change: signed(r.change, count(r.change)) }),
  gain: (r) => t('reason.gain', { change: change(r.change, 2) }),
  squeezed: (r) => t('reason.squeezed', { change: change(r.change, 1) }),
  answer: (r) => t('reason.answer', { event: tNamed(`event.${r.event}.title`, r.event) }),
  mood: (r) => t('reason.mood', { change: change(r.change, 1) }),
};

/** One line that names the part which moved most. */
export function reasonWords(reason: Reason): string {
  return (WRITERS[reason.kind] as (given: Reason) => string)(reason);
}
