// The catalogue of scenarios: its order, what fits a wish, who takes which seat, and the cards that show it.

import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Scenario, ScenarioVariant } from '../../../src/types/scenario';
import { ScenarioCatalogue } from '../../../src/ui/hud/title/scenarioCatalogue';
import { SeatPicker } from '../../../src/ui/hud/title/seatPicker';
import {
  ANY_GAME,
  type ChosenGame,
  forPeople,
  gameOf,
  inCatalogueOrder,
  isWanted,
  mostPeople,
  withSeat,
} from '../../../src/ui/hud/title/catalogue';
import { korea } from '../../support/korea';

const { scenario: base } = korea();

interface Card {
  readonly seats?: readonly string[];
  readonly minutes?: readonly number[];
  readonly recommended?: string;
}

/** A scenario of that name; one seat and half an hour when nothing else is said. */
function scenarioOf(id: string, { seats = ['KOR'], minutes = [30], recommended }: Card = {}) {
  const variants = minutes.map(
    (most, i): ScenarioVariant => ({ ...base.variants[0]!, id: `v${i}`, minutes: most }),
  );
  const { recommended: _none, ...texts } = base.texts;
  const scenario: Scenario = {
    ...base,
    id,
    seats: seats.map((country) => ({ country })),
    variants,
    texts: {
      ...texts,
      title: { en: id, ko: id },
      ...(recommended === undefined ? {} : { recommended: { en: recommended, ko: recommended } }),
    },
  };
  return scenario;
}

const RACE = scenarioOf('race', {
  seats: ['KOR', 'JPN', 'IND', 'FRA', 'DEU', 'GBR'],
  minutes: [75],
});
const PAIR = scenarioOf('pair', { seats: ['FRA', 'DEU'], minutes: [60, 40] });
const FIRST = scenarioOf('first', { minutes: [10], recommended: 'Start here' });
const KOREA = scenarioOf('korea', { minutes: [60, 30], recommended: 'First full game' });
const SOLO = scenarioOf('solo', { minutes: [20] });
const ALL = [RACE, KOREA, PAIR, SOLO, FIRST];
const WATCHED: Scenario = { ...scenarioOf('watched', { minutes: [5] }), watch: true };

describe('the order of the catalogue', () => {
  it('should begin with what is good to begin with, and go from short to long', () => {
    expect(inCatalogueOrder(ALL).map(({ id }) => id)).toEqual([
      'first',
      'korea',
      'solo',
      'pair',
      'race',
    ]);
  });
});

describe('a wish', () => {
  it('should be met by seats for all people and by one course that is short enough', () => {
    const ids = (people: number, minutes: number | null) =>
      inCatalogueOrder(ALL)
        .filter((scenario) => isWanted(scenario, { people, minutes }))
        .map(({ id }) => id);
    expect(ids(1, null)).toHaveLength(5);
    expect(ids(2, null)).toEqual(['pair', 'race']);
    expect(ids(4, null)).toEqual(['race']);
    expect(ids(1, 20)).toEqual(['first', 'solo']);
    expect(ids(2, 40)).toEqual(['pair']);
    expect(ids(3, 40)).toEqual([]);
  });

  it('should offer the course and the seats that fit it', () => {
    expect(gameOf(PAIR, ANY_GAME)).toMatchObject({ humans: ['FRA'], variant: 'v0', level: 0 });
    expect(gameOf(PAIR, { people: 2, minutes: 40 })).toMatchObject({
      humans: ['FRA', 'DEU'],
      variant: 'v1',
    });
  });
});

describe('the seats', () => {
  it('should be at most four, however many countries there are', () => {
    expect([SOLO, PAIR, RACE].map(mostPeople)).toEqual([1, 2, 4]);
  });

  it('should be swapped when somebody takes the seat of another', () => {
    expect(withSeat(['KOR', 'JPN', 'IND'], 2, 'KOR')).toEqual(['IND', 'JPN', 'KOR']);
    expect(withSeat(['KOR', 'JPN'], 1, 'FRA')).toEqual(['KOR', 'FRA']);
  });

  it('should stay with those who are there when people come and go', () => {
    expect(forPeople(RACE, ['FRA'], 3)).toEqual(['FRA', 'KOR', 'JPN']);
    expect(forPeople(RACE, ['FRA', 'KOR', 'JPN'], 2)).toEqual(['FRA', 'KOR']);
  });
});

describe('the cards of the catalogue', () => {
  beforeAll(() => vi.stubGlobal('fetch', () => Promise.reject(new Error('no shapes here'))));
  afterEach(cleanup);
  afterAll(() => vi.unstubAllGlobals());

  function show(played = {}): ChosenGame[] {
    const chosen: ChosenGame[] = [];
    render(
      <ScenarioCatalogue
        authors={{}}
        scenarios={ALL}
        played={played}
        onChoose={(game) => chosen.push(game)}
      />,
    );
    return chosen;
  }

  const titles = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);

  it('should name question, countries, minutes and people, and what was won', () => {
    show({
      pair: { medal: 'silver', sight: 'fog' },
      solo: { medal: null, sight: 'openSea' },
    });
    const card = screen.getByRole('button', { name: 'pair' }).closest('li')!;
    expect(card.textContent).toContain('France');
    expect(card.textContent).toContain('Germany');
    expect(card.textContent).toContain('40–60 min');
    expect(card.textContent).toContain('1–2 people');
    expect(card.textContent).toContain('SilverF');
    const race = screen.getByRole('button', { name: 'race' }).closest('li')!;
    expect(race.textContent).toContain('6 countries');
    expect(race.textContent).toContain('1–4 people');
    expect(screen.getByRole('button', { name: 'solo' }).closest('li')!.textContent).toContain(
      'Played',
    );
  });

  it('should say of what is only watched that it runs by itself, and put it last', () => {
    render(
      <ScenarioCatalogue
        authors={{}}
        scenarios={[WATCHED, SOLO]}
        played={{}}
        onChoose={() => undefined}
      />,
    );
    expect(titles()).toEqual(['solo', 'watched']);
    const card = screen.getByRole('button', { name: 'watched' }).closest('li')!;
    expect(card.textContent).toContain('Runs by itself');
    expect(card.textContent).toContain(`${WATCHED.countries.length} countries`);
  });

  it('should leave what fits the filter, say how many, and offer the game that fits', () => {
    const chosen = show();
    fireEvent.click(within(screen.getByRole('radiogroup', { name: 'People' })).getByLabelText('2'));
    expect(titles()).toEqual(['pair', 'race']);
    expect(screen.getByRole('status').textContent).toBe('2 of 5 shown');
    const time = within(screen.getByRole('radiogroup', { name: 'Time' }));
    fireEvent.click(time.getByLabelText('40 min'));
    expect(titles()).toEqual(['pair']);
    fireEvent.click(screen.getByRole('button', { name: 'pair' }));
    expect(chosen[0]).toMatchObject({ humans: ['FRA', 'DEU'], variant: 'v1' });
    fireEvent.click(time.getByLabelText('20 min'));
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    expect(screen.getByText(/^No scenario fits/)).toBeTruthy();
  });
});

describe('the choice of seats', () => {
  afterEach(cleanup);

  it('should give one person any country, and each of several another', () => {
    const chosen: (readonly string[])[] = [];
    const onChange = (humans: readonly string[]) => void chosen.push(humans);
    const { rerender } = render(
      <SeatPicker scenario={RACE} humans={['KOR']} onChange={onChange} />,
    );
    fireEvent.click(screen.getByLabelText('Japan'));
    fireEvent.click(screen.getByLabelText('3 people'));
    rerender(<SeatPicker scenario={RACE} humans={['KOR', 'JPN']} onChange={onChange} />);
    fireEvent.change(screen.getByLabelText(/Person 2/), { target: { value: 'KOR' } });
    expect(chosen).toEqual([['JPN'], ['KOR', 'JPN', 'IND'], ['JPN', 'KOR']]);
  });
});
