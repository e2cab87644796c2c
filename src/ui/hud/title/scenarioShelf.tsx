// All scenarios as cards, with a filter by people and minutes where there are many.

import { useState } from 'preact/hooks';
import { MOST_HUMANS } from '../../../types/names';
import type { ListedScenario } from '../../../types/listedScenario';
import type { PlayedScenarios } from '../../../types/played';
import { t } from '../../text';
import { Segmented } from '../controls/segmented';
import { ScenarioCard } from './scenarioCard';
import { ANY_GAME, type ChosenGame, gameOf, inShelfOrder, isWanted, type Wish } from './shelf';

/** So few scenarios are looked through as they are. */
const FEW = 3;
const MINUTES = [20, 40, 60];

export type Authors = Readonly<Record<string, string | null>>;

export interface ScenarioShelfProps {
  readonly scenarios: readonly ListedScenario[];
  /** The authors of those that do not come with the game, by id; null where one is not named. */
  readonly authors: Authors;
  readonly played: PlayedScenarios;
  /** Offers the game of a card as it fits the filter. */
  readonly onChoose: (game: ChosenGame) => void;
}

function Filter({
  wish,
  shown,
  total,
  onChange,
}: {
  readonly wish: Wish;
  readonly shown: number;
  readonly total: number;
  readonly onChange: (wish: Wish) => void;
}) {
  const people = Array.from({ length: MOST_HUMANS }, (_, i) => String(i + 1));
  return (
    <div class="shelf-filter" data-place>
      <span class="shelf-wish">
        <span class="cap muted" aria-hidden="true">
          {t('title.filterPeople')}
        </span>
        <Segmented
          label={t('title.filterPeople')}
          value={String(wish.people)}
          options={people.map((value) => ({ value, label: value }))}
          onChange={(value) => onChange({ ...wish, people: Number(value) })}
        />
      </span>
      <span class="shelf-wish">
        <span class="cap muted" aria-hidden="true">
          {t('title.filterMinutes')}
        </span>
        <Segmented
          label={t('title.filterMinutes')}
          value={String(wish.minutes)}
          options={[
            { value: 'null', label: t('title.anyMinutes') },
            ...MINUTES.map((most) => ({
              value: String(most),
              label: t('title.upTo', { minutes: most }),
            })),
          ]}
          onChange={(value) =>
            onChange({ ...wish, minutes: value === 'null' ? null : Number(value) })
          }
        />
      </span>
      <span class="muted small" role="status">
        {shown === total ? '' : t('title.shown', { shown, total })}
      </span>
    </div>
  );
}

export function ScenarioShelf({ scenarios, authors, played, onChoose }: ScenarioShelfProps) {
  const [wish, setWish] = useState<Wish>(ANY_GAME);
  const isOwn = ({ id }: ListedScenario) => authors[id] !== undefined;
  const shown = inShelfOrder(scenarios, isOwn).filter((scenario) => isWanted(scenario, wish));
  return (
    <section class="sheet title-main stack" aria-labelledby="choose">
      <div class="shelf-head">
        <h2 id="choose">{t('title.choose')}</h2>
        {scenarios.length <= FEW ? null : (
          <Filter wish={wish} shown={shown.length} total={scenarios.length} onChange={setWish} />
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
            onChoose={() => onChoose(gameOf(scenario, wish))}
          />
        ))}
      </ul>
    </section>
  );
}
