// The national focus as five cards, one of which is taken for the whole chapter.

import type { FocusChoice, FocusOption } from '../../../selectors';
import type { Pillar } from '../../../types/names';
import { t } from '../../text';
import { duration } from '../../text/duration';
import { short } from '../../text/numbers';
import { WhyMark } from '../controls/whyMark';
import { WithTerms } from '../glossary/withTerms';
import { type ChoiceGains, whyGain } from '../forecast/choiceGains';
import { ChoiceGain } from '../forecast/gainWords';
import { Plate } from '../plate';
import { answerPoints, factorWords } from './chapterWords';

interface FocusGroupProps {
  readonly choice: FocusChoice;
  readonly worth: number;
  readonly gains: ChoiceGains;
  readonly onChoose: (pillar: Pillar) => void;
}

function gainLines({ gainFactor, turnsSooner, quotaFactor }: FocusOption): string[] {
  const lines = [t('focusChoice.gain', { factor: factorWords(gainFactor) })];
  if (turnsSooner > 0) lines.push(t('focusChoice.sooner', { time: duration(turnsSooner) }));
  if (quotaFactor > 1) lines.push(t('focusChoice.quota', { factor: factorWords(quotaFactor) }));
  return lines;
}

function FocusCard({
  option,
  digit,
  worth,
  gains,
  onChoose,
}: {
  readonly option: FocusOption;
  readonly digit: number;
  readonly worth: number;
  readonly gains: ChoiceGains;
  readonly onChoose: () => void;
}) {
  const { pillar, chosen, isDefault, repeats, expectedPoints } = option;
  return (
    <label
      class="choice focus-card"
      data-why={`@focus.options.${pillar} @pledges.worth ${whyGain(gains, pillar)}`}
    >
      <span class="choice-title">
        <input
          class="visually-hidden"
          type="radio"
          name="focus"
          value={pillar}
          checked={chosen}
          aria-keyshortcuts={String(digit)}
          data-focus-digit={digit}
          onChange={onChoose}
        />
        <span class="choice-dot" aria-hidden="true" />
        <Plate of={pillar} small />
        <span>{t(`pillar.${pillar}`)}</span>
        <kbd class="key" aria-hidden="true">
          {digit}
        </kbd>
      </span>
      <span class="focus-gains">
        {gainLines(option).map((line) => (
          <span key={line}>{line}</span>
        ))}
        {isDefault ? <span class="muted">{t('focusChoice.default')}</span> : null}
        {repeats > 0 ? (
          <span class="is-bad">{t(repeats > 1 ? 'focusChoice.third' : 'focusChoice.second')}</span>
        ) : null}
      </span>
      <ChoiceGain gains={gains} of={pillar} />
      {expectedPoints === null || !gains.isShown ? null : (
        <span class="choice-row">
          <span>{t('focusChoice.answer')}</span>
          <span>
            {t('focusChoice.answerPoints', {
              points: answerPoints(expectedPoints, worth),
              worth: short(worth),
            })}
          </span>
        </span>
      )}
    </label>
  );
}

const FOCUS = '@focus.options @pledges.worth';

export function FocusGroup({ choice, worth, gains, onChoose }: FocusGroupProps) {
  const others = choice.options.find(({ chosen }) => chosen)?.othersFactor ?? 1;
  const why = `${FOCUS} ${gains.why}`;
  return (
    <fieldset class="chapter-choice" data-why={why}>
      <legend>{t('focusChoice.title')}</legend>
      <WhyMark of={why} name={t('focusChoice.title')} className="in-corner" />
      <p class="muted small">
        <WithTerms text={t('focusChoice.note', { others: factorWords(others) })} />
      </p>
      <div class="choice-grid focus-grid">
        {choice.options.map((option, i) => (
          <FocusCard
            key={option.pillar}
            option={option}
            digit={i + 1}
            worth={worth}
            gains={gains}
            onChoose={() => onChoose(option.pillar)}
          />
        ))}
      </div>
    </fieldset>
  );
}
