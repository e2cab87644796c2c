// A scenario in which a nation has the champions that a test wants.

import type { Figure } from '../../src/types/figure';
import type { CountryId } from '../../src/types/names';
import type { Champion, Scenario } from '../../src/types/scenario';

const source = { title: 'a', publisher: 'b', date: '2025' } as const;

function figure(value: number, unit: string): Figure {
  return { value, unit, year: 2025, source, confidence: 'high', basis: 'tuned' };
}

export interface ChampionWish extends Partial<Pick<Champion, 'sector' | 'effects'>> {
  readonly id: string;
  readonly share?: number;
  readonly gain?: number;
}

/** A champion named by its id. */
function champion({ id, share = 0.5, gain = 1, ...own }: ChampionWish): Champion {
  return {
    id,
    name: { en: id.toUpperCase(), ko: id.toUpperCase() },
    text: { en: id, ko: id },
    help: { en: id, ko: id },
    sector: own.sector ?? 'memory',
    chipShare: figure(share, 'share of private chips'),
    adoptionGain: figure(gain, 'ratio to other firms'),
    effects: own.effects ?? [],
    source,
    confidence: 'high',
    basis: 'tuned',
  };
}

/** The scenario with these champions of one nation, or with none. */
export function withChampions(
  scenario: Scenario,
  wishes: readonly ChampionWish[],
  country: CountryId = 'KOR',
): Scenario {
  const champions = wishes.map(champion);
  const countries = scenario.countries.map((each) => {
    if (each.id !== country || each.role !== 'nation') return each;
    const { champions: _those, ...nation } = each;
    return champions.length === 0 ? nation : { ...nation, champions };
  });
  return { ...scenario, countries };
}
