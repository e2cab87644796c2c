// What was scarcest, and which chips stood idle for want of what.

import { installedH100e } from '../../engine';
import { BOTTLENECKS } from '../../types/names';
import type { NationState } from '../../types/state';
import { figureOf, largestOf, partsOf, shareOf } from './figure';
import { mean, type Measure, sum, turnsOf } from './lookBack';

/** In how many turns each input was the scarcest; money where nothing else was short. */
export const bindingTurns: Measure = (game) => {
  const turns = turnsOf(game);
  const parts = partsOf(BOTTLENECKS, (name) =>
    sum(turns.map(({ bottleneck }) => (bottleneck === name ? 1 : 0))),
  );
  const short = largestOf(parts.filter(({ id }) => id !== 'money'));
  const of = short.value > 0 ? short : parts.find(({ id }) => id === 'money')!;
  return figureOf(of.value, 'turns', { of, parts });
};

type Cause = 'power' | 'dataCentres' | 'talent';

const CAUSES: readonly Cause[] = ['power', 'dataCentres', 'talent'];

/** Installed chips that power or halls could not run, and running ones that nobody could use. */
function unusedH100e(nation: NationState, cause: Cause): number {
  const installed = installedH100e(nation);
  const running = installed * nation.operatingShare;
  if (cause === 'talent') return Math.max(0, running - nation.usedChipsH100e);
  const scarcer = nation.powerRatio <= nation.dataCentreRatio ? 'power' : 'dataCentres';
  return cause === scarcer ? installed - running : 0;
}

/** Share of the chips that stood without power or halls, over all turns. */
export const idleChips: Measure = (game) => {
  const turns = turnsOf(game);
  const installed = sum(turns.map(installedH100e));
  const parts = partsOf(CAUSES, (cause) => mean(turns.map((nation) => unusedH100e(nation, cause))));
  const idle = turns.map((nation) => 1 - nation.operatingShare);
  const idleH100e = sum(turns.map((nation, i) => installedH100e(nation) * idle[i]!));
  return figureOf(shareOf(idleH100e, installed), 'share', {
    parts,
    partsUnit: 'h100e',
    course: { id: 'idle', unit: 'share', values: idle },
  });
};
