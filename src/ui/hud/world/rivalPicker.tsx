// Which rivals are highlighted in the charts: at most five have a colour, all others are grey.

import type { WorldCourse } from '../../../selectors';
import type { CountryId } from '../../../types/names';
import { countryClass } from '../../countries/drawn';
import { inLanguage, t } from '../../text';
import { Button } from '../controls/button';
import { Flag } from '../controls/flag';
import { useGivenNumbers } from '../why/given';
import { countriesOf, MOST_CHOSEN } from './worldView';

export interface RivalPickerProps {
  readonly course: WorldCourse;
  readonly chosen: readonly CountryId[];
  readonly onChoose: (countries: readonly CountryId[]) => void;
}

/** The choice with one country more or fewer. */
function toggled(chosen: readonly CountryId[], country: CountryId): CountryId[] {
  return chosen.includes(country)
    ? chosen.filter((other) => other !== country)
    : [...chosen, country];
}

export function RivalPicker({ course, chosen, onChoose }: RivalPickerProps) {
  const rivals = course.lines.filter(({ role }) => role !== 'home');
  const all = countriesOf(course);
  const isFull = chosen.length >= MOST_CHOSEN;
  return (
    <div
      class="rival-picker"
      role="group"
      aria-label={t('world.chosen', { most: MOST_CHOSEN })}
      data-why={useGivenNumbers('world', () => ({ mostChosen: MOST_CHOSEN }))}
    >
      {rivals.map(({ country, name }) => {
        const isChosen = chosen.includes(country);
        const locked =
          isFull && !isChosen ? t('world.chosenFull', { most: MOST_CHOSEN }) : undefined;
        return (
          <Button
            key={country}
            className={`rival-chip ${countryClass(country, all)}`}
            isPressed={isChosen}
            locked={locked}
            onPress={() => onChoose(toggled(chosen, country))}
          >
            <Flag country={country} /> {inLanguage(name)}
          </Button>
        );
      })}
    </div>
  );
}
