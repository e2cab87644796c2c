// Orders in words, and what the adviser expects, in both languages.

import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectationWords } from '../../../src/ui/hud/adviser/expectations';
import { orderWords } from '../../../src/ui/hud/orderWords';
import { loadMessages, speak } from '../../../src/ui/text';
import type { Order } from '../../../src/types/order';
import { EVERY_ORDER, EXAMPLES } from '../../support/everyOrder';
import { korea } from '../../support/korea';

const { scenario } = korea();
const country = 'KOR';
/** What the examples of every kind do not say. */
const OTHERS: readonly (readonly [Order, string])[] = [
  [
    { kind: 'answerEvent', country, event: 'poaching', option: 'unheardOf' },
    'Event answer: Your experts are called abroad – unheardOf',
  ],
  [{ kind: 'playCard', country, card: 'reskilling' }, 'Programme card: Reskilling'],
  [{ kind: 'chooseOpening', country, option: 'inLots' }, 'Opening: In three lots'],
  [
    { kind: 'acceptPlatformsFrom', country, countries: ['JPN', 'FRA'] },
    'Platform consent: Japan, France',
  ],
];

const CASES = [
  ...Object.values(EXAMPLES).map(({ order, words }): readonly [Order, string] => [order, words]),
  ...OTHERS,
];

beforeAll(() => loadMessages('reference'));
afterEach(() => speak('en'));

describe('orders', () => {
  it.each(CASES)('should be told with their kind: %o', (order, words) => {
    expect(orderWords(order, scenario)).toBe(words);
  });

  it('should be told for every kind, in Korean too', async () => {
    await speak('ko');
    for (const order of EVERY_ORDER) expect(orderWords(order, scenario)).toMatch(/^[가-힣].*: ./);
  });

  it('should name a partner, everybody and nobody', () => {
    const platform: Order = { kind: 'playCard', country, card: 'jointPlatform', target: 'JPN' };
    expect(orderWords(platform, scenario)).toBe('Programme card: Joint platform with Japan');
    const others = scenario.countries.filter(({ id, role }) => role === 'nation' && id !== country);
    const consent = (countries: string[]): Order => ({
      kind: 'acceptPlatformsFrom',
      country,
      countries,
    });
    expect(orderWords(consent(others.map(({ id }) => id)), scenario)).toMatch(/every country$/);
    expect(orderWords(consent([]), scenario)).toMatch(/no country$/);
    expect(orderWords({ ...consent(['JPN']), declined: ['FRA'] } as Order, scenario)).toBe(
      'Platform consent: Japan; declined: France',
    );
    const none: Order = {
      kind: 'allocateBudget',
      country,
      percents: { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 },
    };
    expect(orderWords(none, scenario)).toBe('Budget: nothing on any line');
  });
});

describe('what the adviser expects', () => {
  it('should be points above or below par with their range', () => {
    expect(expectationWords({ mean: 3.44, lowest: -0.41, highest: 6.08 })).toBe(
      'about 3.4 points above par (−0.4 to +6.1)',
    );
    expect(expectationWords({ mean: -1.2, lowest: -4, highest: -0.0001 })).toBe(
      'about 1.2 points below par (−4.0 to 0.0)',
    );
  });
});
