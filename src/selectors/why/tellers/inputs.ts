// Tells the bottlenecks, the outlook and power: shares of need now and ahead.

import { difference, literal, product, ratio, sum } from '../../../engine';
import type { Explanation } from '../../../types/explanation';
import { type Input, TURNS_AHEAD } from '../../bottlenecks';
import { type Ask, hundredfold, type Moment, type NumberName } from '../ask';
import { constant, step, type Teller } from './teller';

const RATIOS: Readonly<Record<Input, NumberName>> = {
  power: 'powerRatio',
  dataCentres: 'dataCentreRatio',
  chips: 'chipDeliveryRatio',
  talent: 'talentUse',
};

export function installed({ nation, explanations }: Moment): Explanation {
  const parts = sum('installedChipsH100e', [
    part('usChipsH100e', nation.usChipsH100e),
    part('chinaChipsH100e', nation.chinaChipsH100e),
    part('domesticChipsH100e', nation.domesticChipsH100e),
  ]);
  const told = explanations.get('installedChipsH100e');
  return told !== undefined && Object.is(told.value, parts.value) ? told : parts;
  function part(name: string, value: number): Explanation {
    const node = explanations.get(name);
    return node !== undefined && Object.is(node.value + 0, value + 0)
      ? node
      : { name, op: 'measured', value, terms: [] };
  }
}

function working(moment: Moment): Explanation {
  return product('workingH100e', [installed(moment), moment.own('operatingShare')]);
}

function safePercent(ask: Ask): Explanation {
  return product('safePowerPercent', [
    sum('fullReserve', [
      constant(ask, 'resilience.powerReserve'),
      constant(ask, 'resilience.powerRange'),
    ]),
    literal(100),
  ]);
}

/** The last of so many turns ahead that is still played. */
function furthest(ask: Ask, turns: number, mode: 'nothing' | 'standing'): Moment | null {
  for (let turn = turns; turn > 0; turn--) {
    const moment = ask.ahead(turn, mode);
    if (moment !== null) return moment;
  }
  return null;
}

function rowOf(input: Input, field: string, ask: Ask): Explanation | null {
  const moment = field === 'nowPercent' ? ask.now : furthest(ask, TURNS_AHEAD, 'standing');
  return moment === null ? null : hundredfold(field, moment.own(RATIOS[input]));
}

export const bottlenecks: Teller = (leaf, ask) => {
  const field = step(leaf, -1);
  if (step(leaf, 0) === 'rows') return rowOf(step(leaf, 1) as Input, field, ask);
  const { now } = ask;
  if (field === 'installedH100e') return installed(now);
  if (field === 'workingH100e') return working(now);
  if (field === 'idleH100e') return difference('idleH100e', [installed(now), working(now)]);
  return field === 'safePowerPercent' ? safePercent(ask) : null;
};

const POINTS: Readonly<Record<string, Input>> = {
  powerPercent: 'power',
  dataCentrePercent: 'dataCentres',
  talentPercent: 'talent',
};

export const outlook: Teller = (leaf, ask) => {
  const place = Number(step(leaf, 0));
  const field = step(leaf, 1);
  const moment = place === 0 ? ask.now : ask.ahead(place, 'nothing');
  return moment === null ? null : hundredfold(field, moment.own(RATIOS[POINTS[field]!]));
};

function asked(ask: Ask, moment: Moment): Explanation {
  const draw = sum('drawWithReserve', [moment.own('chipPowerMw'), literal(1)]);
  return ratio('askedMw', product('askedMw', [draw, safePercent(ask)]), literal(100));
}

export const power: Teller = (leaf, ask) => {
  const [when, field] = leaf.trail;
  if (when === 'fullMarksPercent') return safePercent(ask);
  if (when === 'noMarksPercent')
    return hundredfold('noMarksPercent', constant(ask, 'resilience.powerReserve'));
  const moment = when === 'now' ? ask.now : ask.tried();
  if (field === 'availableMw') return moment.own('availablePowerMw');
  if (field === 'drawMw') return moment.own('chipPowerMw');
  if (field === 'askedMw') return asked(ask, moment);
  return difference('slackMw', [moment.own('availablePowerMw'), asked(ask, moment)]);
};
