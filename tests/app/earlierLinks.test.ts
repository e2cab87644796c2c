// A link of earlier rules says what it is, and begins nothing where its scenario was made for those.

import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { setAddress } from '../../src/app/assignment';
import { loadFindings } from '../../src/app/loadFindings';
import { bringContent } from '../../src/app/own/playable';
import { isEarlier } from '../../src/app/rulesHere';
import { linkIn } from '../../src/classroom/link';
import { addressOf } from '../../src/classroom/address';
import { authorsFile, KEPT_RULES } from '../support/earlier';
import { fromDisk } from './games';
import { knowPieces } from './pieces';

vi.stubGlobal('document', {
  baseURI: 'http://localhost/',
  querySelectorAll: () => [],
  getElementById: () => null,
});
vi.stubGlobal('fetch', ({ pathname }: URL) => fromDisk(pathname));
await knowPieces();
afterAll(() => {
  setAddress('');
  vi.unstubAllGlobals();
});

describe.each(KEPT_RULES.filter((rules) => isEarlier(rules)))('links of rules %i', (rules) => {
  const links = readFileSync(authorsFile(rules, 'links.txt'), 'utf8').trim().split('\n');
  const [bringing, , apart] = links;

  function follow(link = '') {
    const read = linkIn(link);
    if (!read.ok) throw new Error(read.error);
    setAddress(addressOf(read.value));
    return bringContent('harbour-town');
  }

  it('should all be read', () => {
    for (const link of links)
      expect(linkIn(link)).toMatchObject({ ok: true, value: { scenario: 'harbour-town' } });
  });

  it('should tell for which rules the scenario was made that they bring', async () => {
    const brought = await follow(bringing);
    expect(brought).toEqual({
      ok: false,
      error: { kind: 'earlierScenario', scenario: 'harbour-town', rules },
    });
    if (!brought.ok)
      expect(loadFindings(brought.error)[0]!.message).toContain(`was made for rules ${rules}`);
  });

  it('should ask for the scenario that they do not bring', async () => {
    expect(await follow(apart)).toMatchObject({
      ok: false,
      error: { kind: 'unknownScenario' },
    });
  });
});
