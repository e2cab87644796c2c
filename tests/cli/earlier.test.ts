// Games of earlier rules verify from the command line in what was kept of those, and the rules as they are now are kept by one verb.

import { describe, expect, it } from 'vitest';
import { handInOf } from '../../src/classroom/handIn';
import { isEarlier, judgeEarlier, verifyEarlier } from '../../src/cli/earlierRules';
import { namedGame } from '../../src/earlier/index';
import type { Replay, Save } from '../../src/types/replay';
import { fewFixtures } from '../support/earlier';
import { say, sayLater } from './commands';

const FIXTURES = fewFixtures(3);
const { name: _name, ...FRANCE } = FIXTURES.find(({ name }) => name.includes('france'))!;

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
    expect([1, 2, 3, 4, 5].filter((rules) => isEarlier(rules, 4))).toEqual([3]);
    expect(isEarlier(3, 3)).toBe(false);
  });

  it.each(FIXTURES)(
    'should verify, whatever rules are played now: $name',
    async ({ name, replay }) => {
      const { code, out } = await sayLater('verify', `tests/golden/earlier/${name}`);
      expect([code, out]).toEqual([0, expect.stringContaining(`hash ${replay.hashes.at(-1)}`)]);
    },
  );

  it('should say under which rules, and in which turn a game differs', async () => {
    const { code, line } = await verdictOn(FRANCE.replay);
    const score = `score FRA ${FRANCE.replay.scores.FRA!.total.toFixed(2)}`;
    expect(code).toBe(0);
    expect(line).toContain(
      `verified, hash ${FRANCE.replay.hashes.at(-1)}, ${score}, under rules 3`,
    );
    const hashes = FRANCE.replay.hashes.map((hash, i) => (i === 4 ? '0'.repeat(16) : hash));
    const forged = await verdictOn({ ...FRANCE.replay, hashes });
    expect(forged.code).toBe(1);
    expect(forged.line).toMatch(/^old\.json: played under rules 3, refused in turn 4: /);
    const broken = await verdictOn({ ...FRANCE.replay, variant: 7 });
    expect([broken.code, broken.line]).toEqual([1, expect.stringContaining('see variant')]);
  });

  it('should say of a scenario of an author that it was not kept', async () => {
    for (const change of [
      { carried: { scenario: {} } },
      { scenario: { id: '../kept', hash: '' } },
      { scenario: { id: 'harbour-town', hash: '' } },
    ]) {
      const { code, line } = await verdictOn({ ...FRANCE.replay, ...change });
      expect([code, line]).toEqual([1, expect.stringContaining('a scenario of an author')]);
    }
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
    expect(say('keep', 'rules-3').code).toBe(2);
  });
});
