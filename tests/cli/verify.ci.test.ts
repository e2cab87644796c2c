// A game that was played verifies, and one that was tampered with is refused with turn and reason.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handInOf } from '../../src/classroom/handIn';
import { handInText } from '../../src/classroom/handInText';
import { parseSave } from '../../src/files';
import type { Order } from '../../src/types/order';
import type { Replay } from '../../src/types/replay';
import { rules, sound } from '../support/content';
import { otherText, ownRulesText, ownText } from '../support/ownScenario';
import { ownFolder, SCENARIO, say, write } from './commands';

const FOLDER = ownFolder();
const { rules: CURRENT } = rules();

function playTo(name: string, ...flags: string[]) {
  const file = join(FOLDER, name);
  const said = say('play', SCENARIO, '--country', 'KOR', '--seed', '5', '--out', file, ...flags);
  return { file, said, replay: JSON.parse(readFileSync(file, 'utf8')) as Replay };
}

const { file, replay, said } = playTo('full.replay.json', '--bot', 'chipBuilder');

function verdictOn(changes: Partial<Replay>): string {
  const forged = write(FOLDER, 'forged.replay.json', JSON.stringify({ ...replay, ...changes }));
  const { code, out } = say('verify', forged);
  expect(code).toBe(1);
  return out;
}

function turnsWith(turn: number, order: Order): Replay['turns'] {
  return replay.turns.map((orders, i) =>
    i === turn ? [...orders.filter(({ kind }) => kind !== order.kind), order] : orders,
  );
}

describe('play and verify', () => {
  it('should agree on hash and score', () => {
    const hash = replay.hashes.at(-1)!;
    const total = replay.scores.KOR!.total.toFixed(2);
    expect(said.code).toBe(0);
    expect(said.out).toMatch(new RegExp(`^score +${total}$`, 'm'));
    expect(said.out).toMatch(new RegExp(`^hash +${hash}$`, 'm'));
    const verified = say('verify', file);
    expect(verified.code).toBe(0);
    expect(verified.out).toBe(`${file}: verified, hash ${hash}, score KOR ${total}`);
  });

  it('should play the short variant, with any bot, again and again alike', () => {
    const short = playTo('short.replay.json', '--bot', 'greedy', '--variant', 'short');
    expect(short.replay.turns).toHaveLength(8);
    expect(playTo('again.replay.json', '--bot', 'greedy', '--variant', 'short').replay).toEqual(
      short.replay,
    );
    expect(say('verify', short.file, file).code).toBe(0);
    expect(say('check', short.file, file).code).toBe(0);
  });

  it.each([1, 2, 3, 4])(
    'should say of a game of rules %i which it was played under, and that it can no longer be verified',
    (old) => {
      const played = `tests/golden/rules-${old}.replay.json`;
      const verified = say('verify', played);
      expect(verified.code).toBe(1);
      expect(verified.out).toBe(
        `${played}: played under rules ${old}, of which nothing is kept: it cannot be verified any more`,
      );
    },
  );

  it('should verify a save of a game under way', () => {
    const begun = {
      ...replay,
      turns: replay.turns.slice(0, 7),
      hashes: replay.hashes.slice(0, 8),
      scores: {},
    };
    const save = write(
      FOLDER,
      'begun.json',
      JSON.stringify({ format: 1, replay: begun, pending: [] }),
    );
    const { code, out } = say('verify', save);
    expect(code).toBe(0);
    expect(out).toContain(`verified so far, turn 7 of 20, hash ${replay.hashes[7]}`);
  });
});

describe("an author's scenario", () => {
  const own = write(FOLDER, 'harbour-town.json', ownText());
  const played = join(FOLDER, 'own.replay.json');
  expect(say('play', own, '--bot', 'balanced', '--out', played).code).toBe(0);
  const carrying = JSON.parse(readFileSync(played, 'utf8')) as Replay;
  const changed = (changes: object) =>
    write(FOLDER, 'changed-own.json', JSON.stringify({ ...carrying, ...changes }));

  it('should be carried by its games, which verify with it', () => {
    expect(carrying.carried).toEqual({ scenario: JSON.parse(ownText()) as unknown });
    const { code, out } = say('verify', played);
    expect(code).toBe(0);
    expect(out).toMatch(/: verified, hash [0-9a-f]{16}, .*, with the scenario that it carries$/);
    expect(say('check', played).code).toBe(0);
  });

  it('should be judged by the file that is named, whatever the game carries', () => {
    expect(say('verify', '--scenario', own, played).out).not.toContain('carries');
    mkdirSync(join(FOLDER, 'other'));
    const other = write(FOLDER, 'other/harbour-town.json', otherText());
    const { code, out } = say('verify', '--scenario', other, played);
    expect([code, out]).toEqual([1, expect.stringContaining('another version of this scenario')]);
    const bare = changed({ carried: undefined });
    expect(say('verify', bare).code).toBe(2);
    expect(say('verify', '--scenario', own, bare).code).toBe(0);
  });

  it('should be refused with its findings where what is carried is broken', () => {
    const scenario = { ...carrying.carried!.scenario, seats: [{ country: 'Atlantis' }] };
    const { code, told } = say('verify', changed({ carried: { scenario } }));
    expect(code).toBe(1);
    expect(told).toMatch(/changed-own\.json \(scenario\):\d+:\d+: error/);
    expect(told).toContain('the scenario that it carries has errors');
    const checked = say('check', changed({ carried: { scenario } }));
    expect([checked.code, checked.out]).toEqual([1, expect.stringContaining('Atlantis')]);
  });

  it('should be refused where it was changed on the way, or takes the name of another', () => {
    const scenario = JSON.parse(otherText()) as Record<string, unknown>;
    const swapped = say('verify', changed({ carried: { scenario } }));
    expect([swapped.code, swapped.out]).toEqual([1, expect.stringContaining('another version')]);
    const taken = { ...scenario, id: 'first-data-centre' };
    const { code, told } = say('verify', changed({ carried: { scenario: taken } }));
    expect([code, told]).toEqual([1, expect.stringContaining('another one of that name')]);
  });

  it('should be carried with what it extends worked in, where that does not come with the game', () => {
    const patch = JSON.stringify({
      format: 1,
      id: 'harbour-town-later',
      extends: 'harbour-town',
      author: 'Jun Seo',
    });
    const variant = write(FOLDER, 'harbour-town-later.json', patch);
    const out = join(FOLDER, 'variant.replay.json');
    expect(say('play', variant, '--out', out).code).toBe(0);
    const { carried } = JSON.parse(readFileSync(out, 'utf8')) as Replay;
    expect(carried!.scenario).toMatchObject({ id: 'harbour-town-later', author: 'Jun Seo' });
    expect(carried!.scenario['extends']).toBeUndefined();
    expect(say('verify', out).out).toContain('with the scenario that it carries');
  });

  it('should bring rules of its own along', () => {
    const folder = join(FOLDER, 'with-rules');
    mkdirSync(join(folder, 'rulesets'), { recursive: true });
    write(folder, 'rulesets/rules-harbour.json', ownRulesText());
    const text = ownText((data) => {
      data['ruleset'] = 'rules-harbour';
    });
    const ruled = write(folder, 'harbour-town.json', text);
    const out = join(folder, 'ruled.replay.json');
    expect(say('play', ruled, '--out', out).code).toBe(0);
    expect(say('verify', out).code).toBe(0);
    expect((JSON.parse(readFileSync(out, 'utf8')) as Replay).carried!.ruleset!['rules']).toBe(77);
  });
});

describe('verify on codes', () => {
  const saved = parseSave(JSON.stringify({ format: 1, replay, pending: [] }));
  const code = handInText(handInOf(sound(saved), ['Mina'], null));
  const told = (name: string, text: string, ...flags: string[]) =>
    say('verify', write(FOLDER, name, text), ...flags);

  it('should play every game again that stands in a text, and say of each what came of it', () => {
    const both = told('codes.txt', `Dear teacher,\n\n${code}\n`);
    const hash = replay.hashes.at(-1)!;
    expect(both.out).toContain(`Mina: verified, hash ${hash}, score KOR `);
    expect(both.code).toBe(0);
    const cut = told('cut.txt', code.slice(0, -20));
    expect(cut.out).toMatch(/refused: a code cannot be read, a part of it is missing/);
    expect(cut.code).toBe(1);
  });

  it('should ask for the file of a scenario that does not come with the game, and judge by it', () => {
    const own = write(FOLDER, 'harbour-town.json', ownText());
    const out = join(FOLDER, 'harbour.replay.json');
    expect(say('play', own, '--bot', 'balanced', '--out', out).code).toBe(0);
    const played = parseSave(
      `{ "format": 1, "replay": ${readFileSync(out, 'utf8')}, "pending": [] }`,
    );
    const text = handInText(handInOf(sound(played), ['Ben'], null));
    const asked = told('own.txt', text);
    expect(asked.code).toBe(2);
    expect(asked.out).toContain('give its file with --scenario');
    expect(told('own.txt', text, '--scenario', own).out).toContain('Ben: verified, hash');
    const other = write(FOLDER, 'harbour-town.json', otherText());
    const refused = told('own.txt', text, '--scenario', other);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('it was played with other figures');
  });
});

describe('verify', () => {
  it('should refuse an order over budget with its turn', () => {
    const percents = { chips: 50, dataCentres: 50, power: 50, talent: 0, models: 0 };
    const order: Order = { kind: 'allocateBudget', country: 'KOR', percents };
    expect(verdictOn({ turns: turnsWith(3, order) })).toMatch(
      /refused in turn 4: order \d+, allocateBudget, is not legal: budgetOver100 \(sum 150\)/,
    );
  });

  it('should refuse an order for another seat with its turn', () => {
    const order: Order = { kind: 'setStance', country: 'JPN', stance: 'alone' };
    const turns = turnsWith(6, order);
    expect(verdictOn({ turns })).toMatch(/refused in turn 7: order \d+ is for JPN/);
  });

  it('should refuse a legal order that the hashes do not fit', () => {
    const order: Order = { kind: 'setBuildShare', country: 'KOR', percent: 1 };
    expect(verdictOn({ turns: turnsWith(9, order) })).toMatch(/refused in turn 10: the state has/);
  });

  it('should refuse a claimed score and a dropped turn', () => {
    const score = replay.scores.KOR!;
    const scores = { KOR: { ...score, total: score.total + 1 } };
    expect(verdictOn({ scores })).toMatch(/refused after turn 20: it claims .* for total of KOR/);
    const turns = replay.turns.slice(0, -1);
    const hashes = replay.hashes.slice(0, -1);
    expect(verdictOn({ turns, hashes })).toMatch(
      /refused after turn 19: it claims a score after 19 of 20 turns/,
    );
  });

  it('should say that a game was played under other rules, not that it is forged', () => {
    const verdict = verdictOn({ rules: CURRENT + 1 });
    expect(verdict).toContain(`played under rules ${CURRENT + 1}`);
    expect(verdict).not.toContain('refused');
  });

  it('should refuse a game of a changed scenario, and verify it against that scenario', () => {
    const text = readFileSync(SCENARIO, 'utf8').replace('"turns": 20', '"turns": 16');
    const changed = write(FOLDER, 'korea-260000-gpus.json', text);
    const against = say('verify', '--scenario', changed, file);
    expect(against.code).toBe(1);
    expect(against.out).toContain(
      'refused before the first turn: it was played in another version of this scenario',
    );
    const out = join(FOLDER, 'changed.replay.json');
    expect(say('play', changed, '--bot', 'fortress', '--out', out).code).toBe(0);
    expect(say('verify', out).code).toBe(1);
    expect(say('verify', '--scenario', changed, out).code).toBe(0);
  });

  it('should refuse what is no replay at all', () => {
    const broken = write(FOLDER, 'broken.replay.json', readFileSync(file, 'utf8').slice(0, 900));
    const { code, told } = say('verify', broken);
    expect(code).toBe(1);
    expect(told).toMatch(/broken\.replay\.json:\d+:\d+: error/);
    expect(told).toContain('refused: it is no replay');
  });
});
