// What a player may assume otherwise than usual: a slider for each row, with its range, its source and why experts argue.

import type { AssumptionRow } from '../../../selectors';
import { stepsOf, withSteps } from '../../../selectors';
import type { Assumptions } from '../../../types/assumption';
import { t, tNamed } from '../../text';
import { Button } from '../controls/button';
import { Slider } from '../controls/slider';
import { WhyMark } from '../controls/whyMark';
import { SourceCell } from '../title/sourcesTable';
import { assumptionName, numberWords, useAssumptionNumbers } from './assumptionWords';

export interface AssumptionsGroupProps {
  readonly rows: readonly AssumptionRow[];
  readonly numbers: Assumptions;
  readonly onChange: (numbers: Assumptions) => void;
}

interface RowProps extends Omit<AssumptionsGroupProps, 'rows'> {
  readonly of: AssumptionRow;
}

function Argument({ of: { row } }: Pick<RowProps, 'of'>) {
  return (
    <details class="small">
      <summary>{t('assumption.more', { name: assumptionName(row) })}</summary>
      <p>{tNamed(`assumption.${row.id}.why`, '')}</p>
      <p class="muted">
        <SourceCell source={row.source} />; {t(`confidence.${row.confidence}`)}
      </p>
    </details>
  );
}

function Row({ of, numbers, onChange }: RowProps) {
  const { row, usual, number, isOwn } = of;
  const name = assumptionName(row);
  const quantity = useAssumptionNumbers(of);
  const id = `assumption-${row.id}`;
  const last = Math.round(stepsOf(row, row.most));
  const words = numberWords(row, number);
  return (
    <li class="assumption" data-assumption={row.id}>
      <div class="row" data-why={quantity}>
        <b class="grow">{name}</b>
        <output for={id} class={isOwn ? 'is-own' : 'muted'}>
          {words}
        </output>
        <WhyMark of={quantity} name={name} />
      </div>
      <p class="muted small" id={`${id}-note`}>
        {tNamed(`assumption.${row.id}.note`, '')}
      </p>
      <Slider
        id={id}
        label={name}
        value={Math.round(stepsOf(row, number))}
        max={last}
        was={stepsOf(row, usual)}
        spoken={isOwn ? words : t('assumption.asUsual', { number: words })}
        describedBy={`${id}-note`}
        onChange={(steps) => onChange(withSteps(of, steps, numbers))}
      />
      <div class="row small" data-why={quantity}>
        <span class="muted grow">
          {t('assumption.range', {
            least: numberWords(row, row.least),
            most: numberWords(row, row.most),
            usual: numberWords(row, usual),
          })}
        </span>
        <Button
          icon="reset"
          look="text"
          label={t('assumption.resetOne', { name })}
          locked={isOwn ? undefined : t('assumption.isUsual')}
          onPress={() => onChange(withSteps(of, Math.round(stepsOf(row, usual)), numbers))}
        />
      </div>
      <Argument of={of} />
    </li>
  );
}

export function AssumptionsGroup({ rows, numbers, onChange }: AssumptionsGroupProps) {
  const isUsual = Object.keys(numbers).length === 0;
  return (
    <div class="stack">
      <p class="small">{t('assumption.about')}</p>
      <ul class="assumption-rows">
        {rows.map((of) => (
          <Row key={of.row.id} of={of} numbers={numbers} onChange={onChange} />
        ))}
      </ul>
      <div>
        <Button
          icon="reset"
          locked={isUsual ? t('assumption.isUsual') : undefined}
          onPress={() => onChange({})}
        >
          {t('assumption.resetAll')}
        </Button>
      </div>
    </div>
  );
}
