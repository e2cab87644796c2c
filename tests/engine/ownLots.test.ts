// An author's own kinds of lots: behind the ruleset's, or in place of some of them, and replayed to the bit.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { lighten } from '../../src/earlier/index';
import {
  botOrders,
  createGame,
  createReplay,
  hashRuleset,
  hashScenario,
  nationOf,
  ordersOfBot,
  playTurn,
  replayGame,
  resolveTurn,
  rulesOf,
} from '../../src/engine/index';
import type { OwnLot } from '../../src/types/ownLot';
import type { Scenario } from '../../src/types/scenario';
import { korea } from '../support/korea';
import { lotsOf, withQuay } from '../support/quay';

const { ruleset, scenario } = korea();
const KOR = 'KOR';

const DOCKS: OwnLot = {
  id: 'dryDocks',
  name: { en: 'Dry docks', ko: '도크' },
  text: { en: 'A yard sells two docks.', ko: '조선소가 도크 두 곳을 팝니다.' },
  line: 'dataCentres',
  price: 0.1,
  effects: [{ kind: 'addSupport', points: 3 }],
};

function withLots(lots: readonly OwnLot[], lotsOfRules?: readonly string[]): Scenario {
  return { ...scenario, lots, ...(lotsOfRules === undefined ? {} : { lotsOfRules }) };
}

function begin(own: Scenario, seed = 5) {
  return createGame(ruleset, own, { seed, variant: 'full' });
}

describe('the lots of an author', () => {
  it('should stand behind the ruleset’s, without their words', () => {
    const { lots } = rulesOf(ruleset, withLots([DOCKS]));
    const { name: _name, text: _text, ...played } = DOCKS;
    expect(lots).toEqual([...ruleset.lots, played]);
  });

  it('should be all that lies on the quay where no kind of the rules may come', () => {
    const own = withLots([DOCKS, { ...DOCKS, id: 'quarry' }], []);
    let game = begin(own);
    for (let turn = 0; turn < 8; turn++) {
      const ids = game.state.world.quay.map(({ id }) => id).sort();
      expect(ids).toEqual(['dryDocks', 'quarry']);
      ({ game } = resolveTurn(game, botOrders(game, BOTS, [])));
    }
  });

  it('should come beside those of the rules that are named', () => {
    const { lots } = rulesOf(ruleset, withLots([DOCKS], ['emptyHall', 'turbineSlot']));
    expect(lots.map(({ id }) => id)).toEqual(['turbineSlot', 'emptyHall', 'dryDocks']);
    expect(rulesOf(ruleset, { ...scenario, lotsOfRules: [] }).lots).toEqual([]);
  });

  it('should be bid for and won like all others', () => {
    const game = withQuay(begin(withLots([DOCKS])), lotsOf('dryDocks'));
    const order = { kind: 'bidForLots', country: KOR, lot: 'dryDocks', premium: 'double' } as const;
    const { game: with_, events } = resolveTurn(game, [order]);
    const { game: without } = resolveTurn(game, []);
    expect(events).toContainEqual(expect.objectContaining({ kind: 'lotWon', lot: 'dryDocks' }));
    const support = [with_, without].map(({ state }) => nationOf(state, KOR).support);
    expect(support[0]).toBeGreaterThan(support[1]!);
  });

  it('should have another fingerprint with what is played of them, and none of their words', () => {
    const hash = hashScenario(withLots([DOCKS]));
    const reworded = { ...DOCKS, name: { en: 'Other', ko: '다름' } };
    expect(hashScenario(withLots([reworded]))).toBe(hash);
    expect(hashScenario(withLots([{ ...DOCKS, price: 0.2 }]))).not.toBe(hash);
    expect(hashScenario(withLots([DOCKS], []))).not.toBe(hash);
    expect(hashScenario(withLots([]))).not.toBe(hash);
    const light = lighten(withLots([DOCKS])) as unknown as Scenario;
    expect(hashScenario(light)).toBe(hash);
    expect(JSON.stringify(light.lots)).not.toContain('Dry docks');
  });

  it('should make the rules once, whoever makes them again, and leave other scenarios their own', () => {
    const own = withLots([DOCKS], ['emptyHall']);
    const rules = rulesOf(ruleset, own);
    expect(rulesOf(ruleset, own)).toBe(rules);
    expect(rulesOf(rules, own)).toBe(rules);
    expect(rulesOf(ruleset, scenario)).toBe(ruleset);
    const copied = structuredClone({ rules, own });
    expect(hashRuleset(rulesOf(copied.rules, copied.own))).toBe(hashRuleset(rules));
  });

  it('should be replayed to the same hashes, and refuse a scenario without them', () => {
    const own = withLots([DOCKS], ['emptyHall']);
    const start = begin(own);
    let game = start;
    const turns = [];
    while (game.state.outcome === 'running') {
      const played = playTurn(game, BOTS, [KOR], ordersOfBot(game, BOTS, KOR, 'random'));
      turns.push(played);
      game = played.after;
    }
    const record = createReplay(start, [KOR], turns);
    expect(replayGame(record, { ruleset, scenario: own, bots: BOTS })).toMatchObject({ ok: true });
    const elsewhere = { ruleset, scenario, bots: BOTS };
    expect(replayGame(record, elsewhere)).toMatchObject({ error: { code: 'changedScenario' } });
  });
});
