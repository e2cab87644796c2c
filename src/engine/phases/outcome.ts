// Special victories are noticed, and the game ends after its last turn or in defeat.

import type { Actor } from '../actor';
import { conditionsHold } from '../rules/quantities';
import type { Turn } from '../turnContext';
import type { WorldPhase } from './phase';

function noticeVictory(turn: Turn, actor: Actor): void {
  const { nation } = actor;
  if (nation.victoryTurn >= 0) return;
  const last = turn.state.turn >= turn.state.length;
  for (const victory of turn.scenario.specialVictories) {
    if (victory.country !== nation.id || (victory.when === 'end' && !last)) continue;
    if (!conditionsHold(victory.conditions, actor)) continue;
    nation.victoryTurn = turn.state.turn;
    turn.events.push({ kind: 'victoryReached', country: nation.id });
    return;
  }
}

function noticeDefeat(turn: Turn, { nation }: Actor): void {
  const d = turn.p.defeat;
  const lost = nation.indices.autonomy < d.autonomy && nation.usTrust < d.usTrust;
  if (nation.crises < d.crises && !lost) return;
  turn.state.outcome = 'defeat';
  turn.events.push({
    kind: 'defeated',
    country: nation.id,
    cause: lost ? 'autonomyLost' : 'crises',
  });
}

function isSeat({ scenario }: Turn, { nation }: Actor): boolean {
  for (const { country } of scenario.seats) if (country === nation.id) return true;
  return false;
}

export const outcome: WorldPhase = (turn) => {
  const { state, scenario } = turn;
  for (const actor of turn.actors) {
    noticeVictory(turn, actor);
    if (scenario.defeat && isSeat(turn, actor)) noticeDefeat(turn, actor);
  }
  if (state.outcome === 'running' && state.turn >= state.length) state.outcome = 'finished';
};
