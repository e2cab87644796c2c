// What each superpower will not have, one line each, and whether it is crossed.

import type { RedLine } from '../../../selectors';
import { t } from '../../text';
import { conditionText } from '../../text/goals';
import { WhyMark } from '../controls/whyMark';
import { useGame } from '../gameModel';

function Line({ line }: { readonly line: RedLine }) {
  const { id, power, conditions, isCrossed } = line;
  const words = t('stancePanel.redLine', {
    power: t(`capital.${power}`),
    conditions: conditions.map(({ condition }) => conditionText(condition)).join(', '),
  });
  const why = `@redLines.${id}.bounds @redLines.${id}.conditions`;
  return (
    <li class="small" data-why={why}>
      {words} {isCrossed ? <b class="is-bad">{t('stancePanel.crossed')}</b> : null}{' '}
      <WhyMark of={why} name={words} />
    </li>
  );
}

export function RedLines() {
  const { redLines } = useGame();
  if (redLines.value.length === 0) return null;
  return (
    <ul class="red-lines">
      {redLines.value.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ul>
  );
}
