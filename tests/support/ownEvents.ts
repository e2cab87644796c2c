// Builds event cards of an author, and scenarios that have them.

import type { Condition } from '../../src/types/condition';
import type { DatedCard } from '../../src/types/history';
import type { OwnEvent } from '../../src/types/ownEvent';
import type { ChanceCase, WordedOption } from '../../src/types/ruleset';
import type { Scenario } from '../../src/types/scenario';

const WORDS = {
  name: { en: 'Ships wait', ko: '배가 기다린다' },
  text: { en: 'What now?', ko: '어떻게 할 것인가?' },
} as const;
const HEAD = { ...WORDS, picture: 'port' } as const;

/** An answer that does nothing, unless said otherwise. */
export function option(id: string, rest: Partial<WordedOption> = {}): WordedOption {
  return { ...WORDS, id, effects: [], ...rest };
}

type CountryCard = Extract<OwnEvent, { scope: 'country' }>;
type Rest = Partial<Pick<CountryCard, 'options' | 'countries'>>;

function countryCard(id: string, { options, ...rest }: Rest) {
  const answers = options ?? [option('plain'), option('other')];
  return { ...HEAD, id, scope: 'country', options: answers, ...rest } as const;
}

/** A card of countries that is always drawn, unless said otherwise. */
export function drawn(
  id: string,
  rest: Rest & { chance?: readonly ChanceCase[] } = {},
): CountryCard {
  const { chance = [{ base: 1 }], ...others } = rest;
  return { ...countryCard(id, others), chance };
}

/** A card of countries that comes once these hold. */
export function conditional(id: string, when: readonly Condition[], rest: Rest = {}): CountryCard {
  return { ...countryCard(id, rest), when };
}

/** A card of the whole world that raises tension once these hold. */
export function worldConditional(id: string, when: readonly Condition[]): OwnEvent {
  const effects = [{ kind: 'addTension', amount: 0.1 }] as const;
  return { ...HEAD, id, scope: 'world', effects, when };
}

/** A choice that its author supposes for a half-year. */
export function supposed(
  id: string,
  halfYear: number,
  { options, countries = ['KOR'] }: Rest = {},
): DatedCard {
  const answers = options ?? [option('plain'), option('other')];
  const date = `${2026 + Math.floor(halfYear / 2)}-${halfYear % 2 === 0 ? '03' : '09'}`;
  const head = { ...HEAD, id, date, halfYear, countries };
  return { ...head, isSupposed: true, scope: 'country', options: answers };
}

/** The scenario with these cards of its author and no others. */
export function withEvents(scenario: Scenario, ...events: readonly OwnEvent[]): Scenario {
  return { ...scenario, events };
}
