// What moved a measure most, in words.

import type { Reason } from '../../why';
import { t } from '../text';
import { plain, signed } from '../text/numbers';
import { stepWords } from './why/nodeWords';

type Writers = { readonly [K in Reason['kind']]: (reason: Extract<Reason, { kind: K }>) => string };

function change(value: number, decimals: number): string {
  return signed(value, plain(value, decimals));
}

const WRITERS: Writers = {
  layer: (r) => t('reason.layer', { layer: t(`layer.${r.layer}`), change: change(r.change, 1) }),
  test: (r) => t('reason.test', { test: t(`test.${r.test}`), change: change(r.change, 1) }),
  lastTest: (r) => t('reason.lastTest', { test: t(`test.${r.test}`), change: change(r.change, 1) }),
  lag: (r) => t('reason.lag', { change: change(-r.change, 2) }),
  lead: (r) => t('reason.lead', { change: change(r.change, 2) }),
  alliesTrust: (r) => t('reason.alliesTrust', { change: change(r.change, 1) }),
  aligned: (r) => t('reason.aligned', { change: change(r.change, 1) }),
  coverage: (r) => t('reason.coverage', { change: change(r.change, 1) }),
  gain: (r) => t('reason.gain', { change: change(r.change, 2) }),
  share: (r) => t('reason.share', { name: t(`term.${r.share}`), change: change(r.change, 1) }),
  belowPossible: () => t('reason.belowPossible'),
  index: (r) => t('reason.index', { index: t(`index.${r.index}`), change: change(r.change, 2) }),
  answers: (r) => t('reason.answers', { change: change(r.change, 2) }),
  pledges: (r) => t('reason.pledges', { change: change(r.change, 2) }),
  settlement: (r) => t('reason.settlement', { change: change(r.change, 2) }),
  term: (r) => t('reason.term', { name: stepWords(r.name), change: change(r.change, 1) }),
};

/** One line that names the part which moved most; empty where none can be named. */
export function reasonWords(reason: Reason | null): string {
  if (reason === null) return '';
  return (WRITERS[reason.kind] as (given: Reason) => string)(reason);
}
