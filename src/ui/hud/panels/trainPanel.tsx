// Train: how the nation gets its models, and its own line against the frontier and open weights.

import type { ProgrammeOption } from '../../../selectors';
import type { ModelProgramme } from '../../../types/names';
import { t } from '../../text';
import { lag, money, percent, plain, wholePercent } from '../../text/numbers';
import { LeverNote } from '../chapter/leverNote';
import { type ChoiceOption, ChoiceGroup, whyOfChoices } from '../choiceGroup';
import { Explained } from '../controls/explained';
import { Icon } from '../controls/icon';
import { WhyMark } from '../controls/whyMark';
import { useOptionGains } from '../forecast/gameGains';
import { useGame } from '../gameModel';
import { WithTerms, withoutTerms } from '../glossary/withTerms';
import { ModelChart } from '../modelChart';
import { PanelFrame } from './panelFrame';

function optionOf(option: ProgrammeOption): ChoiceOption<ModelProgramme> {
  const { programme, trainingPercent, lagGenerations, maturity, spendingNeedUsdBn } = option;
  return {
    value: programme,
    title: t(`train.${programme}`),
    body: t(`train.${programme}Body`),
    why: ['trainingPercent', 'spendingNeedUsdBn', 'lagGenerations', 'maturity']
      .map((part) => `@programmes.${programme}.${part}`)
      .join(' '),
    rows: [
      { label: t('train.chips'), value: wholePercent(trainingPercent) },
      { label: t('train.money'), value: t('train.aTurn', { money: money(spendingNeedUsdBn) }) },
      { label: t('train.lagAfter'), value: lag(lagGenerations) },
      { label: t('train.maturity'), value: wholePercent(maturity) },
    ],
    foot:
      option.inForce && !option.chosen ? (
        <span class="tag tag-ink">{t('train.inForce')}</span>
      ) : undefined,
  };
}

function StallNote() {
  const { powerPercent } = useGame().outlook.value[0]!;
  if (powerPercent >= 100) return null;
  return (
    <p class="tag tag-bad" data-why="@outlook.0.powerPercent">
      <Icon name="limit" size="s" />
      {t('train.powerShort', { percent: plain(powerPercent, 0) })}
    </p>
  );
}

function needs({ programme }: ProgrammeOption): string {
  return ['modelSpendingUsdBn', 'spendingNeedUsdBn', 'knowHow', 'homeModelShare']
    .map((part) => `@programmes.${programme}.${part}`)
    .concat('@ledger.linesUsdBn.models')
    .join(' ');
}

function Needs() {
  const { ledger, programmes } = useGame();
  const chosen = programmes.value.find((option) => option.chosen)!;
  return (
    <dl class="ledger two-columns" data-why={needs(chosen)}>
      <div>
        <dt>
          {t('train.spending')} <WhyMark of={needs(chosen)} name={t('train.spending')} />
        </dt>
        <dd>
          {t('train.spendingOf', {
            money: money(chosen.modelSpendingUsdBn),
            need: money(chosen.spendingNeedUsdBn),
          })}
        </dd>
      </div>
      <div>
        <dt>{t('train.line')}</dt>
        <dd>{money(ledger.value.linesUsdBn.models)}</dd>
      </div>
      <div>
        <dt>{t('train.knowHow')}</dt>
        <dd>{percent(chosen.knowHow)}</dd>
      </div>
      <div>
        <dt>{t('train.homeShare')}</dt>
        <dd>
          <Explained quantity={`@programmes.${chosen.programme}.homeModelShare`}>
            {percent(chosen.homeModelShare)}
          </Explained>
        </dd>
      </div>
    </dl>
  );
}

export function TrainPanel() {
  const { programmes, decisions, country, issue } = useGame();
  const options = programmes.value.map(optionOf);
  const gains = useOptionGains(
    'setModelProgramme',
    programmes.value,
    ({ programme }) => programme,
    ({ programme }) => ({ kind: 'setModelProgramme', country, programme }),
  );
  return (
    <PanelFrame
      title={t('panel.train')}
      note={t('train.note')}
      why={whyOfChoices(options, gains)}
      aside={<StallNote />}
    >
      <ChoiceGroup
        decision="setModelProgramme"
        label={t('train.programme')}
        value={decisions.value.programme}
        options={options}
        firstDigit={1}
        gains={gains}
        onChange={(programme) => issue({ kind: 'setModelProgramme', country, programme })}
      />
      <div class="row train-notes">
        <LeverNote lever="modelProgramme" />
        <p class="muted small">{t('train.unpaid')}</p>
      </div>
      <Needs />
      <div class="marked">
        <h3>
          <WithTerms text={t('train.chart')} />
        </h3>
        <WhyMark of="@modelLines" name={withoutTerms(t('train.chart'))} />
      </div>
      <ModelChart />
    </PanelFrame>
  );
}
