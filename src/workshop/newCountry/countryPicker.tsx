// Chooses any country of the world: a search field, and the list of countries that are found.

import { useMemo, useState } from 'preact/hooks';
import type { CountryId } from '../../types/names';
import { language, t } from '../../ui/text';
import { countriesIn, foundCountries, nameOfCountry } from './countries';

export interface CountryPickerProps {
  readonly country: CountryId | null;
  readonly onChoose: (country: CountryId) => void;
}

const ROWS = 5;

function Said({
  country,
  isFound,
}: {
  readonly country: CountryId | null;
  readonly isFound: boolean;
}) {
  if (!isFound) return <>{t('newCountry.noneFound')}</>;
  if (country === null) return null;
  return (
    <strong>{t('newCountry.chosen', { country: nameOfCountry(country, language.value) })}</strong>
  );
}

export function CountryPicker({ country, onChoose }: CountryPickerProps) {
  const spoken = language.value;
  const [words, search] = useState('');
  const countries = useMemo(() => countriesIn(spoken), [spoken]);
  const found = foundCountries(countries, words);
  const takeFirst = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || found.length === 0) return;
    event.preventDefault();
    onChoose(found[0]!.id);
  };
  return (
    <div class="new-country-picker">
      <div>
        <label class="field">
          <span>{t('newCountry.search')}</span>
          <input
            class="text-field"
            type="search"
            autocomplete="off"
            value={words}
            data-autofocus
            onInput={({ currentTarget }) => search(currentTarget.value)}
            onKeyDown={takeFirst}
          />
        </label>
        <p role="status">
          <Said country={country} isFound={found.length > 0} />
        </p>
      </div>
      <label class="field">
        <span>{t('newCountry.country')}</span>
        <select
          class="text-field"
          size={ROWS}
          value={country ?? ''}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          {found.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
