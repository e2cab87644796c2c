// Learning: each measure once, countries only where a measure looks at several, nations of the scenario.

import { LEARNING_OF_COUNTRIES } from '../../types/names';
import { fault } from '../issue';
import { type Check, nationIds, repeatedWords, unlessKnown } from './checkKind';
import type { ScenarioFile } from './schema';

type Use = NonNullable<ScenarioFile['learning']>['measures'][number];

function usesOf({ learning }: ScenarioFile): readonly Use[] {
  return learning?.measures ?? [];
}

const onceEach: Check = (file) =>
  repeatedWords(
    usesOf(file).map(({ measure }) => measure),
    (at) => ['learning', 'measures', at, 'measure'],
    'a measure',
  );

const countriesWhereTheyCount: Check = (file) =>
  usesOf(file).flatMap(({ measure, countries }, at) => {
    const of: readonly string[] = LEARNING_OF_COUNTRIES;
    if (countries === undefined || of.includes(measure)) return [];
    const message = `"${measure}" looks at the player’s country alone; remove "countries".`;
    return [fault(['learning', 'measures', at, 'countries'], 'unusedField', message)];
  });

const nationsOfTheScenario: Check = (file) =>
  usesOf(file).flatMap(({ countries = [] }, at) => {
    const pathOf = (place: number) => ['learning', 'measures', at, 'countries', place];
    const known = countries.flatMap((country, place) =>
      unlessKnown(pathOf(place), country, nationIds(file), 'a nation of this scenario'),
    );
    return [...known, ...repeatedWords(countries, pathOf, 'a country')];
  });

export const LEARNING_CHECKS: readonly Check[] = [
  onceEach,
  countriesWhereTheyCount,
  nationsOfTheScenario,
];
