// The headline of a round in words: what moved most, and below it why.

import type { Headline, HeadlineMeasure, TurnCause, TurnReport } from '../../../selectors';
import type { TurnReasons } from '../../../why';
import { t } from '../../text';
import { count, percent, points } from '../../text/numbers';
import { causeHeadline, causeSentence } from '../causeWords';
import type { Names } from '../names';
import { reasonWords } from '../reasonWords';

type Counted = 'fates' | 'storms' | 'losses';
type Written = (value: number) => string;

const ofHundred: Written = (value) => percent(value / 100);

const WRITTEN: Readonly<Record<Exclude<HeadlineMeasure, Counted>, Written>> = {
  deliveryPercent: ofHundred,
  capability: points,
  autonomy: points,
  leadAndAllies: points,
  prosperity: points,
  resilience: points,
  support: points,
  runningPercent: ofHundred,
  installedH100e: count,
  experts: count,
  usTrustPoints: points,
  chinaTrustPoints: points,
};

/** The headline alone. */
export function headlineWords({ measure, change, moved, causes }: Headline, names: Names): string {
  if (measure === 'fates' || measure === 'storms' || measure === 'losses')
    return causeHeadline(causes[0]!, names);
  const after = WRITTEN[measure](change!.after);
  return t(`headline.${moved < 0 ? 'down' : 'up'}.${measure}`, { after });
}

/** These can be told apart only by playing the turn again. */
function isSlow(measure: HeadlineMeasure): measure is 'support' | 'prosperity' {
  return measure === 'support' || measure === 'prosperity';
}

/** The part that moved most by the formula of the measure; empty where it has none or it is not found yet. */
function partWords({ measure, reason }: Headline, reasons: TurnReasons | null): string {
  if (reason !== null) return reasonWords(reason);
  return isSlow(measure) && reasons !== null ? reasonWords(reasons[measure]) : '';
}

/** Why: the part that moved most, where the measure is made of parts, and what happened. */
export function deckSentences(
  headline: Headline,
  names: Names,
  reasons: TurnReasons | null,
): string[] {
  const part = partWords(headline, reasons);
  const sentences = part === '' ? [] : [t('headline.part', { reason: part })];
  sentences.push(...headline.causes.map((cause) => causeSentence(cause, names)));
  const isSought = isSlow(headline.measure) && reasons === null;
  return sentences.length > 0 || isSought ? sentences : [t('headline.noEvent')];
}

const MOST_CAUSES = 3;

/** The three causes below the headline that it does not itself tell. */
export function causesBelow(headline: Headline, report: TurnReport, names: Names): TurnCause[] {
  const deck = new Set(deckSentences(headline, names, null));
  return [...report.causes, ...report.further]
    .filter((cause) => !deck.has(causeSentence(cause, names)))
    .slice(0, MOST_CAUSES);
}

/** All causes that the headline and the list below it tell. */
export function causesTold(headline: Headline, report: TurnReport, names: Names): TurnCause[] {
  return [...headline.causes, ...causesBelow(headline, report, names)];
}
