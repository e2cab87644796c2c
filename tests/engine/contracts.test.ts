// Framework contracts: what they lift, what draws them down and when they lapse.

import { describe, expect, it } from 'vitest';
import { createGame, resolveTurn, viewFor } from '../../src/engine/index';
import type { Game } from '../../src/types/game';
import type { Order } from '../../src/types/order';
import type { ContractScenario, Opening, Scenario } from '../../src/types/scenario';
import { korea } from '../support/korea';

const text = { en: 'GPUs', ko: 'GPUs' };
const terms: ContractScenario = {
  id: 'gpus',
  name: text,
  buyer: 'KOR',
  seller: 'USA',
  gpus: 260_000,
  h100ePerGpu: 2.5,
  priceUsdBnPerGpu: 4e-5,
  firstHalfYear: 0,
  lastHalfYear: 9,
  condition: [{ quantity: 'usTrust', atLeast: 0.3 }],
  shares: [{ id: 'government', name: text, gpus: 260_000, government: true }],
  figure: {
    value: 260_000,
    unit: 'GPUs',
    year: 2025,
    source: { title: 'a', publisher: 'b', date: '2025' },
    confidence: 'high',
    basis: 'tuned',
  },
};

const spend: Order = {
  kind: 'allocateBudget',
  country: 'KOR',
  percents: { chips: 80, dataCentres: 10, power: 10, talent: 0, models: 0 },
};

/** Two lots of the contract, in the second and the fifth turn, and one option that brings none. */
const opening: Opening = {
  name: text,
  text,
  contract: 'gpus',
  default: 'lots',
  options: [
    {
      id: 'lots',
      name: text,
      text,
      lots: [
        { turn: 1, h100e: 250_000, billUsdBn: 0.5 },
        { turn: 4, h100e: 390_000, billUsdBn: 0.7 },
      ],
      effects: [],
    },
    { id: 'none', name: text, text, lots: [], effects: [] },
  ],
};

const { ruleset, scenario } = korea();

/** The Korean scenario with these contracts in place of its own, and with the opening above or none. */
function worldWith(contracts: readonly ContractScenario[], opens: boolean): Scenario {
  const countries = scenario.countries.map((each) => {
    if (each.role !== 'nation') return each;
    const { opening: _, ...plain } = each;
    return opens && each.id === 'KOR' ? { ...plain, opening } : plain;
  });
  return { ...scenario, countries, contracts };
}

function play(contracts: readonly ContractScenario[], turns: number, opens = false): Game[] {
  const world = worldWith(contracts, opens);
  const games = [createGame(ruleset, world, { seed: 3, variant: 'full' })];
  while (games.length <= turns) games.push(resolveTurn(games.at(-1)!, [spend]).game);
  return games;
}

describe('a framework contract', () => {
  it('should never deliver more than was agreed, and deliver in whole only what was ordered in time', () => {
    const games = play([terms], 20);
    for (const { state } of games) {
      const contract = state.contracts[0]!;
      expect(contract.deliveredH100e + contract.arrivingH100e).toBeLessThanOrEqual(650_000);
      expect(contract.installedH100e).toBeLessThanOrEqual(contract.deliveredH100e);
    }
    const last = games[11]!.state.contracts[0]!.deliveredH100e;
    expect(last).toBeGreaterThan(0);
    expect(games[20]!.state.contracts[0]!.deliveredH100e).toBe(last);
  });

  it('should draw down by exactly the American chips that arrive', () => {
    const games = play([terms], 3);
    const first = games[1]!.state;
    const second = games[2]!.state;
    const ordered = viewFor(games[1]!, 'KOR').own.arriving.usH100e;
    expect(first.contracts[0]!.arrivingH100e).toBe(Math.min(650_000, ordered));
    expect(second.contracts[0]!.deliveredH100e).toBe(first.contracts[0]!.arrivingH100e);
  });

  it('should lift only the quota: nobody gets fewer chips while pool and quotas are wide', () => {
    const without = viewFor(play([], 1)[1]!, 'KOR').own.arriving.usH100e;
    const withIt = viewFor(play([terms], 1)[1]!, 'KOR').own.arriving.usH100e;
    expect(withIt).toBeGreaterThanOrEqual(without);
  });

  it('should stand still while its condition fails', () => {
    const strict = { ...terms, condition: [{ quantity: 'usTrust', atLeast: 0.99 } as const] };
    expect(play([strict], 5)[5]!.state.contracts[0]!.deliveredH100e).toBe(0);
  });

  it('should say what was never ordered when it lapses', () => {
    const games = play([terms], 9);
    const small: Order = {
      ...spend,
      percents: { chips: 0, dataCentres: 0, power: 0, talent: 0, models: 0 },
    } as Order;
    const { events } = resolveTurn(games[9]!, [small]);
    const lapsed = events.filter(({ kind }) => kind === 'contractLapsed');
    const contract = games[9]!.state.contracts[0]!;
    expect(lapsed.length).toBe(
      contract.deliveredH100e + contract.arrivingH100e < 650_000 - 2.5 ? 1 : 0,
    );
  });

  it('should set aside what the opening brings, so that orders take only the rest', () => {
    const states = play([terms], 8, true).map(({ state }) => state.contracts[0]!);
    for (const { deliveredH100e, arrivingH100e } of states)
      expect(deliveredH100e + arrivingH100e).toBeLessThanOrEqual(650_000);
    expect(states[1]!.arrivingH100e).toBe(10_000);
    expect(states[2]!.deliveredH100e).toBe(260_000);
    expect(states[5]!.deliveredH100e).toBe(650_000);
    expect(states[8]!.arrivingH100e).toBe(0);
  });

  it('should book the government’s part of a lot by its share of the contract, and send the bill', () => {
    const games = play([terms], 2, true);
    const events = resolveTurn(games[1]!, [spend]).events;
    expect(events).toContainEqual({
      kind: 'lotArrived',
      country: 'KOR',
      h100e: 250_000,
      billUsdBn: 0.5,
    });
    const { deliveredGovernmentH100e } = games[2]!.state.contracts[0]!;
    expect(deliveredGovernmentH100e).toBeGreaterThanOrEqual(250_000);
  });
});
