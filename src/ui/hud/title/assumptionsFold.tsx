// The folded group of what a player assumes: closed it says how much is otherwise than usual; what is in it is brought when it is first opened.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Assumptions } from '../../../types/assumption';
import { t } from '../../text';

export interface AssumptionsFoldProps {
  readonly numbers: Assumptions;
  /** The sliders. */
  readonly children: ComponentChildren;
}

export function AssumptionsFold({ numbers, children }: AssumptionsFoldProps) {
  const [wasOpened, open] = useState(false);
  const count = Object.keys(numbers).length;
  return (
    <details
      class="assumptions-fold"
      onToggle={({ currentTarget }) => currentTarget.open && open(true)}
    >
      <summary>
        <b>{t('assumptions.title')}</b>{' '}
        <span class={count === 0 ? 'muted' : ''} data-place>
          {t('assumptions.changed', { count })}
        </span>
      </summary>
      {wasOpened ? children : null}
    </details>
  );
}
