// A superpower's trust in itself is read as the mean of the other nations' trust in it, by their size.

import { explainOwnTrust } from '../explain/lead';
import type { NationState } from '../../types/state';
import { alliesOf, meanTrust, TRUST_IN } from '../rules/lead';
import type { Turn } from '../turnContext';
import type { Game } from '../../types/game';
import type { WorldPhase } from './phase';

/** Reads that mean; where there are no other nations, it stays as it is. */
export function readOwnTrust(
  standing: Pick<Game, 'scenario' | 'state'>,
  nation: NationState,
): void {
  if (nation.superpower === null) return;
  const { sells } = nation.superpower;
  const trust = meanTrust(alliesOf(standing), sells);
  if (trust !== null) nation[TRUST_IN[sells]] = trust;
}

export const ownTrust: WorldPhase = (turn: Turn) => {
  for (const { nation, trace } of turn.actors) {
    readOwnTrust(turn, nation);
    if (trace !== null) explainOwnTrust(turn, nation, trace);
  }
};
