// The form of a new country: what is read of it, what it says at a field, which country is found, and the file it makes.

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type GivenName, typedNumber } from '../../src/files/index';
import { NewCountryForm } from '../../src/app/own/newCountry';
import { newCountryAtlas } from '../../src/app/own/workshopState';
import { loadMessages, speak } from '../../src/ui/text';
import {
  countriesIn,
  foundCountries,
  nameOfCountry,
} from '../../src/workshop/newCountry/countries';
import {
  type Draft,
  EMPTY_DRAFT,
  type FigureDraft,
  readDraft,
} from '../../src/workshop/newCountry/draft';
import { NewCountryDialog } from '../../src/workshop/newCountry/newCountryDialog';
import { fileOf, outcomeOf } from '../../src/workshop/newCountry/outcome';
import { LIBRARY, opened } from '../support/newCountries';

const { atlas } = LIBRARY;

function withFigure(name: GivenName, figure: Partial<FigureDraft>, draft = EMPTY_DRAFT): Draft {
  const whole = { ...draft.figures[name], ...figure };
  return { ...draft, figures: { ...draft.figures, [name]: whole } };
}

beforeAll(async () => {
  await speak('en');
  await loadMessages('workshop');
});
afterEach(cleanup);

describe('what is typed', () => {
  it.each([
    ['885', 885],
    [' 1,000 ', 1000],
    ['30,616.5', 30616.5],
    ['0.4', 0.4],
    ['\u22123.7', -3.7],
    ['', null],
    ['much', null],
    ['1e9', null],
    ['1,00', null],
    ['.5', null],
  ])('should read "%s" as a number or not', (text, value) => {
    expect(typedNumber(text)).toBe(value);
  });

  it('should take a figure with its source as read there, and without one as the word of its author', () => {
    const source = { title: 'World Economic Outlook', publisher: 'IMF', date: '2025-10' };
    const sourced = withFigure('gdp', { value: '885', ...source, confidence: 'high' });
    const { given, faults } = readDraft(withFigure('people', { value: '9' }, sourced));
    expect([...faults]).toEqual([]);
    expect(given.gdp).toMatchObject({ value: 885, basis: 'retrieved', confidence: 'high', source });
    expect(given.people).toMatchObject({ value: 9, basis: 'recalled', confidence: 'low' });
  });

  it.each([
    [withFigure('gdp', { value: 'much' }), ['gdp', 'notNumber']],
    [withFigure('gdp', { value: '885', title: 'Outlook' }), ['gdp', 'halfSource']],
    [
      withFigure('gdp', { value: '885', title: 'A', publisher: 'B', date: 'May' }),
      ['gdp', 'halfSource'],
    ],
    [{ ...EMPTY_DRAFT, year: '25' }, ['year', 'notYear']],
    [{ ...EMPTY_DRAFT, longitude: '7' }, ['latitude', 'both']],
    [{ ...EMPTY_DRAFT, longitude: '181', latitude: '4' }, ['longitude', 'longitude']],
    [{ ...EMPTY_DRAFT, longitude: '7', latitude: 'north' }, ['latitude', 'latitude']],
  ])('should say at the field what cannot be read', (draft, fault) => {
    expect([...readDraft(draft).faults]).toEqual([fault]);
  });

  it('should show what comes of the other figures while one is impossible', () => {
    const draft = withFigure('gdp', { value: '885' }, withFigure('fuel', { value: '101' }));
    const outcome = outcomeOf({ ...draft, country: 'CHE' }, atlas);
    expect([...outcome.impossible.keys()]).toEqual(['fuel']);
    expect(outcome.made?.figures.gdpUsdTn.value).toBe(0.885);
    expect(fileOf({ ...draft, country: 'CHE' }, outcome, atlas)).toBeNull();
  });
});

describe('the countries of the world', () => {
  it.each([
    ['en', 'switz', 'CHE'],
    ['en', 'CHE', 'CHE'],
    ['en', 'cote', 'CIV'],
    ['en', 'guinea', 'GIN'],
    ['ko', '스위스', 'CHE'],
    ['ko', '케냐', 'KEN'],
  ] as const)('should be found in %s by "%s"', (spoken, words, first) => {
    expect(foundCountries(countriesIn(spoken), words)[0]?.id).toBe(first);
  });

  it('should all have a name of their own in both languages', () => {
    for (const spoken of ['en', 'ko'] as const) {
      const names = countriesIn(spoken).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeGreaterThan(240);
    }
    expect(nameOfCountry('CHE', 'ko')).toBe('스위스');
  });
});

describe('the form', () => {
  function show() {
    const onMade = vi.fn<(text: string, fileName: string) => void>();
    render(<NewCountryDialog atlas={atlas} onMade={onMade} onClose={() => undefined} />);
    return onMade;
  }

  function type(label: RegExp, value: string): void {
    fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value } });
  }

  function choose(words: string): void {
    const search = screen.getByRole('searchbox');
    fireEvent.input(search, { target: { value: words } });
    fireEvent.keyDown(search, { key: 'Enter' });
  }

  function press(name: string): void {
    fireEvent.click(screen.getByRole('button', { name }));
  }

  it('should make a file that opens, from a country and two figures', () => {
    const onMade = show();
    press('Make the file');
    expect(onMade).not.toHaveBeenCalled();
    choose('switz');
    expect(screen.getByText('Chosen: Switzerland.')).toBeTruthy();
    type(/^GDP/, '1,000');
    type(/^People/, '9');
    type(/^Author/, 'A teacher');
    expect(screen.getByText('2 of the ten figures are yours, 8 are guesses.')).toBeTruthy();
    press('Make the file');
    const [text, fileName] = onMade.mock.calls[0]!;
    expect(fileName).toBe('my-che.json');
    const { countries, author } = opened(text.replace('"my-che"', '"my-country"'));
    expect(author).toBe('A teacher');
    expect(countries[0]).toMatchObject({ id: 'CHE', name: { en: 'Switzerland', ko: '스위스' } });
  });

  it('should say at the figure what cannot be, and make nothing meanwhile', () => {
    const onMade = show();
    choose('CHE');
    type(/^GDP/, '885');
    type(/^People/, '0.009');
    const people = screen.getByRole('textbox', { name: /^People/ });
    expect(people.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/^That is a GDP of USD 98,333,333 for each person/)).toBeTruthy();
    press('Make the file');
    expect(onMade).not.toHaveBeenCalled();
    type(/^People/, '9');
    expect(people.getAttribute('aria-invalid')).toBe('false');
    press('Make the file');
    expect(onMade).toHaveBeenCalledOnce();
  });

  it('should ask nothing of a country that the game has', () => {
    const onMade = show();
    choose('KOR');
    expect(screen.queryByRole('textbox', { name: /^GDP/ })).toBeNull();
    press('Make the file');
    expect(onMade.mock.calls[0]![0]).toContain('"use": "KOR"');
  });

  it('should lie over the page of an author until it is closed', () => {
    newCountryAtlas.value = atlas;
    render(<NewCountryForm />);
    fireEvent.click(screen.getByText('Close'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
