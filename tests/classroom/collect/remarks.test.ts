// What is odd about a hand-in beside the others is remarked, and nothing else.

import { describe, expect, it, vi } from 'vitest';
import { seedOfAliases } from '../../../src/classroom/aliases';
import { gamesOf } from '../../../src/classroom/collect/handed';
import { remarksOn } from '../../../src/classroom/collect/remarks';
import type { HandIn } from '../../../src/types/handIn';
import { handIn } from '../../support/handIns';
import { rowsOf } from './classes';

const ANNA = handIn('Anna', { bot: 'balanced' });
const BEN = handIn('Ben', { bot: 'fortress', turns: 6 });
const named = (given: HandIn, alias: string): HandIn => ({ ...given, aliases: [alias] });

/** The kinds of remarks on each row, with the rows they name. */
function told(...handIns: readonly HandIn[]): string[][] {
  const remarks = remarksOn(gamesOf(rowsOf(handIns), new Map()));
  return handIns.map((_, i) =>
    (remarks.get(i + 1) ?? []).map((remark) =>
      'others' in remark ? `${remark.kind} ${remark.others.join(' ')}` : remark.kind,
    ),
  );
}

describe('remarks on a class', () => {
  it('should be none on games of different people that differ', () => {
    expect(told(ANNA, BEN)).toEqual([[], []]);
  });

  it('should name the same game under two names', () => {
    expect(told(ANNA, BEN, named(ANNA, 'Emil'))).toEqual([['sameCode 3'], [], ['sameCode 1']]);
  });

  it('should name the same game under two names although an order without effect was added', () => {
    const { game } = ANNA;
    const stance = { kind: 'setStance', country: 'KOR', stance: 'hedge' } as const;
    const turns = game.turns.map((orders, turn) => (turn === 5 ? [...orders, stance] : orders));
    const copy = { ...named(ANNA, 'Emil'), game: { ...game, turns } };
    expect(told(ANNA, copy)).toEqual([['sameCode 2'], ['sameCode 1']]);
  });

  it('should tell the world of another name, also where that other game is not there', () => {
    const mark = '4c1f0a';
    const own = (alias: string, of = alias) => {
      const game = { ...ANNA.game, seed: seedOfAliases([of], mark), fingerprint: `${alias}0` };
      return { ...named(ANNA, alias), assignment: mark, game: { ...game, turns: [] } };
    };
    expect(told(own('Dan', 'Anna'))).toEqual([['otherName']]);
    expect(told(own('Ben'), own('Dan', 'Anna'), own('최민'))).toEqual([[], ['otherName'], []]);
    expect(told(own(' ben '), own('Cho'))).toEqual([[], []]);
    const chosen = { ...own('Eve'), game: { ...own('Eve').game, seed: 5 } };
    expect(told(own('Ben'), own('Cho'), chosen)).toEqual([[], [], ['otherName']]);
  });

  it('should ask nothing of names where all have one world, or worlds of their own choice', () => {
    const mark = '4c1f0a';
    const drawn = (alias: string, seed: number) => ({
      ...named(ANNA, alias),
      assignment: mark,
      game: { ...ANNA.game, seed, turns: [], fingerprint: alias },
    });
    expect(told(drawn('Ben', 7), drawn('Cho', 7))).toEqual([[], []]);
    expect(told(drawn('Ben', 7), drawn('Cho', seedOfAliases(['Dan'], mark)))).toEqual([[], []]);
    expect(told({ ...drawn('Ben', seedOfAliases(['Dan'], mark)), assignment: null })).toEqual([[]]);
  });

  it('should tell that a game came again, and from where', () => {
    const [row, other] = rowsOf([ANNA, BEN]);
    const again = [{ file: 'form.csv', row: 7 }];
    const remarks = remarksOn(gamesOf([{ ...row!, again }, other!], new Map()));
    expect([remarks.get(1), remarks.get(2)]).toEqual([[{ kind: 'again', sources: again }], []]);
  });

  it('should name every copy in a class that is as large as one may be', () => {
    const copies = Array.from({ length: 400 }, (_, i) => named(ANNA, `P${i}`));
    const games = gamesOf(rowsOf(copies), new Map());
    const add = vi.spyOn(Set.prototype, 'add');
    const remarks = remarksOn(games);
    expect(add.mock.calls.length).toBeLessThan(copies.length);
    add.mockRestore();
    expect(remarks.get(1)).toHaveLength(1);
    expect(remarks.get(1)![0]).toMatchObject({ kind: 'sameCode', others: { length: 399 } });
  });

  it('should name the same orders in the turns of the shorter game, from three on', () => {
    const shorter = (turns: number) => handIn('Emil', { bot: 'balanced', turns });
    expect(told(ANNA, shorter(3))).toEqual([['sameOrders 2'], ['sameOrders 1']]);
    expect(told(ANNA, shorter(2))).toEqual([[], []]);
  });

  it('should take orders for the same in whatever sequence they were given', () => {
    const { game } = handIn('Emil', { bot: 'balanced', turns: 6 });
    const turned = { ...game, turns: game.turns.map((orders) => [...orders].reverse()) };
    const emil = { ...named(ANNA, 'Emil'), game: turned };
    expect(told(ANNA, emil)).toEqual([['sameOrders 2'], ['sameOrders 1']]);
  });

  it('should know copied orders in another world, from six on', () => {
    const elsewhere = handIn('Emil', { bot: 'balanced', seed: 8 });
    const copied = (turns: HandIn['game']['turns']) => ({
      ...elsewhere,
      game: { ...elsewhere.game, turns },
    });
    expect(told(ANNA, copied(ANNA.game.turns))).toEqual([['sameOrders 2'], ['sameOrders 1']]);
    const some = ANNA.game.turns.flat().slice(0, 6);
    const withSome = (count: number) => {
      const turns = ANNA.game.turns.map((_, turn) => some.slice(0, count).slice(turn, turn + 1));
      return told({ ...ANNA, game: { ...ANNA.game, turns } }, copied(turns));
    };
    expect(withSome(6)).toEqual([['sameOrders 2'], ['sameOrders 1']]);
    expect(withSome(5)).toEqual([[], []]);
  });

  it('should not take those for copies who left everything as it was', () => {
    const idle = (alias: string, turns: number) =>
      handIn(alias, { bot: 'balanced', turns, instead: Array.from({ length: 10 }, () => []) });
    expect(told(idle('Anna', 6), idle('Ben', 5))).toEqual([[], []]);
    expect(told(idle('Anna', 6), idle('Ben', 6))).toEqual([[], []]);
  });

  it('should name two hand-ins under one name, however it is written', () => {
    expect(told(ANNA, named(BEN, ' anna '))).toEqual([['sameAlias 2'], ['sameAlias 1']]);
    const later = handIn('Anna', { bot: 'balanced', turns: 4 });
    expect(told(ANNA, later)).toEqual([['sameAlias 2'], ['sameAlias 1']]);
    expect(told({ ...ANNA, aliases: [] }, { ...BEN, aliases: [] })).toEqual([[], []]);
  });

  it('should name another assignment and another scenario than most have', () => {
    const assigned = (given: HandIn, assignment: string) => ({ ...given, assignment });
    const other = { ...BEN, game: { ...BEN.game, scenario: 'first-data-centre' } };
    expect(told(assigned(ANNA, '4c1f0a'), assigned(named(other, 'Cho'), '4c1f0a'), BEN)).toEqual([
      [],
      ['otherScenario'],
      ['otherAssignment'],
    ]);
  });
});
