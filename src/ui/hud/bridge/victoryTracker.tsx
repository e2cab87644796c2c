// How far the special victories are: a mark for each condition, and opened, the conditions themselves.

import type { SpecialVictorySheet } from '../../../selectors';
import { inLanguage, t } from '../../text';
import { Icon } from '../controls/icon';
import { useGame } from '../gameModel';
import { ConditionList } from '../quay/conditionList';

function Marks({ conditions }: Pick<SpecialVictorySheet, 'conditions'>) {
  return (
    <span class="victory-marks" aria-hidden="true">
      {conditions.map(({ holds }, i) => (
        <Icon key={i} name={holds ? 'done' : 'planned'} size="s" />
      ))}
    </span>
  );
}

function Victory({ victory, at }: { readonly victory: SpecialVictorySheet; readonly at: number }) {
  const { name, conditions, reachedTurn } = victory;
  const held = conditions.filter(({ holds }) => holds).length;
  const asked = conditions.map(({ value, ...rest }) => ({ ...rest, now: value }));
  return (
    <details class="victory" data-why={`@victories.${at}.conditions @bounds`}>
      <summary>
        <Icon name="trophy" />
        <span class="grow">{inLanguage(name)}</span>
        {reachedTurn === null ? (
          <>
            <Marks conditions={conditions} />
            <span class="visually-hidden">
              {t('bridge.victoryHeld', { held, of: conditions.length })}
            </span>
          </>
        ) : (
          <b class="is-good">{t('bridge.victoryReached')}</b>
        )}
      </summary>
      <ConditionList conditions={asked} />
    </details>
  );
}

export function VictoryTracker() {
  const victories = useGame().victories.value;
  if (victories.length === 0) return null;
  return (
    <section class="bridge-part" aria-label={t('bridge.victory')} data-bridge="victory">
      {victories.map((victory, at) => (
        <Victory key={at} victory={victory} at={at} />
      ))}
    </section>
  );
}
