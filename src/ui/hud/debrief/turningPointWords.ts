// A turning point in words: what was decided and what it moved most, or what came where nothing was decided.

import type { DecisionWorth, ScoreReason, TurningPoint } from '../../../selectors';
import type { Scenario } from '../../../types/scenario';
import { t } from '../../text';
import { plain, signed } from '../../text/numbers';
import { orderWords } from '../orderWords';
import { reasonWords } from '../reasonWords';
import { deckSentences, headlineWords } from '../report/headlineWords';

function partWords(reason: ScoreReason): string {
  if (reason.kind !== 'index') return reasonWords(reason);
  const change = signed(reason.change, plain(reason.change, 2));
  return t('reason.term', { name: t(`index.${reason.index}`), change });
}

/** What it moved most, and what it moved the other way: whoever lost by it learns what it gave. */
function decisionWords({ decision, reason, against }: DecisionWorth, scenario: Scenario): string {
  const order = orderWords(decision, scenario);
  if (reason === null) return order;
  const part = partWords(reason);
  return against === null
    ? t('debrief.decided', { order, part })
    : t('debrief.decidedBoth', { order, part, against: partWords(against) });
}

/** One or two short sentences, so that six of them fit on paper. */
export function turningPointWords({ worth, headline }: TurningPoint, scenario: Scenario): string {
  if (worth !== null) return decisionWords(worth, scenario);
  const [why = ''] = deckSentences(headline!, scenario, null);
  return t('debrief.undecided', { headline: headlineWords(headline!, scenario), why });
}
