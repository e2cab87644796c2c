// Conditions of contracts, special victories, own events, own lots and own demands that decide nothing in the time that is played.

import { judgeDead, type ReachOf, widestReach } from '../deadConditions';
import type { Check } from './checkKind';
import type { ScenarioFile } from './schema';

/** Only the half-years are known in advance; every other quantity may take any value of its range. */
function reachIn({ start, variants }: ScenarioFile): ReachOf {
  const least = (start.year - 2026) * 2 + start.half - 1;
  const most = least + Math.max(...variants.map(({ turns }) => turns));
  return (quantity) => (quantity === 'halfYear' ? { least, most } : widestReach(quantity));
}

const contracts: Check = (file) =>
  file.contracts.flatMap(({ condition }, at) =>
    judgeDead(condition, ['contracts', at, 'condition'], reachIn(file)),
  );

const victories: Check = (file) =>
  file.specialVictories.flatMap(({ conditions }, at) =>
    judgeDead(conditions, ['specialVictories', at, 'conditions'], reachIn(file)),
  );

const events: Check = (file) =>
  (file.events ?? []).flatMap(({ when, chance = [] }, at) => [
    ...judgeDead(when ?? [], ['events', at, 'when'], reachIn(file)),
    ...chance.flatMap((one, place) =>
      judgeDead(one.when ?? [], ['events', at, 'chance', place, 'when'], reachIn(file)),
    ),
  ]);

const lots: Check = (file) =>
  (file.lots ?? []).flatMap(({ when = [] }, at) =>
    judgeDead(when, ['lots', at, 'when'], reachIn(file)),
  );

const demands: Check = (file) =>
  (file.demands ?? []).flatMap(({ when = [] }, at) =>
    judgeDead(when, ['demands', at, 'when'], reachIn(file)),
  );

export const DEAD_CHECKS: readonly Check[] = [contracts, victories, events, lots, demands];
