// Who plays which country: one person chooses among the seats, several take one each.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { CountryId } from '../../../types/names';
import type { CatalogueEntry } from '../../../types/catalogueEntry';
import { t } from '../../text';
import { Flag } from '../controls/flag';
import { Segmented } from '../controls/segmented';
import { countryName } from '../names';
import { CountryPicture } from './scenarioArt';
import { forPeople, mostPeople, withSeat } from './catalogue';

export interface SeatPickerProps {
  readonly scenario: CatalogueEntry;
  readonly humans: readonly CountryId[];
  /** What could not be taken as a link asked for it. */
  readonly note?: ComponentChildren;
  readonly onChange: (humans: readonly CountryId[]) => void;
}

function OnlySeat({ scenario }: Pick<SeatPickerProps, 'scenario'>) {
  return (
    <>
      {scenario.seats.map(({ country }) => (
        <div key={country} class="picker-art seat-only">
          <div class="picker-picture">
            <div class="picker-shapes" aria-hidden="true">
              <CountryPicture country={country} />
            </div>
            <span class="picker-name">
              <Flag country={country} large />
              <b>{countryName(scenario, country)}</b>
            </span>
          </div>
        </div>
      ))}
    </>
  );
}

function OneOfSeats({ scenario, humans, onChange }: SeatPickerProps) {
  const name = useId();
  return (
    <div class="seat-grid" role="radiogroup" aria-label={t('title.country')}>
      {scenario.seats.map(({ country }) => (
        <label key={country} class="choice seat">
          <input
            class="visually-hidden"
            type="radio"
            name={name}
            value={country}
            checked={humans[0] === country}
            onChange={() => onChange([country])}
          />
          <Flag country={country} />
          {countryName(scenario, country)}
        </label>
      ))}
    </div>
  );
}

function SeatOfEach({ scenario, humans, onChange }: SeatPickerProps) {
  return (
    <div class="stack">
      {humans.map((seat, place) => (
        <label key={place} class="field seat-of" data-place>
          <span>{t('title.person', { number: place + 1 })}</span>
          <span class="row">
            <Flag country={seat} large />
            <select
              class="select"
              value={seat}
              onChange={({ currentTarget }) =>
                onChange(withSeat(humans, place, currentTarget.value))
              }
            >
              {scenario.seats.map(({ country }) => (
                <option key={country} value={country}>
                  {countryName(scenario, country)}
                </option>
              ))}
            </select>
          </span>
        </label>
      ))}
      <p class="muted small">{t('title.sharedNote')}</p>
    </div>
  );
}

export function SeatPicker(props: SeatPickerProps) {
  const { scenario, humans, note, onChange } = props;
  const most = mostPeople(scenario);
  const counts = Array.from({ length: most }, (_, i) => String(i + 1));
  return (
    <section class="stack" aria-label={t('title.who')}>
      <h3 class="cap muted">{t('title.who')}</h3>
      {note}
      {most === 1 ? null : (
        <div data-place>
          <Segmented
            label={t('title.atDevice')}
            value={String(humans.length)}
            options={counts.map((value) => ({
              value,
              label: t('title.persons', { count: Number(value) }),
            }))}
            onChange={(value) => onChange(forPeople(scenario, humans, Number(value)))}
          />
        </div>
      )}
      {scenario.seats.length === 1 ? <OnlySeat scenario={scenario} /> : null}
      {scenario.seats.length > 1 && humans.length === 1 ? <OneOfSeats {...props} /> : null}
      {humans.length > 1 ? <SeatOfEach {...props} /> : null}
    </section>
  );
}
