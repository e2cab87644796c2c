// Stance: between the two powers, what follows from it for purchases, and the law on data and cloud.

import type { StanceOption } from '../../../selectors';
import type { Stance } from '../../../types/names';
import { t } from '../../text';
import { count, percent, wholePercent } from '../../text/numbers';
import { LeverNote } from '../chapter/leverNote';
import { type ChoiceOption, ChoiceGroup, Moved, whyOfChoices } from '../choiceGroup';
import { WhyMark } from '../controls/whyMark';
import { useOptionGains } from '../forecast/gameGains';
import { useGame } from '../gameModel';
import { LawChoice } from './lawChoice';
import { PanelFrame } from './panelFrame';
import { RedLines } from './redLines';
import { TrustMeter } from './trustMeter';

interface TrustNow {
  readonly us: number;
  readonly china: number;
}

function stanceOption(
  option: StanceOption,
  chosen: StanceOption,
  now: TrustNow,
): ChoiceOption<Stance> {
  const { stance, chinaGoalPercent, chipsComingH100e, support } = option;
  return {
    value: stance,
    title: t(`stancePanel.${stance}`),
    body: t(`stancePanel.${stance}Body`),
    rows: [
      {
        label: t('stancePanel.chips'),
        value: (
          <Moved
            change={Math.round((chipsComingH100e - chosen.chipsComingH100e) / 1000)}
            decimals={0}
          >
            {count(chipsComingH100e)}
          </Moved>
        ),
      },
      { label: t('stancePanel.chinaGoal'), value: wholePercent(chinaGoalPercent) },
      {
        label: t('main.support'),
        value: (
          <Moved change={support - chosen.support} decimals={0}>
            {percent(support / 100)}
          </Moved>
        ),
      },
    ],
    why: ['chipsComingH100e', 'chinaGoalPercent', 'support', 'usTrust', 'chinaTrust']
      .map((part) => `@stances.${stance}.${part}`)
      .join(' '),
    foot: (
      <span class="trusts">
        <TrustMeter of="us" label={t('stancePanel.usTrust')} now={now.us} after={option.usTrust} />
        <TrustMeter
          of="china"
          label={t('stancePanel.chinaTrust')}
          now={now.china}
          after={option.chinaTrust}
        />
      </span>
    ),
  };
}

function ChinaShare() {
  const { stances, chipPlan } = useGame();
  const { chinaPercent, chinaH100e, usH100e } = chipPlan.value;
  const { stance, chinaGoalPercent } = stances.value.find(({ chosen }) => chosen)!;
  const why = `@chipPlan.chinaPercent @stances.${stance}.chinaGoalPercent @chipPlan.chinaH100e @chipPlan.usH100e`;
  const words = t('stancePanel.chinaShare', {
    now: wholePercent(chinaPercent),
    goal: wholePercent(chinaGoalPercent),
  });
  return (
    <p class="muted small" data-why={why}>
      {words} {t('stancePanel.chinaComing', { china: count(chinaH100e), us: count(usH100e) })}{' '}
      <WhyMark of={why} name={words} />
    </p>
  );
}

export function StancePanel() {
  const { stances, decisions, standings, country, issue } = useGame();
  const trustOf = (id: string) => standings.value.find((each) => each.country === id)?.trust ?? 0;
  const now = { us: trustOf('USA'), china: trustOf('CHN') };
  const chosen = stances.value.find((option) => option.chosen)!;
  const options = stances.value.map((option) => stanceOption(option, chosen, now));
  const gains = useOptionGains(
    'setStance',
    stances.value,
    ({ stance }) => stance,
    ({ stance }) => ({ kind: 'setStance', country, stance }),
  );
  return (
    <PanelFrame
      title={t('panel.stance')}
      note={t('stancePanel.note')}
      why={whyOfChoices(options, gains)}
      aside={<LeverNote lever="stance" />}
    >
      <ChoiceGroup
        decision="setStance"
        label={t('panel.stance')}
        value={decisions.value.stance}
        options={options}
        firstDigit={1}
        gains={gains}
        onChange={(stance) => issue({ kind: 'setStance', country, stance })}
      />
      <ChinaShare />
      <RedLines />
      <LawChoice />
    </PanelFrame>
  );
}
