// Which countries a class plays: each pupil chooses, one for all, or one for each person at a device.

import { MOST_HUMANS } from '../../types/names';
import { countryName } from '../../ui/hud/names';
import { forPeople, mostPeople, withSeat } from '../../ui/hud/title/catalogue';
import { t } from '../../ui/text';
import { Choice, type FieldsProps } from './fields';

export function SeatFields({ draft, scenario, onChange }: FieldsProps) {
  const { seats } = draft;
  const countries = scenario.seats.map(({ country }) => ({
    value: country,
    words: countryName(scenario, country),
  }));
  if (countries.length === 1) return null;
  const most = Math.min(MOST_HUMANS, mostPeople(scenario));
  const people = Array.from({ length: most }, (_, i) => String(i + 1));
  const own = { value: '', words: t('class.ownSeat') };
  return (
    <>
      {most === 1 ? null : (
        <Choice
          label={t('title.atDevice')}
          value={String(Math.max(1, seats.length))}
          options={people.map((value) => ({
            value,
            words: t('title.persons', { count: Number(value) }),
          }))}
          onChoose={(value) =>
            onChange({
              ...draft,
              seats: value === '1' ? seats.slice(0, 1) : forPeople(scenario, seats, Number(value)),
            })
          }
        />
      )}
      {(seats.length === 0 ? [''] : seats).map((seat, at) => (
        <Choice
          key={at}
          label={seats.length > 1 ? t('title.person', { number: at + 1 }) : t('title.country')}
          value={seat}
          options={seats.length > 1 ? countries : [own, ...countries]}
          onChoose={(value) =>
            onChange({
              ...draft,
              seats:
                seats.length > 1 ? withSeat(seats, at, value) : [value].filter((id) => id !== ''),
            })
          }
        />
      ))}
    </>
  );
}
