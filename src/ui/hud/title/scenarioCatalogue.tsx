// All scenarios as cards, with a filter by people and minutes where there are many.

import { useState } from 'preact/hooks';
import { MOST_HUMANS } from '../../../types/names';
import type { CatalogueEntry } from '../../../types/catalogueEntry';
import type { PlayedScenarios } from '../../../types/played';
import { t } from '../../text';
import { Segmented } from '../controls/segmented';
import { ScenarioCard } from './scenarioCard';
import {
  ANY_GAME,
  type ChosenGame,
  gameOf,
  inCatalogueOrder,
  isWanted,
  type CatalogueFilter,
} from './catalogue';

/** Up to this many scenarios need no filter. */
const FEW = 3;
const MINUTES = [20, 40, 60];

export type Authors = Readonly<Record<string, string | null>>;

export interface ScenarioCatalogueProps {
  readonly scenarios: readonly CatalogueEntry[];
  /** The authors of those that do not come with the game, by id; null where one is not named. */
  readonly authors: Authors;
  readonly played: PlayedScenarios;
  /** Offers the game of a card as it fits the filter. */
  readonly onChoose: (game: ChosenGame) => void;
}

function Filter({
  filter,
  shown,
  total,
  onChange,
}: {
  readonly filter: CatalogueFilter;
  readonly shown: number;
  readonly total: number;
  readonly onChange: (filter: CatalogueFilter) => void;
}) {
  const people = Array.from({ length: MOST_HUMANS }, (_, i) => String(i + 1));
  return (
    <div class="catalogue-filter" data-place>
      <span class="catalogue-choice">
        <span class="cap muted" aria-hidden="true">
          {t('title.filterPeople')}
        </span>
        <Segmented
          label={t('title.filterPeople')}
          value={String(filter.people)}
          options={people.map((value) => ({ value, label: value }))}
          onChange={(value) => onChange({ ...filter, people: Number(value) })}
        />
      </span>
      <span class="catalogue-choice">
        <span class="cap muted" aria-hidden="true">
          {t('title.filterMinutes')}
        </span>
        <Segmented
          label={t('title.filterMinutes')}
          value={String(filter.minutes)}
          options={[
            { value: 'null', label: t('title.anyMinutes') },
            ...MINUTES.map((most) => ({
              value: String(most),
              label: t('title.upTo', { minutes: most }),
            })),
          ]}
          onChange={(value) =>
            onChange({ ...filter, minutes: value === 'null' ? null : Number(value) })
          }
        />
      </span>
      <span class="muted small" role="status">
        {shown === total ? '' : t('title.shown', { shown, total })}
      </span>
    </div>
  );
}

export function ScenarioCatalogue({
  scenarios,
  authors,
  played,
  onChoose,
}: ScenarioCatalogueProps) {
  const [filter, setFilter] = useState<CatalogueFilter>(ANY_GAME);
  const isOwn = ({ id }: CatalogueEntry) => authors[id] !== undefined;
  const shown = inCatalogueOrder(scenarios, isOwn).filter((scenario) => isWanted(scenario, filter));
  return (
    <section class="sheet title-main stack" aria-labelledby="choose">
      <div class="catalogue-head">
        <h2 id="choose" tabIndex={-1}>
          {t('title.choose')}
        </h2>
        {scenarios.length <= FEW ? null : (
          <Filter
            filter={filter}
            shown={shown.length}
            total={scenarios.length}
            onChange={setFilter}
          />
        )}
      </div>
      {shown.length === 0 ? <p>{t('title.noneFits')}</p> : null}
      <ul class="picker-grid">
        {shown.map((scenario) => (
          <ScenarioCard
            key={scenario.id}
            scenario={scenario}
            {...(isOwn(scenario) ? { author: authors[scenario.id]! } : {})}
            won={played[scenario.id]}
            onChoose={() => onChoose(gameOf(scenario, filter))}
          />
        ))}
      </ul>
    </section>
  );
}
