// What the screens of a superpower show: its rule, its buyers, its goal by its own name.

import { describe, expect, it } from 'vitest';
import { BOTS } from '../../src/bots/index';
import { botOrders, createGame, nationOf, resolveTurn } from '../../src/engine/index';
import {
  goalOf,
  selectDecisions,
  selectExports,
  selectLead,
  selectLevers,
  selectMapPicture,
  selectReport,
  selectStandings,
  type PastTurn,
  type SeatState,
} from '../../src/selectors/index';
import { selectTurnReasons } from '../../src/why/index';
import type { Order } from '../../src/types/order';
import { superpowers } from '../support/superpowers';
import { playedState } from './seatStates';

const { ruleset, scenario } = superpowers();

function after(turns: number, orders: readonly Order[] = []): SeatState {
  const history: PastTurn[] = [];
  let game = createGame(ruleset, scenario, { seed: 5, variant: 'full' });
  for (let turn = 0; turn < turns; turn++) {
    const given = botOrders(game, BOTS, []);
    const { game: next, events } = resolveTurn(game, given);
    history.push({ turn, before: game, orders: given, events, after: next });
    game = next;
  }
  return { game, orders, history, par: () => [] };
}

function rule(wanted: 'open' | 'withheld', exceptions: readonly string[] = []): Order {
  return { kind: 'setExportRule', country: 'USA', rule: wanted, exceptions };
}

describe('the sales of a superpower', () => {
  it('should be those of superpowers alone', () => {
    expect(selectExports(after(1), 'KOR')).toBeNull();
    expect(selectDecisions(after(1), 'KOR').exports).toBeNull();
    expect(selectExports(playedState(1), 'KOR')).toBeNull();
  });

  it('should weigh what each rule would bring this turn', () => {
    const sheet = selectExports(after(1), 'USA')!;
    const [open, licensed, withheld] = sheet.options;
    expect(licensed).toMatchObject({ rule: 'licensed', chosen: true, inForce: true });
    expect(open!.salesUsdBn).toBeGreaterThan(withheld!.salesUsdBn);
    expect(open!.trust).toBeGreaterThan(withheld!.trust);
    expect(withheld!.chipsComingH100e).toBeGreaterThanOrEqual(open!.chipsComingH100e);
    expect(sheet.salesUsdBn).toBe(nationOf(after(1).game.state, 'USA').exportSalesUsdBn);
  });

  it('should show each nation as it is sold to by what is ordered', () => {
    const { buyers, decision } = selectExports(after(2, [rule('withheld', ['JPN'])]), 'USA')!;
    expect(decision).toEqual({ rule: 'withheld', exceptions: ['JPN'] });
    const buyer = (id: string) => buyers.find(({ country }) => country === id)!;
    expect(buyer('JPN')).toMatchObject({ rule: 'licensed', isException: true });
    expect(buyer('KOR')).toMatchObject({ rule: 'withheld', isException: false });
    expect(buyer('JPN').soldH100e).toBeGreaterThan(0);
    expect(buyers.map(({ country }) => country)).not.toContain('USA');
  });

  it('should have a lever of its own and be drawn to whom it sells', () => {
    expect(selectLevers(after(1), 'USA').map(({ lever }) => lever)).toEqual([
      'exportRule',
      'dataLaw',
      'modelProgramme',
    ]);
    const picture = selectMapPicture(after(2, [rule('open')]), 'USA');
    expect(picture).toMatchObject({ heading: 'licensed', pendingHeading: 'open' });
    const sold = picture.flows.filter(({ kind, from }) => kind === 'chips' && from === 'USA');
    expect(sold.map(({ to }) => to)).toContain('JPN');
    expect(picture.flows.filter(({ from, to }) => from === to)).toEqual([]);
    expect(selectMapPicture(after(2), 'KOR').heading).toBe(
      nationOf(after(2).game.state, 'KOR').stance,
    );
  });
});

describe('the goal of a superpower', () => {
  it('should be lead and allies for one and autonomy for the other', () => {
    const { game } = after(1);
    expect(goalOf(game, 'USA')).toBe('leadAndAllies');
    expect(goalOf(game, 'CHN')).toBe('replaceEmbargoed');
    expect(goalOf(game, 'KOR')).toBeNull();
    expect(selectLead({ game }, 'CHN')).toBeNull();
    expect(selectLead({ game }, 'USA')!.trust).toBeCloseTo(
      nationOf(game.state, 'USA').usTrust * 100,
    );
  });

  it('should stand in the standings by its own name, whoever looks', () => {
    const rows = selectStandings(after(2), 'KOR');
    const row = (id: string) => rows.find(({ country }) => country === id)!;
    expect(row('USA')).toMatchObject({
      role: 'superpower',
      goal: 'leadAndAllies',
      exportRule: 'licensed',
      stance: null,
    });
    expect(row('USA').trust).toBeCloseTo(nationOf(after(2).game.state, 'KOR').usTrust * 100);
    expect(row('KOR')).toMatchObject({ role: 'home', goal: null, exportRule: null, trust: null });
    const home = selectStandings(after(2), 'USA');
    expect(home.find(({ country }) => country === 'USA')).toMatchObject({ role: 'home' });
    for (const { country, trust } of home) expect(trust !== null).toBe(country !== 'USA');
  });

  it('should be what the report gives as the reason of its index', () => {
    const { history } = after(6);
    const kinds = history.map((turn) => selectTurnReasons(turn, 'USA').autonomy?.kind);
    for (const kind of kinds) expect(['lead', 'alliesTrust', 'aligned']).toContain(kind);
    for (const turn of history) {
      const { kind } = selectTurnReasons(turn, 'CHN').autonomy!;
      expect(kind).toBe('layer');
      expect(selectReport(turn, 'USA').goal).toBe('leadAndAllies');
    }
  });
});
