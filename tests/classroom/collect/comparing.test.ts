// A class is compared where all of it has come to; what split it and in what two differ is found from all that held.

import { beforeAll, describe, expect, it } from 'vitest';
import { differencesOf } from '../../../src/classroom/collect/differences';
import { pointAt } from '../../../src/classroom/collect/members';
import { memberName } from '../../../src/classroom/collect/names';
import { choiceOf, splitOf } from '../../../src/classroom/collect/split';
import type { HandIn } from '../../../src/types/handIn';
import type { Order } from '../../../src/types/order';
import { loadMessages } from '../../../src/ui/text';
import { handIn } from '../../support/handIns';
import { classOf } from './classes';

const ANNA = handIn('Anna', { bot: 'balanced' });
const BEN = handIn('Ben', { bot: 'fortress', turns: 6 });
const CHO = handIn('Cho', { bot: 'chipBuilder', turns: 4 });

/** Somebody who orders only this, in the first turn. */
function orders(alias: string, ...given: readonly Order[]): HandIn {
  return handIn(alias, { bot: 'balanced', turns: 3, instead: { 0: given, 1: [], 2: [] } });
}

const powerMix = (mix: 'gasFast' | 'renewables' | 'firm'): Order => ({
  kind: 'setPowerMix',
  country: 'KOR',
  powerMix: mix,
});
const build = (percent: number): Order => ({
  kind: 'setBuildShare',
  country: 'KOR',
  percent,
});

beforeAll(() => loadMessages('collect'));

describe('a class', () => {
  it('should be compared after the last turn that all have ended', async () => {
    const model = await classOf([ANNA, BEN, CHO]);
    expect(model.frame).toMatchObject({ commonRound: 4, lastRound: 8, roundTurns: 1 });
    expect(model.at).toBe(4);
    expect(model.frame.members.map((member) => pointAt(member, 4)!.score.total)).toHaveLength(3);
  });

  it('should be compared after another turn when that is chosen, within what was played', async () => {
    expect((await classOf([ANNA, BEN], 7)).at).toBe(7);
    expect((await classOf([ANNA, BEN], 99)).at).toBe(8);
    expect((await classOf([ANNA, BEN], 0)).at).toBe(1);
    const { frame } = await classOf([ANNA, BEN], 7);
    expect(pointAt(frame.members[1]!, 7)).toBeUndefined();
  });

  it('should leave out who has ended no turn, whose game was changed, and who plays by years', async () => {
    const none = handIn('Non', { bot: 'balanced', turns: 0 });
    const changed = { ...BEN, game: { ...BEN.game, seed: 8 } };
    const byYear = handIn('Yun', { bot: 'balanced', variant: 'rounds', turns: 4 });
    const model = await classOf([ANNA, none, changed, byYear, CHO]);
    expect(model.frame.members.map(({ aliases, number }) => [aliases[0], number])).toEqual([
      ['Anna', 1],
      ['Cho', 5],
    ]);
    expect(model.rows.map(({ member }) => member !== null)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  it('should have a place for each seat of a game, under the name of who played it', async () => {
    const scenario = 'paris-berlin-platform';
    const game = { bot: 'balanced', variant: 'full', scenario, turns: 3 } as const;
    const two = handIn('', { ...game, seats: ['FRA', 'DEU'] }, { aliases: ['Flo', 'Dörte'] });
    const shared = handIn('', { ...game, seats: ['DEU'], seed: 8 }, { aliases: ['Gil', 'Hana'] });
    const { frame, rows, scenario: shown } = await classOf([two, shared]);
    expect(frame.members.map(({ aliases, seat }) => [seat.country, ...aliases])).toEqual([
      ['FRA', 'Flo'],
      ['DEU', 'Dörte'],
      ['DEU', 'Gil', 'Hana'],
    ]);
    expect(rows).toHaveLength(3);
    expect(frame.members.map((member) => memberName(member, shown))).toEqual([
      'Flo · France',
      'Dörte · Germany',
      'Gil, Hana',
    ]);
  });

  it('should be nobody where nothing is verified', async () => {
    const model = await classOf([{ ...ANNA, game: { ...ANNA.game, seed: 8 } }]);
    expect(model).toMatchObject({ at: 0, split: null, frame: { members: [], commonRound: 0 } });
  });
});

describe('what split a class', () => {
  it('should be the decision with the most even two groups, and the first turn of it', async () => {
    const { split } = await classOf([
      orders('A', powerMix('gasFast'), build(10)),
      orders('B', powerMix('gasFast'), build(10)),
      orders('C', powerMix('firm'), build(10)),
      orders('D', powerMix('firm'), build(90)),
    ]);
    expect(split).toMatchObject({ kind: 'setPowerMix', round: 1, others: [] });
    const names = split!.sides.map(({ members }) => members.map(({ aliases }) => aliases[0]));
    expect(names).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ]);
    expect(split!.sides.map(({ choice }) => choice)).toEqual(['gasFast', 'firm']);
  });

  it('should give the mean course of each group', async () => {
    const { split, frame } = await classOf([
      orders('A', powerMix('gasFast')),
      orders('B', powerMix('gasFast')),
      orders('C', powerMix('firm')),
      orders('D', powerMix('firm')),
    ]);
    const totals = frame.members.map((member) => pointAt(member, 3)!.score.total);
    expect(split!.sides[0].scores).toHaveLength(3);
    expect(split!.sides[0].scores[2]).toBeCloseTo((totals[0]! + totals[1]!) / 2, 10);
    expect(split!.sides[1].scores[2]).toBeCloseTo((totals[2]! + totals[3]!) / 2, 10);
  });

  it('should work out no course but those of the two groups', async () => {
    const { frame } = await classOf([
      orders('A', powerMix('gasFast'), build(10)),
      orders('B', powerMix('gasFast'), build(90)),
      orders('C', powerMix('firm'), build(10)),
      orders('D', powerMix('firm'), build(90)),
    ]);
    let read = 0;
    const watched = frame.members.map((member) => {
      const rounds = member.seat.rounds.map((point) =>
        Object.defineProperty({ ...point }, 'score', {
          get: () => {
            read++;
            return point.score;
          },
        }),
      );
      return { ...member, seat: { ...member.seat, rounds } };
    });
    expect(splitOf(watched, 3)).not.toBeNull();
    expect(read).toBe(4 * 3);
  });

  it('should tell who chose something else', async () => {
    const { split } = await classOf([
      orders('A', powerMix('gasFast')),
      orders('B', powerMix('gasFast')),
      orders('C', powerMix('firm')),
      orders('D', powerMix('firm')),
      orders('E', powerMix('renewables')),
    ]);
    expect(split!.others.map(({ aliases }) => aliases[0])).toEqual(['E']);
  });

  it('should be nothing where one stands alone, or all are alike', async () => {
    const alike = await classOf([orders('A'), orders('B'), orders('C', powerMix('firm'))]);
    expect(alike.split).toBeNull();
    expect(splitOf([], 0)).toBeNull();
  });

  it('should take money to the same line, and shares in the same quarter, for one choice', () => {
    const percents = { chips: 20, dataCentres: 20, power: 40, talent: 10, models: 10 };
    expect(choiceOf({ kind: 'allocateBudget', country: 'KOR', percents })).toBe('power');
    expect([0, 24, 25, 74, 75, 100].map((percent) => choiceOf(build(percent)))).toEqual([
      '0',
      '0',
      '1',
      '2',
      '3',
      '3',
    ]);
  });
});

describe('two beside each other', () => {
  it('should differ in what either decided and the other has otherwise, turn by turn', async () => {
    const { frame } = await classOf([
      orders('A', powerMix('firm'), build(40)),
      orders('B', build(20)),
    ]);
    const [a, b] = frame.members;
    const found = differencesOf(a!, b!);
    expect(found.map(({ round }) => round)).toEqual([1]);
    expect(found[0]!.differences).toEqual([
      { kind: 'setBuildShare', first: build(40), second: build(20) },
      { kind: 'setPowerMix', first: powerMix('firm'), second: powerMix('renewables') },
    ]);
  });

  it('should not differ from themselves', async () => {
    const { frame } = await classOf([ANNA, { ...ANNA, aliases: ['Emil'] }]);
    const [a, b] = frame.members;
    expect(differencesOf(a!, b!)).toEqual([]);
  });
});
