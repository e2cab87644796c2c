// What an answer does, one effect a row: name, exact figure with the arrow of its sign, and whether it helps.

import type { EffectFact } from '../../../selectors';
import { t, type TextKey } from '../../text';
import type { IconName } from '../../theme/icons';
import { amountArrow, amountWords, effectName } from '../amountWords';
import { Icon } from '../controls/icon';

interface Judgement {
  readonly look: string;
  readonly icon: IconName;
  readonly words: TextKey;
}

const GOOD: Judgement = { look: 'is-good', icon: 'check', words: 'effect.helps' };
const BAD: Judgement = { look: 'is-bad', icon: 'close', words: 'effect.harms' };

function judgementOf({ good }: EffectFact): Judgement | null {
  if (good === null) return null;
  return good ? GOOD : BAD;
}

function Row({ fact }: { readonly fact: EffectFact }) {
  const judgement = judgementOf(fact);
  return (
    <li class="choice-row">
      <span>{t(effectName(fact))}</span>
      <span class={judgement?.look}>
        <span aria-hidden="true">{amountArrow(fact)} </span>
        {amountWords(fact)}
        {judgement === null ? null : (
          <>
            {' '}
            <Icon name={judgement.icon} size="s" label={t(judgement.words)} />
          </>
        )}
      </span>
    </li>
  );
}

export function EffectRows({ effects }: { readonly effects: readonly EffectFact[] }) {
  return (
    <ul class="effect-rows">
      {effects.map((fact) => (
        <Row key={fact.kind} fact={fact} />
      ))}
    </ul>
  );
}
