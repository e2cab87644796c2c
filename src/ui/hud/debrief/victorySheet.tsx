// The special victories of the scenario: their conditions, and how near the game came to them.

import type { RoundName, SpecialVictorySheet, VictoryCondition } from '../../../selectors';
import type { Quantity } from '../../../types/condition';
import { inLanguage, t, tNamed } from '../../text';
import { victoryText } from '../../text/goals';
import { generations, percent, points, short } from '../../text/numbers';
import { Sheet } from '../controls/sheet';

type Writer = (value: number) => string;

const share: Writer = (value) => percent(value);
const outOf100: Writer = (value) => points(value * 100);
const index: Writer = (value) => points(value);

/** How a quantity is written that is not a plain number: as on the rest of the page. */
const WRITERS: Partial<Record<Quantity, Writer>> = {
  powerRatio: share,
  adoption: share,
  homeChipShare: share,
  homeModelShare: share,
  homeCloudShare: share,
  weakestLayer: outOf100,
  usTrust: outOf100,
  chinaTrust: outOf100,
  dataProtection: outOf100,
  lockIn: outOf100,
  tension: outOf100,
  prosperity: index,
  autonomy: index,
  lagGenerations: generations,
};

const BOUNDS = ['atLeast', 'atMost', 'above', 'below'] as const;

/** A bound on the calendar is told by the text, and says nothing once the game is over. */
function isMeasure({ condition }: VictoryCondition): boolean {
  return condition.quantity !== 'halfYear';
}

function ConditionRow({ condition, value }: VictoryCondition) {
  const { quantity } = condition;
  const written = WRITERS[quantity] ?? short;
  const bounds = BOUNDS.flatMap((bound) => {
    const limit = condition[bound];
    return limit === undefined ? [] : [t(`debrief.${bound}`, { value: written(limit) })];
  });
  return (
    <div>
      <dt>{tNamed(`quantity.${quantity}`, quantity)}</dt>
      <dd>{t('debrief.atEnd', { value: written(value), bound: bounds.join(', ') })}</dd>
    </div>
  );
}

export interface VictorySheetProps {
  readonly victory: SpecialVictorySheet;
  readonly round: RoundName;
}

export function VictorySheet({ victory, round }: VictorySheetProps) {
  const { reachedTurn } = victory;
  const asked = { ...victory, conditions: victory.conditions.map(({ condition }) => condition) };
  return (
    <Sheet
      title={t('debrief.victory')}
      note={inLanguage(victory.name)}
      why="@debrief.victories.*.conditions @bounds"
    >
      <p>
        <b class={reachedTurn === null ? 'muted' : 'is-good'}>
          {reachedTurn === null
            ? t('debrief.notReached')
            : t('debrief.reached', { round, turn: reachedTurn })}
        </b>
      </p>
      <p>{victoryText(asked)}</p>
      <dl class="ledger victory-ledger">
        {victory.conditions.filter(isMeasure).map((row) => (
          <ConditionRow key={row.condition.quantity} {...row} />
        ))}
      </dl>
    </Sheet>
  );
}
