// Stance: between the two powers, the law on data and cloud, and how much is bought from China.

import type { StanceOption } from '../../../selectors';
import type { Stance } from '../../../types/names';
import { t } from '../../text';
import { count, percent, wholePercent } from '../../text/numbers';
import { LeverNote } from '../chapter/leverNote';
import { type ChoiceOption, ChoiceGroup, Moved, whyOfChoices } from '../choiceGroup';
import { Slider } from '../controls/slider';
import { WhyMark } from '../controls/whyMark';
import { StepGain } from '../forecast/gainWords';
import { shareSteps, useOptionGains, useShareGains } from '../forecast/gameGains';
import { useGame } from '../gameModel';
import { RefusalNote } from '../refusalNote';
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
  const { stance, chinaCapPercent, chipsComingH100e, support } = option;
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
      { label: t('stancePanel.chinaCap'), value: wholePercent(chinaCapPercent) },
      {
        label: t('main.support'),
        value: (
          <Moved change={support - chosen.support} decimals={0}>
            {percent(support / 100)}
          </Moved>
        ),
      },
    ],
    why: ['chipsComingH100e', 'chinaCapPercent', 'support', 'usTrust', 'chinaTrust']
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

const CHINA =
  '@decisions.chinaPercent @chipPlan.chinaH100e @chipPlan.usH100e @stances.*.chinaCapPercent';

function ChinaShare() {
  const { decisions, stances, chipPlan, country, issue } = useGame();
  const { chinaPercent } = decisions.value;
  const cap = stances.value.find(({ chosen }) => chosen)!.chinaCapPercent;
  const order = (percents: number) =>
    ({ kind: 'setChinaShare', country, percent: percents }) as const;
  const gains = useShareGains('setChinaShare', shareSteps(chinaPercent, order, cap));
  const share = wholePercent(chinaPercent);
  const why = `${CHINA} ${gains.why}`;
  return (
    <section aria-labelledby="china-share" data-why={why}>
      <div class="row china-share">
        <h3 id="china-share">{t('stancePanel.chinaShare')}</h3>
        <WhyMark of={why} name={t('stancePanel.chinaShare')} />
        <Slider
          decision="setChinaShare"
          label={t('stancePanel.chinaShare')}
          value={chinaPercent}
          max={cap}
          spoken={share}
          onChange={(percents) => issue(order(percents))}
          className="of-chips"
        />
        <b class="number-l">{share}</b>
        <StepGain gains={gains} />
      </div>
      <p class="muted small">
        {t('stancePanel.chinaComing', {
          china: count(chipPlan.value.chinaH100e),
          us: count(chipPlan.value.usH100e),
        })}{' '}
        {t('stancePanel.chinaShareNote', { cap: wholePercent(cap) })}
      </p>
      <RefusalNote kind="setChinaShare" />
    </section>
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
      <RefusalNote kind="setStance" />
      <RedLines />
      <LawChoice />
      <ChinaShare />
    </PanelFrame>
  );
}
