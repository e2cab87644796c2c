// The law on data and cloud as a choice; every seat has it, below its stance or its export rule.

import type { LawOption } from '../../../selectors';
import type { DataLaw } from '../../../types/names';
import { t } from '../../text';
import { count, percent, points, wholePercent } from '../../text/numbers';
import { LeverNote } from '../chapter/leverNote';
import { type ChoiceOption, ChoiceGroup } from '../choiceGroup';
import { useGame } from '../gameModel';
import { RefusalNote } from '../refusalNote';

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

export function LawChoice() {
  const { laws, decisions, country, issue } = useGame();
  return (
    <>
      <div class="row spread lever-head">
        <h3>{t('stancePanel.law')}</h3>
        <LeverNote lever="dataLaw" />
      </div>
      <ChoiceGroup
        lever="setDataLaw"
        label={t('stancePanel.law')}
        value={decisions.value.law}
        options={laws.value.map(lawOption)}
        onChange={(law) => issue({ kind: 'setDataLaw', country, law })}
      />
      <RefusalNote kind="setDataLaw" />
    </>
  );
}
