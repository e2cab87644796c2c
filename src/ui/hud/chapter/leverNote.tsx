// The note beside a lever's control: when it was last changed, and what a change costs this turn.

import type { Lever } from '../../../selectors';
import { Icon } from '../controls/icon';
import { WhyMark } from '../controls/whyMark';
import { t } from '../../text';
import { useGame } from '../gameModel';
import { useClosed } from '../refusalNote';
import { leverWords } from './leverWords';

export function LeverNote({ lever }: { readonly lever: Lever }) {
  const state = useGame().levers.value.find((each) => each.lever === lever)!;
  if (useClosed(state.order)) return null;
  return (
    <p
      class={`tag lever-note ${state.isFree ? 'tag-good' : 'tag-warn'}`}
      data-why={`@levers.${lever}.price`}
    >
      <Icon name={state.isFree ? 'done' : 'leadTime'} size="s" />
      {leverWords(state)} <WhyMark of={`@levers.${lever}.price`} name={t(`order.${state.order}`)} />
    </p>
  );
}
