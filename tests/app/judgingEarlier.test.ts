// Games of earlier rules that were handed in are judged in those on the page of a class, with the scenario of an author where they need one.

import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { earlierReading } from '../../src/app/earlierReading';
import { judge } from '../../src/app/judging';
import { orInEarlier } from '../../src/app/judgingEarlier';
import { lookAt, takeScenario } from '../../src/app/own/collectScenarios';
import { isEarlier } from '../../src/app/rulesHere';
import type { HandIn } from '../../src/types/handIn';
import { authorsFile, authorsFixtures, fixtureOf, KEPT_RULES } from '../support/earlier';
import { fileOf } from '../support/zips';
import { fromDisk } from './games';
import { knowPieces } from './pieces';

vi.stubGlobal('document', {
  baseURI: 'http://localhost/',
  querySelectorAll: () => [],
  getElementById: () => null,
});
vi.stubGlobal('fetch', ({ pathname }: URL) => fromDisk(pathname));
await knowPieces();
afterAll(() => void vi.unstubAllGlobals());

async function verdictOn(handIn: HandIn): Promise<string | undefined> {
  const options = { onProgress: () => undefined, signal: new AbortController().signal };
  return (await judge([handIn], options))[0]?.verdict.kind;
}

function wantedBy({ game: { scenario, content, rules } }: HandIn) {
  return { scenario, content, rules };
}

describe.each(KEPT_RULES.filter((rules) => isEarlier(rules)))('a hand-in of rules %i', (rules) => {
  const [own, ruled, extending] = authorsFixtures(rules) as [
    ReturnType<typeof authorsFixtures>[0],
    ReturnType<typeof authorsFixtures>[0],
    ReturnType<typeof authorsFixtures>[0],
  ];

  it('should be read from a save of those rules alone', async () => {
    const read = await earlierReading.readSave(fixtureOf(rules, 'korea-260000-gpus').text);
    expect(await verdictOn(read!.handIn)).toBe('verifiedEarlier');
    for (const text of ['', '{}', '{"replay": {}}'])
      expect(await earlierReading.readSave(text)).toBeNull();
  });

  it('should be read from a code', async () => {
    const codes = readFileSync(authorsFile(rules, 'codes.txt'), 'utf8');
    const read = await earlierReading.readCode(codes);
    expect(await verdictOn(read!.handIn)).toBe('verifiedEarlier');
    expect(await earlierReading.readCode('OB1.nothing')).toBeNull();
  });

  it.each([own, ruled, extending])(
    'should wait for the scenario of an author, which it carries: $name',
    async ({ text }) => {
      const { handIn, carried } = (await earlierReading.readSave(text))!;
      expect(await verdictOn(handIn)).toBe('unknownScenario');
      const look = await lookAt(carried!, wantedBy(handIn));
      if (!look.ok) throw new Error(JSON.stringify(look.error));
      expect(look.value.listed.id).toBe(handIn.game.scenario);
      look.value.agree();
      expect(await verdictOn(handIn)).toBe('verifiedEarlier');
      const other = { ...handIn, game: { ...handIn.game, fingerprint: '0000000000000000' } };
      expect(await verdictOn(other)).toBe('otherState');
    },
  );

  it('should be looked for among earlier rules where it brings a ruleset of any number', async () => {
    const { handIn, carried } = (await earlierReading.readSave(ruled.text))!;
    const games = [handIn.game, { ...handIn.game, seed: handIn.game.seed + 1 }];
    const now = games.map(
      () => ({ verdict: { kind: 'otherState', round: 0 }, course: null }) as const,
    );
    const options = { onProgress: () => undefined, signal: new AbortController().signal };
    const judged = await orInEarlier(carried!, games, now, options);
    expect(judged[0]!.verdict).toEqual({ kind: 'verifiedEarlier', rules });
    expect(judged[1]).toBe(now[1]);
  });

  it('should take the file of that scenario, and no other', async () => {
    const { handIn } = (await earlierReading.readSave(own.text))!;
    const file = fileOf('town.json', readFileSync(authorsFile(rules, 'harbour-town.txt'), 'utf8'));
    const wanted = wantedBy(handIn);
    expect(await takeScenario(file, wanted)).toEqual([]);
    expect(await takeScenario(file, { ...wanted, content: '00000000' })).toHaveLength(1);
    expect(await takeScenario(file, { ...wanted, scenario: 'other' })).toHaveLength(1);
    expect(await takeScenario(fileOf('a.json', '{'), wanted)).not.toEqual([]);
  });
});
