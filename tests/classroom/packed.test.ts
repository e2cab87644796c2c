// Shows that a scenario survives its way through an address, and that no address unpacks to more than a file may have.

import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, keptAddressOf, readAddress } from '../../src/classroom/address';
import { assignmentFile, assignmentInFile, linkIn } from '../../src/classroom/link';
import { broughtBy, linkOfScenario, unpackedText } from '../../src/classroom/packed';
import { openCarried, readCarried } from '../../src/files';
import { LIBRARY } from '../files/patches';
import { contentOf, scenarioIds, sound } from '../support/content';
import { edited, ownText } from '../support/ownScenario';
import {
  LONGEST_ADDRESS,
  LONGEST_CARRIED,
  LONGEST_FILE,
  LONGEST_QUESTION,
  NOTHING_SET,
} from '../../src/types/assignment';
import type { CarriedScenario, Unchecked } from '../../src/types/carried';
import { caseCount } from '../support/tier';

const MARK = '0a1b2c3d';

function carriedOf(text: string): CarriedScenario {
  return { scenario: JSON.parse(text) as Unchecked };
}

const OWN = carriedOf(ownText());

/** As a stranger packs bytes by hand. */
function packedBy(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

/** Noise does not get shorter by packing. */
function noise(letters: number): CarriedScenario {
  let seed = 1;
  const draw = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (seed % 90));
  };
  return { scenario: { id: 'noise', text: Array.from({ length: letters }, draw).join('') } };
}

describe('a scenario in a link', () => {
  it('should be the same on the other side, with what else is set', () => {
    const { address, length, fits } = linkOfScenario(OWN, MARK);
    expect([fits, length]).toEqual([true, address.length]);
    const read = readAddress(address);
    const { file, content, scenario } = read.ok ? read.value : NOTHING_SET;
    expect([content, scenario]).toEqual([MARK, 'harbour-town']);
    expect(unpackedText(file)).toEqual({ ok: true, value: JSON.stringify(OWN) });
  });

  it.each(['first-data-centre', 'korea-260000-gpus', 'race-for-independence'])(
    'should have the texts of %s on the other side, those in simple words too',
    (id) => {
      const { address } = linkOfScenario(carriedOf(edited(id, () => undefined)), MARK);
      const read = readAddress(address);
      const text = unpackedText(read.ok ? read.value.file : '');
      const { scenario } = sound(
        openCarried(sound(readCarried(text.ok ? text.value : '')), LIBRARY),
      );
      expect(scenario).toEqual(contentOf(id).scenario);
      expect(scenario.texts.briefing['ko-simple']).toBeDefined();
    },
  );

  it('should fit for every scenario that comes with the game, with the longest question beside it', () => {
    const question = '왜'.repeat(LONGEST_QUESTION);
    const lengths = scenarioIds().map((id) => {
      const carried = carriedOf(edited(id, () => undefined));
      const brought = broughtBy(carried, MARK);
      const address = addressOf({ ...NOTHING_SET, ...brought, scenario: id, question });
      expect(address.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
      return [id, brought.file.length, JSON.stringify(carried).length] as const;
    });
    console.log(lengths.map(([id, packed, plain]) => `${id} ${packed} of ${plain}`).join('\n'));
    const [least] = lengths.filter(([, packed, plain]) => packed > 0 && plain >= 8000);
    expect(least).toBeDefined();
  });

  it('should hold at least 8,000 characters of the scenario even where nothing gets shorter', () => {
    expect(linkOfScenario(noise(8000), MARK).fits).toBe(true);
  });

  it('should be left out where it has no room, and say how long it would be', () => {
    const { address, length, fits } = linkOfScenario(noise(3 * LONGEST_FILE), MARK);
    expect(fits).toBe(false);
    expect(length).toBeGreaterThan(LONGEST_FILE);
    expect(readAddress(address)).toEqual({
      ok: true,
      value: { ...NOTHING_SET, scenario: 'noise', content: MARK },
    });
  });

  it('should be found in any text, and be known to be cut anywhere', () => {
    const { address } = linkOfScenario(OWN, MARK);
    const found = linkIn(`Here it is: https://example.org/game/${address}`);
    expect(found.ok && found.value.scenario).toBe('harbour-town');
    for (let length = '#play?v=1-'.length; length < address.length; length += 97)
      expect(readAddress(address.slice(0, length)).ok).toBe(false);
  });

  it('should not be in the address by which its games know it', () => {
    const set = { ...NOTHING_SET, scenario: 'harbour-town', ...broughtBy(OWN, MARK) };
    expect(keptAddressOf(set)).toBe(keptAddressOf({ ...set, file: '' }));
    expect(keptAddressOf(set).length).toBeLessThan(100);
    expect(keptAddressOf(set)).not.toBe(keptAddressOf({ ...set, content: '11111111' }));
  });
});

describe('the file of an assignment', () => {
  it('should hold the scenario where the link has no room for it, and else the link alone', () => {
    const large = noise(3 * LONGEST_FILE);
    const set = { ...NOTHING_SET, scenario: 'noise', ...broughtBy(large, MARK) };
    const found = assignmentInFile(assignmentFile(set, large));
    expect(found?.address).toBe(addressOf(set));
    expect(JSON.parse(found?.carried ?? '')).toEqual(large);
    const small = { ...NOTHING_SET, scenario: 'harbour-town', ...broughtBy(OWN, MARK) };
    expect(assignmentInFile(assignmentFile(small, OWN))?.carried).toBeNull();
  });

  it('should be told from any other file', () => {
    expect(assignmentInFile(ownText())).toBeNull();
    expect(
      assignmentInFile('{ "kind": "own-bearings-assignment", "address": "#collect" }'),
    ).toBeNull();
    expect(assignmentInFile('own-bearings-assignment [')).toBeNull();
  });
});

describe('a link that somebody made by hand', () => {
  it('should stop where it unpacks to more than a file may have', () => {
    const bomb = packedBy(deflateSync(new Uint8Array(4 * LONGEST_CARRIED), { level: 9 }));
    expect(bomb.length).toBeLessThanOrEqual(LONGEST_FILE);
    expect(unpackedText(bomb)).toEqual({ ok: false, error: 'tooLarge' });
  });

  it('should be told to be broken where it is not whole, or nothing that was packed', () => {
    const whole = packedBy(deflateSync(strToU8(JSON.stringify(OWN))));
    expect(unpackedText(whole).ok).toBe(true);
    for (const file of [whole.slice(0, -40), '', 'A', 'AAAA', '_'.repeat(400), '%%%'])
      expect(unpackedText(file), file).toEqual({ ok: false, error: 'broken' });
  });

  it('should never do more than say so', () => {
    const runs = caseCount({ quick: 200, full: 2000 });
    const bytes = fc.uint8Array({ maxLength: 600 });
    fc.assert(
      fc.property(bytes, (each) => {
        const read = unpackedText(packedBy(each));
        expect(read.ok ? typeof read.value : read.error).toMatch(/^(?:string|broken|tooLarge)$/);
      }),
      { numRuns: runs },
    );
  });
});
