// Laws of the chain: need, cover, firms, orders and indices.

import { describe, expect, it } from 'vitest';
import {
  type Ahead,
  CHAIN_RULES,
  type ChainNation,
  type ChainWorld,
  chainIndices,
  coverNow,
  coverOnArrival,
  knownFrom,
  lagGenerations,
  needOf,
  openings,
  ordersOf,
  stepNation,
  worldsOf,
} from '../../../src/engine/index';
import { chainPlans } from '../../../src/lab/index';
import { type ByPillar, type ChapterId, INDICES, PILLARS } from '../../../src/types/names';
import { contentOf } from '../../support/content';

const PLANS = chainPlans(CHAIN_RULES, contentOf('race-for-independence').scenario);
const NATIONS = [...PLANS].map(([id, { begun }]) => ({ id, begun }));
const KOREA = PLANS.get('KOR')!.begun;
const EVEN = byLine(() => 0.2);

function byLine(of: (line: keyof ByPillar<number>) => number): ByPillar<number> {
  return Object.fromEntries(PILLARS.map((line) => [line, of(line)])) as ByPillar<number>;
}

function worlds(...chapters: ChapterId[]): ChainWorld[] {
  return worldsOf(CHAIN_RULES, { halfYear: 0, turns: 40, chapters, chapterTurns: 4 });
}

function known(...chapters: ChapterId[]): Ahead {
  return knownFrom(worlds('calm', ...chapters), 0, 4);
}

/** A nation whose lines all have this cover now. */
function covered(cover: ByPillar<number>): ChainNation {
  const lines = { ...KOREA.lines };
  for (const line of PILLARS)
    lines[line] = { stock: cover[line] * needOf(known()(0), KOREA.start, line), coming: [] };
  return { ...KOREA, lines };
}

describe('what a nation can hold', () => {
  it.each(NATIONS)('should have halls and power just for the chips it needs: $id', ({ begun }) => {
    for (const world of worlds().filter(({ turn }) => turn % 5 === 0)) {
      const need = byLine((line) => needOf(world, begun.start, line));
      const drawnMw = (need.chips * CHAIN_RULES.chipKw * 0.89 ** world.turn) / 1000;
      expect(need.dataCentres / drawnMw).toBeCloseTo(1, 6);
      expect(need.power / need.dataCentres).toBeCloseTo(CHAIN_RULES.powerPerDataCentre, 12);
    }
  });

  it('should grow with the world’s spending, experts more slowly', () => {
    const [now, later] = [worlds()[0]!, worlds()[20]!];
    const grown = byLine(
      (line) => needOf(later, KOREA.start, line) / needOf(now, KOREA.start, line),
    );
    expect(grown.dataCentres).toBeCloseTo(later.spending, 9);
    expect(grown.power).toBeCloseTo(later.spending, 9);
    expect(grown.talent).toBeCloseTo(Math.sqrt(later.spending), 6);
    expect(grown.chips).toBeGreaterThan(later.spending);
    expect(grown.models).toBe(1);
  });

  it('should be moved by a chapter on its own line alone', () => {
    for (const [chapter, needs] of Object.entries(CHAIN_RULES.chapterNeed)) {
      const bent = { ...worlds()[0]!, chapter: chapter as ChapterId };
      for (const line of PILLARS)
        expect(
          needOf(bent, KOREA.start, line) / needOf(worlds()[0]!, KOREA.start, line),
        ).toBeCloseTo(needs[line] ?? 1, 12);
    }
  });

  it('should let no nation begin with everything it could hold', () => {
    for (const { begun } of NATIONS) {
      const covers = PILLARS.map((line) => coverNow(worlds()[0]!, begun, line));
      expect(Math.min(...covers)).toBeGreaterThan(0.01);
      expect(Math.min(...covers)).toBeLessThan(1);
    }
  });

  it('should show the frontier to the leader and the lag of each figure', () => {
    for (const [id, generations] of [
      ['USA', 0],
      ['KOR', 1.48],
      ['BRA', 3.36],
    ] as const)
      expect(lagGenerations(CHAIN_RULES, PLANS.get(id)!.begun.lines.models.stock)).toBeCloseTo(
        generations,
        6,
      );
  });
});

describe('firms', () => {
  it('should find all room in the narrowest line and none in a wide one', () => {
    const nation = covered({ chips: 1, dataCentres: 1, power: 0.01, talent: 1, models: 1 });
    const open = openings(known(), nation);
    expect(open.power).toBe(1);
    expect(open.chips).toBe(0);
  });

  it('should come or go abroad, to the last dollar', () => {
    for (const { begun } of NATIONS) {
      const orders = ordersOf(known(), begun, EVEN);
      for (const line of PILLARS) {
        const { publicUsdBn, firmsUsdBn, abroadUsdBn } = orders[line];
        const offers = begun.start.privateMoneyUsdBn / begun.start.budgetUsdBn;
        const all = offers + (begun.start.isSuperpower ? 0 : CHAIN_RULES.foreignOffers);
        const offered =
          (publicUsdBn * CHAIN_RULES.lines[line].leverage * all) / CHAIN_RULES.usualOffers;
        expect(firmsUsdBn + abroadUsdBn).toBeCloseTo(offered, 9);
        expect(firmsUsdBn).toBeGreaterThanOrEqual(0);
        expect(abroadUsdBn).toBeGreaterThanOrEqual(-1e-12);
      }
    }
  });

  it('should bring nothing where the state pays nothing', () => {
    const orders = ordersOf(known(), KOREA, { ...EVEN, power: 0 });
    expect(orders.power.firmsUsdBn).toBe(0);
    expect(orders.power.units).toBe(0);
  });

  it('should run to what is narrow today more than to what will be', () => {
    const soon = covered({ chips: 0.5, dataCentres: 0.5, power: 0.5, talent: 0.5, models: 0.5 });
    const calm = openings(known('calm'), soon);
    const grid = openings(known('grid'), soon);
    expect(grid.power).toBe(1);
    expect(grid.chips).toBeLessThan(calm.chips);
    expect(grid.chips).toBeGreaterThan(0);
  });
});

describe('a turn', () => {
  it('should bring each line after its lead time, and not before', () => {
    for (const line of PILLARS) {
      const { leadTurns } = CHAIN_RULES.lines[line];
      const less = { ...EVEN, [line]: 0 };
      const all = worlds();
      const play = (first: ByPillar<number>) => {
        let nation = KOREA;
        const stocks: number[] = [];
        for (let turn = 0; turn <= leadTurns; turn++) {
          nation = stepNation(knownFrom(all, turn, 4), nation, turn === 0 ? first : EVEN);
          stocks.push(nation.lines[line].stock);
        }
        return stocks;
      };
      const [paid, unpaid] = [play(EVEN), play(less)];
      expect(paid.slice(0, leadTurns)).toEqual(unpaid.slice(0, leadTurns));
      expect(paid[leadTurns]!).toBeGreaterThan(unpaid[leadTurns]!);
    }
  });

  it('should be foreseen: cover on arrival is the cover that comes without new money', () => {
    const all = worlds('calm', 'grid');
    const foreseen = byLine((line) => coverOnArrival(knownFrom(all, 0, 4), KOREA, line));
    for (const line of PILLARS) {
      let nation = KOREA;
      const { leadTurns } = CHAIN_RULES.lines[line];
      const nothing = byLine(() => 0);
      for (let turn = 0; turn < leadTurns; turn++)
        nation = stepNation(knownFrom(all, turn, 4), nation, nothing);
      expect(coverNow(all[leadTurns]!, nation, line)).toBe(foreseen[line]);
    }
  });

  it('should wear out what nobody pays', () => {
    let nation = KOREA;
    for (let turn = 0; turn < 12; turn++)
      nation = stepNation(
        knownFrom(worlds(), turn, 4),
        nation,
        byLine(() => 0),
      );
    for (const line of PILLARS)
      expect(coverNow(worlds()[12]!, nation, line)).toBeLessThan(
        0.8 * coverNow(worlds()[0]!, KOREA, line),
      );
  });

  it('should leave what it was given as it was', () => {
    const before = JSON.stringify(KOREA);
    stepNation(known(), KOREA, EVEN);
    expect(JSON.stringify(KOREA)).toBe(before);
  });
});

describe('the indices', () => {
  it('should lie at the same place where all covers are alike, between 0 and 100', () => {
    for (const cover of [0.1, 0.7, 3]) {
      const indices = chainIndices(
        CHAIN_RULES,
        byLine(() => cover),
      );
      for (const index of INDICES)
        expect(indices[index]).toBeCloseTo((100 * cover) / (cover + CHAIN_RULES.half), 9);
    }
  });

  it('should feel the narrow line and hardly a wide one', () => {
    const cover = { chips: 1, dataCentres: 1, power: 0.2, talent: 1, models: 1 };
    const at = (changed: Partial<ByPillar<number>>) =>
      chainIndices(CHAIN_RULES, { ...cover, ...changed }).capability;
    expect(at({ power: 0.4 }) - at({})).toBeGreaterThan(5 * (at({ chips: 2 }) - at({})));
    for (const line of PILLARS) expect(at({ [line]: 1.1 * cover[line] })).toBeGreaterThan(at({}));
  });
});
