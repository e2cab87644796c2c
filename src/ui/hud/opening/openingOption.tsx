// One option of the opening: its chart, when power is tightest, the bill, and its other effects.

import type { OpeningOptionFacts, OpeningScene } from '../../../selectors';
import { inLanguage, t } from '../../text';
import { count, exact, money, wholePercent } from '../../text/numbers';
import { EffectRows } from '../dialogs/effectRows';
import { type ChoiceGains, whyGain } from '../forecast/choiceGains';
import { ChoiceGain } from '../forecast/gainWords';
import { shortDate } from '../shortDate';
import { LotsChart } from './lotsChart';

export interface OpeningOptionProps {
  readonly scene: OpeningScene;
  readonly option: OpeningOptionFacts;
  readonly gains: ChoiceGains;
  readonly digit: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

const FULL_PERCENT = 100;

function Row({ name, value, look }: { name: string; value: string; look?: string }) {
  return (
    <span class="choice-row">
      <span>{name}</span>
      <span class={look}>
        {look === undefined ? null : <span aria-hidden="true">▼ </span>}
        {value}
      </span>
    </span>
  );
}

/** The chips of all lots, in chips of the contract where there is one, else in standard chips. */
function sizeWords({ totalGpus, totalH100e }: OpeningOptionFacts): string {
  return totalGpus === null
    ? count(totalH100e)
    : t('opening.gpus', { gpus: exact(totalGpus), chips: count(totalH100e) });
}

function Rows({ option }: { readonly option: OpeningOptionFacts }) {
  const { tightest, mostIdleH100e, billUsdBn } = option;
  const isShort = tightest.powerPercent < FULL_PERCENT;
  return (
    <span class="opening-rows">
      <Row name={t('opening.size')} value={sizeWords(option)} />
      <Row
        name={t('opening.powerIn', { date: shortDate(tightest.halfYear) })}
        value={wholePercent(tightest.powerPercent)}
        {...(isShort ? { look: 'is-bad' } : {})}
      />
      <Row name={t('opening.mostIdle')} value={count(mostIdleH100e)} />
      <Row name={t('opening.bill')} value={money(billUsdBn)} />
    </span>
  );
}

export function OpeningOption(props: OpeningOptionProps) {
  const { scene, option, gains, digit, isChosen, onChoose } = props;
  return (
    <label
      class="choice opening-choice"
      data-why={`@opening.options.${option.id} ${whyGain(gains, option.id)}`}
    >
      <span class="choice-title">
        <input
          class="visually-hidden"
          type="radio"
          name="opening"
          checked={isChosen}
          aria-keyshortcuts={String(digit)}
          data-autofocus={isChosen || undefined}
          onChange={onChoose}
        />
        <span class="choice-dot" aria-hidden="true" />
        <span>{inLanguage(option.name)}</span>
        <kbd class="key" aria-hidden="true">
          {digit}
        </kbd>
      </span>
      <span class="choice-body">{inLanguage(option.text)}</span>
      <LotsChart scene={scene} course={option.course} />
      <Rows option={option} />
      <EffectRows effects={option.effects} />
      <ChoiceGain gains={gains} of={option.id} />
      {option.id === scene.defaultOption ? (
        <span class="choice-foot muted small">{t('opening.default')}</span>
      ) : null}
    </label>
  );
}
