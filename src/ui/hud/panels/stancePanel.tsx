// Stance: between the two powers, the law on data and cloud, and how much is bought from China.

import type { LawOption, StanceOption } from '../../../selectors';
import type { DataLaw, Stance } from '../../../types/names';
import { t } from '../../text';
import { count, percent, points, wholePercent } from '../../text/numbers';
import { LeverNote } from '../chapter/leverNote';
import { type ChoiceOption, ChoiceGroup } from '../choiceGroup';
import { Slider } from '../controls/slider';
import { useGame } from '../gameModel';
import { RefusalNote } from '../refusalNote';
import { PanelFrame } from './panelFrame';

function Trust({
  label,
  now,
  after,
}: {
  readonly label: string;
  readonly now: number;
  readonly after: number;
}) {
  return (
    <span class="trust">
      <span class="trust-label">{label}</span>
      <span class="meter" aria-hidden="true">
        <span class="meter-fill" style={{ '--share': `${after}%` }} />
        <span class="meter-mark" style={{ '--at': `${now}%` }} />
      </span>
      <b>{points(after)}</b>
    </span>
  );
}

interface TrustNow {
  readonly us: number;
  readonly china: number;
}

function stanceOption(option: StanceOption, now: TrustNow): ChoiceOption<Stance> {
  const { stance, chinaCapPercent, chipsComingH100e, support } = option;
  return {
    value: stance,
    title: t(`stancePanel.${stance}`),
    body: t(`stancePanel.${stance}Body`),
    rows: [
      { label: t('stancePanel.chips'), value: count(chipsComingH100e) },
      { label: t('stancePanel.chinaCap'), value: wholePercent(chinaCapPercent) },
      { label: t('main.support'), value: percent(support / 100) },
    ],
    foot: (
      <span class="trusts">
        <Trust label={t('stancePanel.usTrust')} now={now.us} after={option.usTrust} />
        <Trust label={t('stancePanel.chinaTrust')} now={now.china} after={option.chinaTrust} />
      </span>
    ),
  };
}

function lawOption(option: LawOption): ChoiceOption<DataLaw> {
  const { law, dataProtectionGoal, adoption, support, chipsComingH100e } = option;
  return {
    value: law,
    title: t(`law.${law}`),
    body: t(`stancePanel.${law}Body`),
    rows: [
      { label: t('stancePanel.protection'), value: points(dataProtectionGoal) },
      { label: t('stancePanel.adoption'), value: wholePercent(adoption) },
      { label: t('main.support'), value: percent(support / 100) },
      { label: t('stancePanel.chips'), value: count(chipsComingH100e) },
    ],
  };
}

function ChinaShare() {
  const { decisions, stances, chipPlan, country, issue } = useGame();
  const { chinaPercent } = decisions.value;
  const cap = stances.value.find(({ chosen }) => chosen)!.chinaCapPercent;
  const share = wholePercent(chinaPercent);
  return (
    <section class="fieldset-like" aria-labelledby="china-share">
      <div class="row spread">
        <h3 id="china-share">{t('stancePanel.chinaShare')}</h3>
        <b class="number-l">{share}</b>
      </div>
      <Slider
        label={t('stancePanel.chinaShare')}
        value={chinaPercent}
        max={cap}
        spoken={share}
        onChange={(percents) => issue({ kind: 'setChinaShare', country, percent: percents })}
        className="of-chips"
      />
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
  const { stances, laws, decisions, standings, country, issue } = useGame();
  const trustOf = (id: string) => standings.value.find((each) => each.country === id)?.trust ?? 0;
  const now = { us: trustOf('USA'), china: trustOf('CHN') };
  return (
    <PanelFrame
      title={t('panel.stance')}
      note={t('stancePanel.note')}
      aside={<LeverNote lever="stance" />}
    >
      <ChoiceGroup
        label={t('panel.stance')}
        value={decisions.value.stance}
        options={stances.value.map((option) => stanceOption(option, now))}
        firstDigit={1}
        onChange={(stance) => issue({ kind: 'setStance', country, stance })}
      />
      <RefusalNote kind="setStance" />
      <div class="row spread lever-head">
        <h3>{t('stancePanel.law')}</h3>
        <LeverNote lever="dataLaw" />
      </div>
      <ChoiceGroup
        label={t('stancePanel.law')}
        value={decisions.value.law}
        options={laws.value.map(lawOption)}
        onChange={(law) => issue({ kind: 'setDataLaw', country, law })}
      />
      <RefusalNote kind="setDataLaw" />
      <ChinaShare />
    </PanelFrame>
  );
}
