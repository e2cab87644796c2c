// A scenario without what is only told of it, so that keeping it costs little: its fingerprint stays the same.

import type { DatedCard } from '../types/history';
import type { CountryScenario, Scenario } from '../types/scenario';

const TOLD = [
  'texts',
  'learning',
  'author',
  'licence',
  'sources',
  'after',
  'asOf',
  'languages',
] as const;

type Light = Readonly<Record<string, unknown>>;

function without(value: object, names: readonly string[]): Light {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

function lightCountry(country: CountryScenario): Light {
  return { ...without(country, ['figures', 'sites']), figures: {} };
}

function lightCard(card: DatedCard): Light {
  const head = without(card, ['name', 'text', 'source', 'options']);
  if (!('options' in card)) return head;
  return { ...head, options: card.options.map((option) => without(option, ['name', 'text'])) };
}

/** As much of a scenario as its games are played by. */
export function lighten(scenario: Scenario): Light {
  const { history, countries, lots, demands } = scenario;
  return {
    ...without(scenario, TOLD),
    countries: countries.map(lightCountry),
    ...(history === undefined ? {} : { history: history.map(lightCard) }),
    ...(lots === undefined ? {} : { lots: lots.map((lot) => without(lot, ['name', 'text'])) }),
    ...(demands === undefined
      ? {}
      : { demands: demands.map((demand) => without(demand, ['name', 'text', 'offer'])) }),
  };
}
