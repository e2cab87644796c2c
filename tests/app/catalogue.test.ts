// Shows that every scenario that comes with the game can be played.

import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue, contentOf, loadCatalogue } from '../../src/app/catalogue';
import { createSession } from '../../src/session/index';
import { scenarioIds } from '../support/content';
import { fromDisk, loadFromDisk } from './games';

describe('the catalogue', () => {
  beforeAll(loadFromDisk);

  it('should offer every scenario file', () => {
    expect(catalogue().map(({ scenario }) => scenario.id)).toEqual(scenarioIds());
  });

  it('should be read once and found by id', () => {
    const [first] = catalogue();
    expect(catalogue()[0]).toBe(first);
    expect(contentOf(first!.scenario.id)).toBe(first);
    expect(contentOf('atlantis')).toBeUndefined();
  });

  const TROUBLES = [
    ['comes not', () => Promise.reject(new TypeError('offline')), { kind: 'unreachable' }],
    [
      'is missing',
      () => Promise.resolve(new Response('', { status: 404 })),
      { kind: 'refused', status: 404 },
    ],
    ['is broken', () => Promise.resolve(new Response('{ "format":')), { kind: 'unsound' }],
  ] as const;

  /** Loads everything from disk but the files of this name. */
  function loadWithout(file: string, answer: () => Promise<Response>) {
    return loadCatalogue((address) =>
      address.includes(`/${file}.json`) ? answer() : fromDisk(address),
    );
  }

  it.each(TROUBLES)(
    'should name each common file that %s, and keep what it has',
    async (...row) => {
      const [, answer, fault] = row;
      const before = catalogue();
      for (const file of ['rules-3', 'countries', 'figures', 'history', 'figures-2022'])
        expect(await loadWithout(file, answer)).toEqual([
          expect.objectContaining({ ...fault, file }),
        ]);
      expect(catalogue()).toBe(before);
    },
  );

  it.each(TROUBLES)('should name each scenario that %s, and offer all others', async (...row) => {
    const [, answer, fault] = row;
    const ids = scenarioIds();
    for (const file of ids) {
      expect(await loadWithout(file, answer)).toEqual([
        expect.objectContaining({ ...fault, file }),
      ]);
      expect(catalogue().map(({ scenario }) => scenario.id)).toEqual(
        ids.filter((id) => id !== file),
      );
    }
    await loadFromDisk();
  });

  it('should let every seat play a first turn untouched in every variant', () => {
    for (const content of catalogue()) {
      for (const { country } of content.scenario.seats) {
        for (const { id: variant, turns } of content.scenario.variants) {
          const session = createSession({ ...content, seed: 1, variant, humans: [country] });
          expect(session.endTurn().ok).toBe(true);
          expect(session.get().game.state.length).toBe(turns);
        }
      }
    }
  });
});
