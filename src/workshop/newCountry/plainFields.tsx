// The other fields of the form of a new country: the year of its figures, where it lies, its author and licence.

import { useId } from 'preact/hooks';
import { t } from '../../ui/text';
import type { Draft } from './draft';
import type { Outcome } from './outcome';
import { faultWords } from './words';

interface PlainFieldsProps {
  readonly draft: Draft;
  readonly outcome: Outcome;
  readonly onChange: (draft: Draft) => void;
}

type PlainField = 'year' | 'longitude' | 'latitude' | 'author' | 'licence';

function PlainInput({
  field,
  draft,
  outcome,
  onChange,
}: PlainFieldsProps & { readonly field: PlainField }) {
  const id = useId();
  const isWords = field === 'author' || field === 'licence';
  const fault = isWords ? undefined : outcome.faults.get(field);
  return (
    <div data-place>
      <label class="field">
        <span>{t(`newCountry.${field}`)}</span>
        <input
          class="text-field"
          inputMode={isWords ? 'text' : 'decimal'}
          maxLength={300}
          value={draft[field]}
          aria-describedby={id}
          aria-invalid={fault !== undefined}
          onInput={({ currentTarget }) => onChange({ ...draft, [field]: currentTarget.value })}
        />
      </label>
      <p id={id} class="is-bad small" aria-live="polite">
        {fault === undefined ? null : faultWords(fault)}
      </p>
    </div>
  );
}

export function PlainFields(props: PlainFieldsProps) {
  const { isKnown } = props.outcome;
  return (
    <>
      {isKnown ? null : (
        <fieldset class="fieldset">
          <legend>{t('newCountry.place')}</legend>
          <p class="small">{t('newCountry.placeNote')}</p>
          <div class="new-country-plain">
            <PlainInput {...props} field="longitude" />
            <PlainInput {...props} field="latitude" />
          </div>
        </fieldset>
      )}
      <fieldset class="fieldset">
        <legend>{t('newCountry.about')}</legend>
        <p class="small">{t('newCountry.aboutNote')}</p>
        <div class="new-country-plain">
          {isKnown ? null : <PlainInput {...props} field="year" />}
          <PlainInput {...props} field="author" />
          <PlainInput {...props} field="licence" />
        </div>
      </fieldset>
    </>
  );
}
