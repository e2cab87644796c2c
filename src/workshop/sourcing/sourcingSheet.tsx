// How well an opened scenario is sourced: the sentence, grades by country, and each figure of one of them.

import { useState } from 'preact/hooks';
import type { OpenedScenario } from '../../files/index';
import {
  type Grade,
  GRADES,
  type Sourced,
  sourcingOf,
  sourcingVerdict,
} from '../../selectors/index';
import type { Scenario } from '../../types/scenario';
import { Segmented } from '../../ui/hud/controls/segmented';
import { Sheet } from '../../ui/hud/controls/sheet';
import { countryName } from '../../ui/hud/names';
import { t } from '../../ui/text';
import { gradeWords, verdictSentence } from '../../ui/hud/title/gradeWords';
import { GradesTable } from './gradesTable';
import { SourcingTable } from './sourcingTable';

/** The choices for all figures, for those of every country, and for those of no country. */
const ALL = 'all';
const EVERYWHERE = '*';
const COMMON = '';
type Filter = Grade | typeof ALL;

function placeName(scenario: Scenario, country: string): string {
  if (country === EVERYWHERE) return t('sourcing.everywhere');
  return country === COMMON ? t('sourcing.common') : countryName(scenario, country);
}

interface ChoiceProps {
  readonly scenario: Scenario;
  readonly country: string;
  readonly onCountry: (country: string) => void;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

function Choice({ scenario, country, onCountry, filter, onFilter }: ChoiceProps) {
  const places = [...scenario.countries.map(({ id }) => id), COMMON, EVERYWHERE];
  const filters: readonly Filter[] = [ALL, ...GRADES];
  return (
    <div class="row sourcing-choice">
      <label class="row">
        {t('sourcing.show')}
        <select
          class="select"
          value={country}
          onChange={(event) => onCountry(event.currentTarget.value)}
        >
          {places.map((place) => (
            <option key={place} value={place}>
              {placeName(scenario, place)}
            </option>
          ))}
        </select>
      </label>
      <Segmented
        label={t('sourcing.filter')}
        options={filters.map((value) => ({
          value,
          label: value === ALL ? t('sourcing.all') : gradeWords({ grade: value }),
        }))}
        value={filter}
        onChange={onFilter}
      />
    </div>
  );
}

function isShown(item: Sourced, country: string, filter: Filter): boolean {
  const isHere = country === EVERYWHERE || (item.country ?? COMMON) === country;
  return isHere && (filter === ALL || item.graded.grade === filter);
}

export function SourcingSheet({ opened }: { readonly opened: OpenedScenario }) {
  const { scenario, tellOrigins } = opened;
  const [chosen, choose] = useState<string | null>(null);
  const [filter, setFilter] = useState<Filter>(ALL);
  const sourcing = sourcingOf(scenario);
  const isThere =
    chosen === COMMON ||
    chosen === EVERYWHERE ||
    scenario.countries.some(({ id }) => id === chosen);
  const country = isThere ? chosen! : scenario.seats[0]!.country;
  return (
    <Sheet
      title={t('sourcing.title')}
      note={verdictSentence(sourcingVerdict(sourcing.whole))}
      className="span-24"
    >
      <p class="workshop-guide">{t('sourcing.explained')}</p>
      <GradesTable scenario={scenario} sourcing={sourcing} />
      <details>
        <summary>{t('sourcing.each')}</summary>
        <Choice
          scenario={scenario}
          country={country}
          onCountry={choose}
          filter={filter}
          onFilter={setFilter}
        />
        <SourcingTable
          caption={t('sourcing.figures', { name: placeName(scenario, country) })}
          nameOf={country === EVERYWHERE ? (id) => countryName(scenario, id) : undefined}
          items={sourcing.items.filter((item) => isShown(item, country, filter))}
          tellOrigins={tellOrigins}
        />
      </details>
    </Sheet>
  );
}
