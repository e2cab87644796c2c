// The facts of the two turns of a round as one list: what came in both is added up and told once.

import type { GameEvent, GameEventKind } from '../types/event';

type EventOf<K extends GameEventKind> = Extract<GameEvent, { kind: K }>;

/** One fact made of an earlier and a later one of the same kind and country; null where both must be told. */
type Adder<K extends GameEventKind> = (was: EventOf<K>, now: EventOf<K>) => EventOf<K> | null;

const ADDERS: { readonly [K in GameEventKind]?: Adder<K> } = {
  chipsDelivered: (was, now) => ({ ...now, h100e: was.h100e + now.h100e }),
  contractDelivered: (was, now) =>
    was.contract === now.contract ? { ...now, gpus: was.gpus + now.gpus } : null,
  lotArrived: (was, now) => ({
    ...now,
    h100e: was.h100e + now.h100e,
    billUsdBn: was.billUsdBn + now.billUsdBn,
  }),
  dataCentresOpened: (was, now) => ({ ...now, powerMw: was.powerMw + now.powerMw }),
  dataCentresStopped: (was, now) => ({ ...now, powerMw: was.powerMw + now.powerMw }),
  hallsReturned: (was, now) => ({ ...now, powerMw: was.powerMw + now.powerMw }),
  hallsGivenBack: (was, now) => ({ ...now, powerMw: was.powerMw + now.powerMw }),
  powerConnected: (was, now) => ({ ...now, powerMw: was.powerMw + now.powerMw }),
  expertsJoined: (was, now) => ({
    ...now,
    graduates: was.graduates + now.graduates,
    trained: was.trained + now.trained,
    immigrants: was.immigrants + now.immigrants,
    left: was.left + now.left,
  }),
  chipsShort: (was, now) =>
    was.cause === now.cause
      ? {
          ...now,
          orderedH100e: was.orderedH100e + now.orderedH100e,
          gotH100e: was.gotH100e + now.gotH100e,
        }
      : null,
  modelTrained: (was, now) => ({
    ...now,
    gainGenerations: was.gainGenerations + now.gainGenerations,
  }),
  runFailed: (_was, now) => now,
  squeezed: (was, now) => ({
    ...now,
    cashUsdBn: was.cashUsdBn + now.cashUsdBn,
    supportPoints: was.supportPoints + now.supportPoints,
  }),
  projectStalled: (was, now) => (was.project === now.project ? now : null),
};

function added(was: GameEvent, now: GameEvent): GameEvent | null {
  const adder = ADDERS[now.kind] as Adder<GameEventKind> | undefined;
  if (adder === undefined || was.kind !== now.kind || was.country !== now.country) return null;
  return adder(was, now);
}

/** The facts of earlier turns with those of the next one, in their order. */
export function addFacts(
  before: readonly GameEvent[],
  turn: readonly GameEvent[],
): readonly GameEvent[] {
  const facts = [...before];
  for (const event of turn) {
    const at = facts.findIndex((was) => added(was, event) !== null);
    const sum = at < 0 ? null : added(facts[at]!, event);
    if (sum === null) facts.push(event);
    else facts[at] = sum;
  }
  return facts;
}
