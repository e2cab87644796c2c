// Nations that are lost and special victories are noticed, and the game ends after its last turn or when every seat is lost.

import type { Actor } from '../actor';
import { conditionsHold } from '../rules/quantities';
import type { Turn } from '../turnContext';
import type { WorldPhase } from './phase';

function noticeVictory(turn: Turn, actor: Actor): void {
  const { nation } = actor;
  if (nation.victoryTurn >= 0 || nation.lostTurn >= 0) return;
  const last = turn.state.turn >= turn.state.length;
  for (const victory of turn.scenario.specialVictories) {
    if (victory.country !== nation.id || (victory.when === 'end' && !last)) continue;
    if (!conditionsHold(victory.conditions, actor)) continue;
    nation.victoryTurn = turn.state.turn;
    turn.events.push({ kind: 'victoryReached', country: nation.id });
    return;
  }
}

/** Whether autonomy has sunk under the bar, from well above it on the way so far: where it was always low, nothing has sunk. */
function autonomySank({ p }: Turn, { nation }: Actor): boolean {
  const d = p.defeat;
  const { sums, weight } = nation.scorePath;
  return nation.indices.autonomy < d.autonomy && sums.autonomy >= weight * (d.autonomy + d.sink);
}

/** Whether the government has fallen too often, or in this turn and too late in the game for another to find its feet. */
function fellForGood({ p, state }: Turn, { nation, crisesBefore }: Actor): boolean {
  const { crises, forgivenShare } = p.defeat;
  if (nation.crises >= crises) return true;
  return nation.crises > crisesBefore && state.turn > forgivenShare * state.length;
}

/** A nation is lost when its government falls for good, or when autonomy sinks and no ally is left: others decide its course from now on, and a caretaker carries it out to the end. */
function noticeLoss(turn: Turn, actor: Actor): void {
  const { nation } = actor;
  const sank = nation.usTrust < turn.p.defeat.usTrust && autonomySank(turn, actor);
  if (nation.lostTurn >= 0 || (!sank && !fellForGood(turn, actor))) return;
  nation.lostTurn = turn.state.turn;
  nation.crisisTurns = Math.max(0, turn.state.length - turn.state.turn);
  turn.events.push({
    kind: 'defeated',
    country: nation.id,
    cause: sank ? 'autonomyLost' : 'crises',
  });
}

/** Whether no seat is left that is not lost. */
function areSeatsLost({ scenario, actors }: Turn): boolean {
  const seats = new Set(scenario.seats.map(({ country }) => country));
  for (const { nation } of actors) if (seats.has(nation.id) && nation.lostTurn < 0) return false;
  return true;
}

export const outcome: WorldPhase = (turn) => {
  const { state, scenario } = turn;
  for (const actor of turn.actors) {
    if (scenario.defeat) noticeLoss(turn, actor);
    noticeVictory(turn, actor);
  }
  if (scenario.defeat && areSeatsLost(turn)) state.outcome = 'defeat';
  else if (state.turn >= state.length) state.outcome = 'finished';
};
