// What an answer does, one effect a row: name, exact figure, and whether it helps.

import type { EffectFact } from '../../../selectors';
import { t } from '../../text';
import { amountWords } from '../amountWords';

const MARKS = new Map<boolean | null, { look: string; mark: string }>([
  [true, { look: 'is-good', mark: '▲' }],
  [false, { look: 'is-bad', mark: '▼' }],
  [null, { look: '', mark: '' }],
]);

export function EffectRows({ effects }: { readonly effects: readonly EffectFact[] }) {
  return (
    <ul class="effect-rows">
      {effects.map((fact) => {
        const { look, mark } = MARKS.get(fact.good) ?? { look: '', mark: '' };
        return (
          <li key={fact.kind} class="choice-row">
            <span>{t(`effect.${fact.kind}`)}</span>
            <span class={look}>
              <span aria-hidden="true">{mark} </span>
              {amountWords(fact)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
