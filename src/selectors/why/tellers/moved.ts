// Tells what a round moved for home: what stands after it less what stood before.

import { installedH100e } from '../../../engine';
import type { Explanation } from '../../../types/explanation';
import { POWER_SOURCES } from '../../../types/names';
import { selectRounds } from '../../rounds';
import { hundredfold, type Moment } from '../ask';
import { addedUp, change, gap, step, type Teller } from './teller';

function chips(moment: Moment): Explanation {
  return moment.node('installedChipsH100e', installedH100e(moment.nation));
}

function power(moment: Moment): Explanation {
  return addedUp(
    'connectedPowerMw',
    POWER_SOURCES.map((source) => moment.node(`${source}PowerMw`, moment.nation.powerMw[source])),
  );
}

type Mover = (before: Moment, after: Moment) => Explanation;

function trustOf(name: 'usTrust' | 'chinaTrust'): Mover {
  return (before, after) =>
    hundredfold('trustMovedPoints', change('trustMoved', before, after, name));
}

const MOVERS: Readonly<Record<string, Mover>> = {
  chips: (before, after) => gap('chipsMovedH100e', chips(after), chips(before)),
  halls: (before, after) => change('hallsMovedMw', before, after, 'dataCentreMw'),
  power: (before, after) => gap('powerMovedMw', power(after), power(before)),
  experts: (before, after) => change('expertsMoved', before, after, 'experts'),
  USA: trustOf('usTrust'),
  CHN: trustOf('chinaTrust'),
};

export const moved: Teller = (leaf, ask) => {
  const round = selectRounds(ask.state.history)[Number(leaf.argument)];
  if (round === undefined) return null;
  const before = ask.after(round.before.state.turn);
  return MOVERS[step(leaf, 0)]?.(before, ask.after(round.after.state.turn)) ?? null;
};
