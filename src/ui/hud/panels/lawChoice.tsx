// The law on data and cloud as a choice; every seat has it, below its stance or its export rule.

import type { LawOption } from '../../../selectors';
import type { DataLaw } from '../../../types/names';
import { t, type TextKey } from '../../text';
import { count, percent, points, wholePercent } from '../../text/numbers';
import { LeverNote } from '../chapter/leverNote';
import {
  type ChoiceOption,
  type ChoiceRow,
  ChoiceGroup,
  Moved,
  whyOfChoices,
} from '../choiceGroup';
import { WhyMark } from '../controls/whyMark';
import { useOptionGains } from '../forecast/gameGains';
import { useGame } from '../gameModel';

function row(label: TextKey, change: number, value: string): ChoiceRow {
  return {
    label: t(label),
    value: (
      <Moved change={change} decimals={0}>
        {value}
      </Moved>
    ),
  };
}

function lawOption(option: LawOption, chosen: LawOption): ChoiceOption<DataLaw> {
  const { law, dataProtectionGoal, adoptionPercent, support, chipsComingH100e } = option;
  return {
    value: law,
    title: t(`law.${law}`),
    body: t(`stancePanel.${law}Body`),
    why: ['dataProtectionGoal', 'adoptionPercent', 'support', 'chipsComingH100e']
      .map((part) => `@laws.${law}.${part}`)
      .join(' '),
    rows: [
      row(
        'stancePanel.protection',
        dataProtectionGoal - chosen.dataProtectionGoal,
        points(dataProtectionGoal),
      ),
      row(
        'stancePanel.adoption',
        adoptionPercent - chosen.adoptionPercent,
        wholePercent(adoptionPercent),
      ),
      row('main.support', support - chosen.support, percent(support / 100)),
      row(
        'stancePanel.chips',
        Math.round((chipsComingH100e - chosen.chipsComingH100e) / 1000),
        count(chipsComingH100e),
      ),
    ],
  };
}

export function LawChoice() {
  const { laws, decisions, country, issue } = useGame();
  const chosen = laws.value.find((option) => option.chosen)!;
  const options = laws.value.map((option) => lawOption(option, chosen));
  const gains = useOptionGains(
    'setDataLaw',
    laws.value,
    ({ law }) => law,
    ({ law }) => ({ kind: 'setDataLaw', country, law }),
  );
  return (
    <>
      <div class="row spread lever-head">
        <div class="marked">
          <h3>{t('stancePanel.law')}</h3>
          <WhyMark of={whyOfChoices(options, gains)} name={t('stancePanel.law')} />
        </div>
        <LeverNote lever="dataLaw" />
      </div>
      <ChoiceGroup
        decision="setDataLaw"
        label={t('stancePanel.law')}
        value={decisions.value.law}
        options={options}
        gains={gains}
        onChange={(law) => issue({ kind: 'setDataLaw', country, law })}
      />
    </>
  );
}
