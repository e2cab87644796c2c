// Shows that a player's world stands whole in an address, asks for nothing but what was chosen, and leaves the addresses of teachers as they were.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, readAddress } from '../../src/classroom/address';
import { sharedAddress, sharedWorld, type SharedWorld } from '../../src/classroom/sharedWorld';
import { NOTHING_SET } from '../../src/types/assignment';
import { PLAYER_SIGHTS, RIVAL_LEVELS } from '../../src/types/names';

const WORLD: SharedWorld = {
  scenario: 'korea-260000-gpus',
  seats: ['KOR'],
  variant: 'short',
  turns: 8,
  seed: 4021333221,
  level: 0,
  sight: 'openSea',
  assumptions: {},
  content: '',
};

const worlds: fc.Arbitrary<SharedWorld> = fc.record({
  scenario: fc.constantFrom('korea-260000-gpus', 'small-state'),
  seats: fc.constantFrom(['KOR'], ['FRA', 'DEU']),
  variant: fc.constantFrom('full', 'short', 'rounds'),
  turns: fc.constantFrom(null, 8, 20),
  seed: fc.integer({ min: 0, max: 4294967295 }),
  level: fc.constantFrom(...RIVAL_LEVELS),
  sight: fc.constantFrom(...PLAYER_SIGHTS),
  assumptions: fc.constantFrom({}, { potential: 0.8 }),
  content: fc.constantFrom('', '0a1b2c3d'),
});

describe('the address of a player’s world', () => {
  it('should say all of it, both ways', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const read = readAddress(sharedAddress(world));
        expect(read).toEqual({ ok: true, value: sharedWorld(world) });
      }),
    );
  });

  it('should be short: what a set-up begins with goes without saying', () => {
    expect(sharedAddress(WORLD)).toMatch(
      /^#play\?v=1-[0-9a-f]{6}&by=player&scenario=korea-260000-gpus&seats=KOR&length=short\.8&seed=4021333221$/,
    );
    const chosen = sharedAddress({ ...WORLD, level: 3, sight: 'fog' });
    expect(chosen).toContain('&level=3&sight=fog');
  });

  it('should be known to be cut or changed, wherever that was', () => {
    const address = sharedAddress(WORLD);
    for (let at = '#play?v=1-123456&'.length; at < address.length; at++) {
      const letter = address[at] === 'x' ? 'y' : 'x';
      expect(readAddress(address.slice(0, at)).ok).toBe(false);
      expect(readAddress(address.slice(0, at) + letter + address.slice(at + 1)).ok).toBe(false);
    }
  });

  it.each(['by=pirate', 'by=', 'by=teacher'])('should say that %s means nothing', (field) => {
    expect(readAddress(`#play?${field}&seed=3`)).toMatchObject({
      ok: false,
      error: { kind: 'badField', field: 'by' },
    });
  });

  it('should leave the address of a teacher as it was before there were any others', () => {
    const set = { ...NOTHING_SET, scenario: 'korea-260000-gpus', seed: 7, free: [] };
    expect(addressOf(set)).toBe('#play?v=1-ed5847&scenario=korea-260000-gpus&seed=7');
    expect(readAddress('#play?seed=7')).toEqual({ ok: true, value: { ...NOTHING_SET, seed: 7 } });
  });
});
