// Who brings what: which of the four ministers, or whose envoy, tells the nation of an event or a notice.

import type { Person } from '../../../selectors';
import type { HistoryPicture } from '../../../types/history';
import { eventPicture, type Names } from '../names';

export const ENERGY: Person = { kind: 'minister', minister: 'energy' };
export const INDUSTRY: Person = { kind: 'minister', minister: 'industry' };
export const SCIENCE: Person = { kind: 'minister', minister: 'science' };
export const FOREIGN: Person = { kind: 'minister', minister: 'diplomacy' };
const WASHINGTON: Person = { kind: 'envoy', power: 'us' };

/** Whose field an event of the rules is; all others are of foreign affairs. */
const EVENTS: Readonly<Record<string, Person>> = {
  blackout: ENERGY,
  idleHalls: INDUSTRY,
  exodus: SCIENCE,
  election: INDUSTRY,
  breach: SCIENCE,
  poaching: SCIENCE,
  localProtest: ENERGY,
  championAsks: INDUSTRY,
  cloudOutage: INDUSTRY,
  campusOffer: INDUSTRY,
  startUp: SCIENCE,
  gridFailure: ENERGY,
  jobLosses: INDUSTRY,
  approvalOffer: WASHINGTON,
  condition: WASHINGTON,
  report: INDUSTRY,
  campusGrows: INDUSTRY,
  returnees: SCIENCE,
  championFloat: INDUSTRY,
  workCalm: INDUSTRY,
  workGlut: SCIENCE,
  workFamine: INDUSTRY,
  workGrid: ENERGY,
  workHeat: INDUSTRY,
  workOpenLeap: SCIENCE,
  workClosedFrontier: SCIENCE,
  workTalentWar: SCIENCE,
};

/** Whose field a card is that an author wrote, by what its picture shows. */
const PICTURES: Readonly<Record<HistoryPicture, Person>> = {
  city: INDUSTRY,
  grid: ENERGY,
  lab: SCIENCE,
  port: FOREIGN,
};

export function bringerOf(names: Names, event: string): Person {
  const picture = eventPicture(names, event);
  return picture === undefined ? (EVENTS[event] ?? FOREIGN) : PICTURES[picture];
}
