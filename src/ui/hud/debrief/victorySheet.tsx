// The scenario's other way to win: its conditions and how near the game came.

import type { SpecialVictorySheet, VictoryCondition } from '../../../selectors';
import { inLanguage, t, tNamed } from '../../text';
import { plain } from '../../text/numbers';
import { halfYearName } from '../../text/numbers';
import { Sheet } from '../controls/sheet';

const BOUNDS = ['atLeast', 'atMost', 'above', 'below'] as const;

function written(quantity: string, value: number): string {
  return quantity === 'halfYear' ? halfYearName(value) : plain(value, 2);
}

function ConditionRow({ condition, value }: VictoryCondition) {
  const { quantity } = condition;
  const bounds = BOUNDS.flatMap((bound) => {
    const limit = condition[bound];
    return limit === undefined ? [] : [t(`debrief.${bound}`, { value: written(quantity, limit) })];
  });
  return (
    <div>
      <dt>{tNamed(`quantity.${quantity}`, quantity)}</dt>
      <dd>{t('debrief.atEnd', { value: written(quantity, value), bound: bounds.join(', ') })}</dd>
    </div>
  );
}

export function VictorySheet({ victory }: { readonly victory: SpecialVictorySheet }) {
  const { reachedTurn } = victory;
  return (
    <Sheet title={t('debrief.victory')} note={inLanguage(victory.name)}>
      <p>
        <b class={reachedTurn === null ? 'muted' : 'is-good'}>
          {reachedTurn === null
            ? t('debrief.notReached')
            : t('debrief.reached', { turn: reachedTurn + 1 })}
        </b>
      </p>
      <p>{inLanguage(victory.text)}</p>
      <dl class="ledger">
        {victory.conditions.map((row) => (
          <ConditionRow key={row.condition.quantity} {...row} />
        ))}
      </dl>
    </Sheet>
  );
}
