// Who comments on what moved a turn.

import type { CauseKind, Person, TurnCause } from '../../../selectors';
import {
  ADVISERS,
  type AdviserName,
  type CountryId,
  type Pillar,
  type Power,
  POWERS,
} from '../../../types/names';
import type { Names } from '../names';
import { bringerOf, ENERGY, FOREIGN, INDUSTRY, SCIENCE } from './bringers';

/** Whose field a line of the budget is. */
const LINES: Readonly<Record<Pillar, Person>> = {
  chips: INDUSTRY,
  dataCentres: INDUSTRY,
  power: ENERGY,
  talent: SCIENCE,
  models: SCIENCE,
};

/** Whose field a cause of a turn is; all others are of foreign affairs. */
const CAUSES: Partial<Readonly<Record<CauseKind, Person>>> = {
  chipsIdle: ENERGY,
  powerConnected: ENERGY,
  expertsShort: SCIENCE,
  expertsJoined: SCIENCE,
  modelTrained: SCIENCE,
  runFailed: SCIENCE,
  capabilityChanged: SCIENCE,
  leadChanged: SCIENCE,
  programmeChanged: SCIENCE,
  chipsDelivered: INDUSTRY,
  chipsShort: INDUSTRY,
  contractDelivered: INDUSTRY,
  contractLapsed: INDUSTRY,
  dataCentresOpened: INDUSTRY,
  dataCentresStopped: INDUSTRY,
  hallsReturned: INDUSTRY,
  hallsGivenBack: INDUSTRY,
  lotArrived: INDUSTRY,
  lotWon: INDUSTRY,
  lotLost: INDUSTRY,
  bidVoid: INDUSTRY,
  moneyCarried: INDUSTRY,
  squeezed: INDUSTRY,
  projectBegan: INDUSTRY,
  projectStalled: INDUSTRY,
  projectFinished: INDUSTRY,
  autonomyChanged: INDUSTRY,
};

function isAdviser(value: unknown): value is AdviserName {
  return (ADVISERS as readonly unknown[]).includes(value);
}

function isLine(value: unknown): value is Pillar {
  return typeof value === 'string' && value in LINES;
}

function isPower(value: unknown): value is Power {
  return (POWERS as readonly unknown[]).includes(value);
}

/** Who comments on a cause of a turn at home: the other party where it names one, the minister that it names, the one of its line, of its event, or of its kind. */
export function commentatorOf(names: Names, { kind, values }: TurnCause, home: CountryId): Person {
  const { minister: named, event, line = values.pillar, power, partner, country } = values;
  if (isPower(power)) return { kind: 'envoy', power };
  const other = partner === home ? country : partner;
  if (typeof other === 'string' && other !== '') return { kind: 'leader', country: other };
  if (isAdviser(named)) return { kind: 'minister', minister: named };
  if (isLine(line)) return LINES[line];
  if (typeof event === 'string') return bringerOf(names, event);
  return CAUSES[kind] ?? FOREIGN;
}
