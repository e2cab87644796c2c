// Games of earlier rules verify from the command line in what was kept of those, and the rules as they are now are kept by one verb.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handInOf } from '../../src/classroom/handIn';
import { isEarlier } from '../../src/cli/earlierContent';
import {
  judgeEarlier,
  readEarlierCode,
  verifyEarlier,
  verifyOwnRules,
} from '../../src/cli/earlierRules';
import { namedGame } from '../../src/earlier/index';
import type { Replay, ReplayScore, Save } from '../../src/types/replay';
import {
  authorsFile,
  authorsFixtures,
  fewFixtures,
  fixtureOf,
  KEPT_RULES,
} from '../support/earlier';
import { say, sayLater } from './commands';

const PRESENT = KEPT_RULES.at(-1)! + 1;
const FIXTURES = KEPT_RULES.flatMap(fewFixtures);

function asSave(game: Replay | Save): Save {
  return 'replay' in game ? game : { format: 1, replay: game, pending: [] };
}

async function verdictOn(replay: object) {
  const lines: string[] = [];
  const output = { print: (line: string) => lines.push(line), tell: () => 0 };
  const code = await verifyEarlier('old.json', namedGame(JSON.stringify(replay))!, output);
  return { code, line: lines.join('\n') };
}

describe('verify', () => {
  it('should take its piece for rules that were kept, and for no others', () => {
    const numbers = [1, 2, 3, 4, ...KEPT_RULES, PRESENT, PRESENT + 1];
    expect(numbers.filter((rules) => isEarlier(rules, PRESENT))).toEqual(KEPT_RULES);
    for (const rules of KEPT_RULES) expect(isEarlier(rules, rules)).toBe(false);
  });

  it.each(FIXTURES)(
    'should verify, whatever rules are played now: $name',
    async ({ name, replay }) => {
      const { code, out } = await sayLater('verify', `tests/golden/earlier/${name}`);
      expect([code, out]).toEqual([0, expect.stringContaining(`hash ${replay.hashes.at(-1)}`)]);
    },
  );

  describe.each(KEPT_RULES)('a game of rules %i', (rules) => {
    const { replay } = fixtureOf(rules, 'race-for-independence');

    it('should be said to be so, and in which turn it differs', async () => {
      const { code, line } = await verdictOn(replay);
      const [[seat, { total }]] = Object.entries(replay.scores) as [[string, ReplayScore]];
      const outcome = `hash ${replay.hashes.at(-1)}, score ${seat} ${total.toFixed(2)}`;
      expect(code).toBe(0);
      expect(line).toContain(`verified, ${outcome}, under rules ${rules}`);
      const hashes = replay.hashes.map((hash, i) => (i === 4 ? '0'.repeat(16) : hash));
      const forged = await verdictOn({ ...replay, hashes });
      expect(forged.code).toBe(1);
      expect(forged.line).toContain(`old.json: played under rules ${rules}, refused in turn 4: `);
      const broken = await verdictOn({ ...replay, variant: 7 });
      expect([broken.code, broken.line]).toEqual([1, expect.stringContaining('see variant')]);
    });

    it('should be said not to be kept where its scenario is of an author', async () => {
      for (const change of [
        { scenario: { id: '../kept', hash: '' } },
        { scenario: { id: 'harbour-town', hash: '' } },
      ]) {
        const { code, line } = await verdictOn({ ...replay, ...change });
        expect([code, line]).toEqual([1, expect.stringContaining('a scenario of an author')]);
      }
    });

    it('should be refused where the scenario that it carries is broken', async () => {
      const { code, line } = await verdictOn({
        ...replay,
        scenario: { id: 'harbour-town', hash: '' },
        carried: { scenario: {} },
      });
      expect([code, line]).toEqual([1, expect.stringContaining('has errors: line 1, column 1: ')]);
    });

    it.each(authorsFixtures(rules))(
      'should verify with the scenario that it carries: $name',
      async ({ name, replay: { hashes } }) => {
        const { code, out } = await sayLater('verify', authorsFile(rules, name));
        expect([code, out]).toEqual([0, expect.stringContaining(`hash ${hashes.at(-1)}`)]);
      },
    );

    it('should verify with its own ruleset, whatever number that has', async () => {
      const [, own] = authorsFixtures(rules);
      expect(await verifyOwnRules(namedGame(own!.text)!, PRESENT)).toContain(
        `verified, hash ${own!.replay.hashes.at(-1)}`,
      );
      const forged = { ...own!.replay, seed: 1 };
      expect(await verifyOwnRules(namedGame(JSON.stringify(forged))!, PRESENT)).toBeNull();
    });

    it('should be judged from a code, with the file of its scenario where that is asked for', async () => {
      const codes = authorsFile(rules, 'codes.txt');
      const asked = await sayLater('verify', codes);
      expect(asked.code).toBe(1);
      expect(asked.out).toContain(`Ada, Ben: under rules ${rules}: verified, hash`);
      expect(asked.out).toContain('Cem: played under rules');
      expect(asked.out).toContain('give its file with --scenario');
      const file = authorsFile(rules, 'harbour-town.txt');
      const named = await sayLater('verify', codes, '--scenario', file);
      expect(named.out).toContain(`Cem: under rules ${rules}: verified, hash`);
    });

    it('should be read from its code by what was kept', async () => {
      const [code] = readFileSync(authorsFile(rules, 'codes.txt'), 'utf8')
        .split(/(?=OB1)/)
        .slice(1);
      const read = await readEarlierCode(code!, PRESENT);
      expect(read?.handIn.aliases).toEqual(['Ada', 'Ben']);
      expect(await readEarlierCode(code!.slice(0, 50), PRESENT)).toBeNull();
    });
  });

  it.each(FIXTURES)('should judge the same game as it is handed in: $name', async ({ game }) => {
    const { game: handed } = handInOf(asSave(game), [], null);
    const judged = await judgeEarlier(handed);
    expect(judged).toMatchObject({ ok: true, value: { verdict: { kind: 'verified' } } });
    const marks = handed.marks.map((mark, i) => (i === 2 ? (mark + 1) % 256 : mark));
    expect(await judgeEarlier({ ...handed, marks })).toMatchObject({
      value: { verdict: { kind: 'otherState' } },
    });
  });
});

describe('keep', () => {
  it('should tell the sizes, and write nothing unless it is told to', () => {
    const { code, out } = say('keep');
    expect(code).toBe(0);
    expect(out).toMatch(/^engine\.js +\d+ +\d+$/m);
    expect(out).toMatch(/^race-for-independence\.json +\d+ +\d+$/m);
    expect(out).not.toContain('written');
    expect(say('keep', 'rules-5').code).toBe(2);
  });
});
