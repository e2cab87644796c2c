// The scenario's other way to win: its conditions and how near the game came.

import type { RoundName, SpecialVictorySheet, VictoryCondition } from '../../../selectors';
import { inLanguage, t, tNamed } from '../../text';
import { plain } from '../../text/numbers';
import { Sheet } from '../controls/sheet';

const BOUNDS = ['atLeast', 'atMost', 'above', 'below'] as const;

/** A bound on the calendar is told by the text; at the end it says nothing. */
function isMeasure({ condition }: VictoryCondition): boolean {
  return condition.quantity !== 'halfYear';
}

function ConditionRow({ condition, value }: VictoryCondition) {
  const { quantity } = condition;
  const bounds = BOUNDS.flatMap((bound) => {
    const limit = condition[bound];
    return limit === undefined ? [] : [t(`debrief.${bound}`, { value: plain(limit, 2) })];
  });
  return (
    <div>
      <dt>{tNamed(`quantity.${quantity}`, quantity)}</dt>
      <dd>{t('debrief.atEnd', { value: plain(value, 2), bound: bounds.join(', ') })}</dd>
    </div>
  );
}

export interface VictorySheetProps {
  readonly victory: SpecialVictorySheet;
  readonly round: RoundName;
}

export function VictorySheet({ victory, round }: VictorySheetProps) {
  const { reachedTurn } = victory;
  return (
    <Sheet title={t('debrief.victory')} note={inLanguage(victory.name)}>
      <p>
        <b class={reachedTurn === null ? 'muted' : 'is-good'}>
          {reachedTurn === null
            ? t('debrief.notReached')
            : t('debrief.reached', { round, turn: reachedTurn })}
        </b>
      </p>
      <p>{inLanguage(victory.text)}</p>
      <dl class="ledger">
        {victory.conditions.filter(isMeasure).map((row) => (
          <ConditionRow key={row.condition.quantity} {...row} />
        ))}
      </dl>
    </Sheet>
  );
}
