// Explains available power and the shares of need that power, halls and chips cover.

import { POWER_SOURCES } from '../../types/names';
import type { Explanation } from '../../types/explanation';
import type { Actor } from '../actor';
import type { NationTrace } from '../trace';
import type { Turn } from '../turnContext';
import {
  clamped,
  difference,
  figure,
  greatest,
  least,
  literal,
  measured,
  parameter,
  product,
  ratio,
  sum,
} from './nodes';

function dependable(turn: Turn, { nation, start }: Actor): Explanation {
  const w = turn.p.power;
  const loss =
    turn.state.world.energyShockTurns > 0
      ? difference('gasInShock', [
          literal(1),
          product('gasLoss', [
            parameter('power.energyShockLoss', w.energyShockLoss),
            figure(nation.id, 'fossilImportShare', start.fossilImportShare),
          ]),
        ])
      : literal(1);
  return sum('dependablePower', [
    product('gasPower', [measured('gasPowerMw', nation.powerMw.gas), loss]),
    product('variablePower', [
      measured('variablePowerMw', nation.powerMw.variable),
      parameter('power.variableFirmness', w.variableFirmness),
    ]),
    measured('firmPowerMw', nation.powerMw.firm),
  ]);
}

function hostedDraw(turn: Turn, { nation }: Actor): Explanation {
  const h = turn.p.hosting;
  const connected = sum(
    'connectedPowerMw',
    POWER_SOURCES.map((source) => measured(`${source}PowerMw`, nation.powerMw[source])),
  );
  return product('hostedDraw', [
    parameter('hosting.powerShare', h.powerShare),
    least('hostedPower', [
      measured('hostedPowerMw', nation.hostedPowerMw),
      product('hostedCeiling', [parameter('hosting.powerCeiling', h.powerCeiling), connected]),
    ]),
  ]);
}

/** Available power, and what it and the halls cover of what the chips draw. */
export function explainOperation(turn: Turn, actor: Actor, trace: NationTrace): void {
  const { nation } = actor;
  const running = product('powerAfterOutage', [
    dependable(turn, actor),
    difference('withoutOutage', [literal(1), measured('outageShare', actor.outageShare)]),
  ]);
  const available = trace.set(
    'availablePowerMw',
    greatest('availablePowerMw', [
      parameter('power.floorMw', turn.p.power.floorMw),
      difference('powerForHomeChips', [running, hostedDraw(turn, actor)]),
    ]),
  );
  const draw = greatest('chipDraw', [literal(1), trace.get('chipPowerMw', nation.chipPowerMw)]);
  const power = trace.set('powerRatio', ratio('powerRatio', available, draw));
  const halls = trace.set(
    'dataCentreRatio',
    ratio('dataCentreRatio', trace.get('dataCentreMw', nation.dataCentreMw), draw),
  );
  trace.set('operatingShare', least('operatingShare', [literal(1), power, halls]));
}

/** What the market delivered of the chips that were ordered. */
export function explainDelivery(actor: Actor, trace: NationTrace): void {
  const demand = actor.usDemandH100e;
  const delivered = measured('usDeliveredH100e', actor.usDeliveredH100e);
  trace.set(
    'chipDeliveryRatio',
    demand > 1
      ? clamped(
          'chipDeliveryRatio',
          ratio('chipDeliveryRatio', delivered, measured('usDemandH100e', demand)),
        )
      : literal(1),
  );
}
