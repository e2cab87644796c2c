// Whether every scenario has the same world, in words: a row for each, and how far they lie apart.

import { WORLD_TOLERANCE, worldSpread } from '../selectors/index';
import { type ScenarioWorld, WORLD_QUANTITIES, type WorldValues } from '../types/trust';
import { tableLines } from './table';

const PERCENT = 100;

const HEAD = ['', 'AI chips, million H100e', 'AI power, GW', 'largest training run, FLOP'];

function rowOf(name: string, { chips, power, run }: WorldValues): string[] {
  const flop = run.toExponential(1).replace('+', '');
  return [name, (chips / 1e6).toFixed(1), (power / 1e3).toFixed(1), flop];
}

function spreadWord(share: number): string {
  return `${(share * PERCENT).toFixed(0)} %, ${share <= WORLD_TOLERANCE ? 'pass' : 'miss'}`;
}

export function worldLines(worlds: readonly ScenarioWorld[], games: number): string[] {
  const spread = worldSpread(worlds);
  return [
    `The same world in every scenario: 2030 H1 without players, the mean of ${games} games`,
    ...tableLines([
      HEAD,
      ...worlds.map((one) => rowOf(one.scenario, one)),
      ['largest difference', ...WORLD_QUANTITIES.map((name) => spreadWord(spread[name]))],
    ]).map((line) => `  ${line}`),
    '  The fourteen countries of the atlas: those of the scenario as the game has them, the others as',
    '  they begin in 2026, grown by the world’s growth since. At most 25 % may lie between the largest',
    '  and the smallest.',
  ];
}
