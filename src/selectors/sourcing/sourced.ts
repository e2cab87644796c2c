// Everything in a scenario that says something about the world, each with its place in the file and its grade.

import type { Confidence, Figure, Source } from '../../types/figure';
import type { DatedCard } from '../../types/history';
import type { CountryId } from '../../types/names';
import type { Champion, CountryScenario, Scenario } from '../../types/scenario';
import type { Text } from '../../types/text';
import { type Claim, type Graded, gradeOf } from './grade';

/** What it is: a starting figure, a firm, a contract, something known or measured of the world, a fact, an event. */
export const SOURCED_KINDS = [
  'figure',
  'champion',
  'contract',
  'world',
  'measured',
  'fact',
  'history',
  'event',
] as const;
export type SourcedKind = (typeof SOURCED_KINDS)[number];

export interface Sourced {
  readonly kind: SourcedKind;
  /** Its place in the scenario: names of fields, and in lists the ids of entries, or their numbers where they have none. */
  readonly path: readonly (string | number)[];
  /** Which country it is about; null for the whole scenario. */
  readonly country: CountryId | null;
  /** The name of a figure, which has words of its own, or the words themselves. */
  readonly name: string | Text;
  /** Missing for a claim without a number. */
  readonly figure?: Figure;
  /** Missing for what an author made up. */
  readonly source?: Source;
  readonly confidence: Confidence;
  readonly graded: Graded;
}

type Place = Pick<Sourced, 'kind' | 'path' | 'country' | 'name'>;
type SourcedClaim = Claim & { readonly confidence: Confidence };

function claimed(place: Place, claim: SourcedClaim, { author }: Scenario): Sourced {
  const { source, confidence } = claim;
  return { ...place, source, confidence, graded: gradeOf(claim, author) };
}

function figured(place: Place, figure: Figure, scenario: Scenario): Sourced {
  return { ...claimed(place, figure, scenario), figure };
}

function figuresOf({ id, figures }: CountryScenario, scenario: Scenario): Sourced[] {
  return Object.entries(figures).map(([name, figure]) =>
    figured(
      { kind: 'figure', path: ['countries', id, 'figures', name], country: id, name },
      figure,
      scenario,
    ),
  );
}

function championOf(champion: Champion, country: CountryId, scenario: Scenario): Sourced[] {
  const path = ['countries', country, 'champions', champion.id];
  const place: Place = { kind: 'champion', path, country, name: champion.name };
  const share = { ...place, path: [...path, 'chipShare'] };
  const gain = { ...place, path: [...path, 'adoptionGain'] };
  return [
    claimed(place, champion, scenario),
    figured(share, champion.chipShare, scenario),
    figured(gain, champion.adoptionGain, scenario),
  ];
}

function ofCountry(country: CountryScenario, scenario: Scenario): Sourced[] {
  const champions = country.role === 'nation' ? (country.champions ?? []) : [];
  const firms = champions.flatMap((champion) => championOf(champion, country.id, scenario));
  const contracts = scenario.contracts
    .filter(({ buyer }) => buyer === country.id)
    .map(({ id, name, figure }) =>
      figured(
        { kind: 'contract', path: ['contracts', id, 'figure'], country: country.id, name },
        figure,
        scenario,
      ),
    );
  return [...figuresOf(country, scenario), ...firms, ...contracts];
}

function ofWorld(scenario: Scenario): Sourced[] {
  const world = Object.entries(scenario.world ?? {}).map(([name, figure]) =>
    figured({ kind: 'world', path: ['world', name], country: null, name }, figure, scenario),
  );
  const measured = (scenario.measured ?? []).flatMap(({ series, points }) =>
    points.map(({ halfYear, figure }) => {
      const path = ['measured', series, 'points', String(halfYear), 'figure'];
      return figured({ kind: 'measured', path, country: null, name: series }, figure, scenario);
    }),
  );
  return [...world, ...measured];
}

function factsOf(scenario: Scenario): Sourced[] {
  return (scenario.learning?.facts ?? []).map((fact, at) => {
    const path = ['learning', 'facts', at];
    return claimed({ kind: 'fact', path, country: null, name: fact.text }, fact, scenario);
  });
}

/** A card that names its source, or that its author made up. */
type Card = { readonly id: string; readonly name: Text } & Partial<SourcedClaim>;

function told(
  { id, name, source, basis, confidence }: Card,
  list: 'history' | 'events',
  scenario: Scenario,
): Sourced {
  const kind = list === 'history' ? 'history' : 'event';
  const place: Place = { kind, path: [list, id], country: null, name };
  if (source !== undefined && basis !== undefined && confidence !== undefined)
    return claimed(place, { source, basis, confidence }, scenario);
  return { ...place, confidence: 'low', graded: { grade: 'judged' } };
}

/** Whether it happened; otherwise its author supposes it. */
function isKnown(card: DatedCard): boolean {
  return !('isSupposed' in card);
}

function cardsOf(scenario: Scenario): Sourced[] {
  const { history = [], events = [] } = scenario;
  const [happened, supposed] = [history.filter(isKnown), history.filter((card) => !isKnown(card))];
  return [
    ...happened.map((card) => told(card, 'history', scenario)),
    ...[...supposed, ...events].map((card) => told(card, 'events', scenario)),
  ];
}

/** Everything of a scenario that says something about the world: by country, then what is the whole scenario’s. */
export function sourcedIn(scenario: Scenario): Sourced[] {
  return [
    ...scenario.countries.flatMap((country) => ofCountry(country, scenario)),
    ...ofWorld(scenario),
    ...factsOf(scenario),
    ...cardsOf(scenario),
  ];
}
