// One of the ten figures: its value, its meaning, where one finds it, what other countries have, and its source.

import { useId } from 'preact/hooks';
import { type GivenName, type UsedFigure } from '../../files/index';
import { CONFIDENCES } from '../../types/figure';
import { t } from '../../ui/text';
import { precise } from '../../ui/text/numbers';
import type { FigureDraft } from './draft';
import { foundInWords, type KnownAtlas, knownWords } from './words';

export interface FigureFieldProps {
  readonly name: GivenName;
  readonly figure: FigureDraft;
  readonly known: KnownAtlas;
  /** The value that is guessed while none is given; undefined where that is not known. */
  readonly used: UsedFigure | undefined;
  /** What is wrong with it, in words. */
  readonly fault: string | undefined;
  readonly onChange: (figure: FigureDraft) => void;
}

const SOURCE_PARTS = ['title', 'publisher', 'date'] as const;

function SourceFields({ name, figure, onChange }: FigureFieldProps) {
  return (
    <details class="new-country-source">
      <summary aria-label={t('newCountry.sourceOf', { figure: t(`newCountry.figure.${name}`) })}>
        {t('newCountry.source')}
      </summary>
      <div class="stack">
        {SOURCE_PARTS.map((part) => (
          <label key={part} class="field">
            <span>{t(`newCountry.source.${part}`)}</span>
            <input
              class="text-field"
              value={figure[part]}
              onInput={({ currentTarget }) => onChange({ ...figure, [part]: currentTarget.value })}
            />
          </label>
        ))}
        <label class="field">
          <span>{t('newCountry.confidence')}</span>
          <select
            class="select"
            value={figure.confidence}
            onChange={({ currentTarget: { value } }) =>
              onChange({
                ...figure,
                confidence: CONFIDENCES.find((one) => one === value) ?? 'medium',
              })
            }
          >
            {CONFIDENCES.map((confidence) => (
              <option key={confidence} value={confidence}>
                {t(`newCountry.confidence.${confidence}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </details>
  );
}

function Guess({ used }: Pick<FigureFieldProps, 'used'>) {
  if (used?.how === undefined) return null;
  return <span class="tag tag-warn">{t('newCountry.guess', { value: precise(used.value) })}</span>;
}

export function FigureField(props: FigureFieldProps) {
  const { name, figure, known, used, fault, onChange } = props;
  const id = useId();
  const told = `${id}-help${fault === undefined ? '' : ` ${id}-fault`}`;
  return (
    <div class="new-country-figure" data-place>
      <label class="field">
        <span>
          <strong>{t(`newCountry.figure.${name}`)}</strong>{' '}
          <span class="muted">{t(`newCountry.unitName.${name}`)}</span>
        </span>
        <input
          class="text-field"
          inputMode="decimal"
          autocomplete="off"
          placeholder={used === undefined ? '' : precise(used.value)}
          value={figure.value}
          aria-describedby={told}
          aria-invalid={fault !== undefined}
          onInput={({ currentTarget }) => onChange({ ...figure, value: currentTarget.value })}
        />
      </label>
      <p id={`${id}-fault`} class="is-bad small" aria-live="polite">
        {fault}
      </p>
      <div id={`${id}-help`} class="small">
        <p>{t(`newCountry.meaning.${name}`)}</p>
        <p class="muted">{knownWords(name, known)}</p>
        <p class="muted">{foundInWords(name)}</p>
      </div>
      <Guess used={used} />
      <SourceFields {...props} />
    </div>
  );
}
