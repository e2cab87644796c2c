// Tells what a round moved for home: what stands after it less what stood before.

import { installedH100e } from '../../../engine';
import type { Explanation } from '../../../types/explanation';
import { POWER_SOURCES } from '../../../types/names';
import type { PassageDelta } from '../../passage';
import { selectRounds } from '../../rounds';
import { hundredfold, type Moment } from '../ask';
import { addedUp, change, gap, owner, type Teller } from './teller';

function chips(moment: Moment): Explanation {
  return moment.node('installedChipsH100e', installedH100e(moment.nation));
}

function power(moment: Moment): Explanation {
  return addedUp(
    'connectedPowerMw',
    POWER_SOURCES.map((source) => moment.node(`${source}PowerMw`, moment.nation.powerMw[source])),
  );
}

type Mover = (before: Moment, after: Moment, at: PassageDelta['at']) => Explanation;

const MOVERS: Readonly<Record<PassageDelta['kind'], Mover>> = {
  chips: (before, after) => gap('chipsMovedH100e', chips(after), chips(before)),
  halls: (before, after) => change('hallsMovedMw', before, after, 'dataCentreMw'),
  power: (before, after) => gap('powerMovedMw', power(after), power(before)),
  experts: (before, after) => change('expertsMoved', before, after, 'experts'),
  trust: (before, after, at) => {
    const name = at === 'USA' ? 'usTrust' : 'chinaTrust';
    return hundredfold('trustMovedPoints', change('trustMoved', before, after, name));
  },
};

export const moved: Teller = (leaf, ask) => {
  const round = selectRounds(ask.state.history)[Number(leaf.argument)];
  if (round === undefined) return null;
  const { kind, at } = owner<PassageDelta>(leaf);
  const before = ask.after(round.before.state.turn);
  return MOVERS[kind](before, ask.after(round.after.state.turn), at);
};
