// How the powers stand to the nation that is asked: trust now and after the answer, refusals in a row, a red line.

import type { DemandChoice } from '../../../selectors';
import type { DemandAnswer } from '../../../types/names';
import { t } from '../../text';
import { conditionText } from '../../text/goals';
import { short } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { TrustMeter } from '../panels/trustMeter';

const METERS = [
  { of: 'us', trust: 'usOf100', label: 'stancePanel.usTrust' },
  { of: 'china', trust: 'chinaOf100', label: 'stancePanel.chinaTrust' },
] as const;

/** What the power remembers of earlier answers. */
function memoryWords({ power, refusals, anger, nextAnger }: DemandChoice): string {
  const asking = { power: t(`capital.${power}`) };
  if (refusals === 0) return t('demandView.noMemory', { ...asking, factor: short(nextAnger) });
  return t('demandView.memory', { ...asking, count: refusals, factor: short(anger) });
}

export interface DemandMoodProps {
  readonly choice: DemandChoice;
  /** The answer that would be given now; null while none is chosen. */
  readonly chosen: DemandAnswer | null;
}

export function DemandMood({ choice, chosen }: DemandMoodProps) {
  const { demand, power, redLine, wasPutOff, answers } = choice;
  const after = answers.find(({ id }) => id === chosen) ?? choice;
  const whyBounds = redLine.length === 0 ? '' : ` @redLines.${demand}`;
  const whyMemory = `@demand.refusals @demand.anger @demand.nextAnger${whyBounds}`;
  const whyAfter = chosen === null ? '@demand' : `@demand.answers.${chosen}`;
  const conditions = redLine.map(({ condition }) => conditionText(condition)).join(', ');
  return (
    <div class="demand-mood">
      <div class="stack" data-why={whyMemory}>
        {redLine.length === 0 ? null : (
          <p class="note note-bad">
            <Icon name="limit" />{' '}
            {t('demandView.redLine', { power: t(`capital.${power}`), conditions })}
          </p>
        )}
        <p>{memoryWords(choice)}</p>
        {wasPutOff ? <p>{t('demandView.again')}</p> : null}
      </div>
      <div
        class="trusts"
        data-why={`${whyAfter}.usOf100 ${whyAfter}.chinaOf100 @demand.usOf100 @demand.chinaOf100`}
      >
        <span class="muted small">
          {t(chosen === null ? 'demandView.trustNow' : 'demandView.trust')}
        </span>
        {METERS.map(({ of, trust, label }) => (
          <TrustMeter key={of} of={of} label={t(label)} now={choice[trust]} after={after[trust]} />
        ))}
      </div>
    </div>
  );
}
