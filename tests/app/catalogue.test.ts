// Shows that every scenario that comes with the game can be played.

import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue, contentOf, loadCatalogue } from '../../src/app/catalogue';
import { createSession } from '../../src/session/index';
import { fromDisk, loadFromDisk } from './games';

describe('the catalogue', () => {
  beforeAll(loadFromDisk);

  it('should offer every scenario file', () => {
    const files = readdirSync('scenarios').filter((name) => name.endsWith('.json'));
    const ids = files
      .filter((name) => !name.endsWith('.schema.json'))
      .map((name) => name.slice(0, -'.json'.length));
    expect(catalogue().map(({ scenario }) => scenario.id)).toEqual(ids);
  });

  it('should be read once and found by id', () => {
    const [first] = catalogue();
    expect(catalogue()[0]).toBe(first);
    expect(contentOf(first!.scenario.id)).toBe(first);
    expect(contentOf('atlantis')).toBeUndefined();
  });

  it.each([
    ['comes not', () => Promise.reject(new TypeError('offline')), { kind: 'unreachable' }],
    [
      'is missing',
      () => Promise.resolve(new Response('', { status: 404 })),
      { kind: 'refused', status: 404 },
    ],
    ['is broken', () => Promise.resolve(new Response('{ "format":')), { kind: 'unsound' }],
  ])('should name each file that %s, and keep what it has', async (_, answer, fault) => {
    const before = catalogue();
    for (const file of ['rules-3', 'korea-260000-gpus']) {
      const loaded = await loadCatalogue((address) =>
        address.includes(file) ? answer() : fromDisk(address),
      );
      expect(loaded).toEqual({ ok: false, error: [expect.objectContaining({ ...fault, file })] });
    }
    expect(catalogue()).toBe(before);
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
