// Holds the dated events of the atlas to what a player and a teacher rely on: source, date, both languages, measured effects.

import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/types/effect';
import type { HistoryEntry } from '../../src/types/history';
import { atlas, rules, scenarioText } from '../support/content';

const ATLAS = atlas();
const CARDS = ATLAS.history.map((card) => [card.id, card] as const);
const LAST_DAY = '2026-06-30';
/** Sentences of a text: few, so that it is read. */
const SENTENCES = { least: 1, most: 3 };

function effectsOf({ worldEffects = [], effects = [], options = [] }: HistoryEntry): Effect[] {
  return [...worldEffects, ...effects, ...options.flatMap((option) => option.effects)];
}

function textsOf({ name, text, options = [] }: HistoryEntry) {
  return [name, text, ...options.flatMap((option) => [option.name, option.text])];
}

/** The numbers of an effect by their name, and how far each lies from doing nothing. */
function amountsOf({ kind, ...fields }: Effect): [string, number][] {
  return Object.entries(fields as Record<string, unknown>).flatMap(([field, value]) => {
    if (typeof value !== 'number') return [];
    return [[`${kind}.${field}`, Math.abs(field === 'factor' ? value - 1 : value)]];
  });
}

/** The largest amount that the ruleset's own cards and projects have of every kind. */
const LARGEST = new Map<string, number>();
const { events, projects } = rules();
const RULED = [
  ...projects.map(({ effects }) => effects),
  ...events.flatMap((card) =>
    card.scope === 'world'
      ? [card.effects]
      : card.options.flatMap(({ effects, later }) => [effects, later?.effects ?? []]),
  ),
];
for (const [name, amount] of RULED.flat().flatMap(amountsOf))
  LARGEST.set(name, Math.max(amount, LARGEST.get(name) ?? 0));

describe('a dated event of the atlas', () => {
  it('should be one of many, in the order of their dates', () => {
    const dates = ATLAS.history.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort((a, b) => (a < b ? -1 : 1)));
    expect(dates.length).toBeGreaterThanOrEqual(40);
    expect(dates.every((date) => date >= '2022' && date <= LAST_DAY)).toBe(true);
  });

  it.each(CARDS)('should have a source from its own time or later: %s', (_id, card) => {
    const { source, date, basis } = card;
    expect(source.title.length).toBeGreaterThan(5);
    expect(source.publisher.length).toBeGreaterThan(2);
    const precision = Math.min(source.date.length, 7);
    expect(source.date.slice(0, precision) >= date.slice(0, precision)).toBe(true);
    if (source.url !== undefined) expect(basis).toBe('retrieved');
  });

  it.each(CARDS)('should be told in plain words in both languages: %s', (_id, card) => {
    for (const { en, ko } of textsOf(card)) {
      expect(en).not.toMatch(/[\uac00-\ud7a3]/u);
      expect(ko).toMatch(/[\uac00-\ud7a3]/u);
    }
    const sentences = card.text.en.split(/[.?](?= [A-Z0-9]|$)/u).filter((part) => part !== '');
    expect(sentences.length).toBeGreaterThanOrEqual(SENTENCES.least);
    expect(sentences.length).toBeLessThanOrEqual(SENTENCES.most);
  });

  it.each(CARDS)('should do no more than cards and projects of the ruleset do: %s', (_id, card) => {
    for (const [name, amount] of effectsOf(card).flatMap(amountsOf))
      expect(amount, name).toBeLessThanOrEqual((LARGEST.get(name) ?? 0) + 1e-9);
  });

  it('should never ask one country twice in a half-year', () => {
    const asked = ATLAS.history.flatMap(({ date, countries, options }) => {
      const half = `${date.slice(0, 4)} ${date.slice(5, 7) > '06' ? 'H2' : 'H1'}`;
      return options === undefined ? [] : countries.map((country) => `${country} ${half}`);
    });
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('should stand in the table of the atlas', () => {
    const rows = scenarioText('atlas/README.md').matchAll(
      /^\| ([\d-]+) \| `([\w-]+)` \| (.*?) \|/gmu,
    );
    const listed = [...rows].map(([, date, id, name]) => [date, id, name]);
    expect(listed).toEqual(ATLAS.history.map(({ date, id, name }) => [date, id, name.en]));
  });
});
