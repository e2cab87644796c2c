// A joint platform that lacked consent stands as a proposal until it is agreed to and paid, declined, or too old.

import { checkCard, payCard } from '../cards/index';
import type { CountryId } from '../../types/names';
import type { PlatformProposal } from '../../types/state';
import type { Refusal } from '../../types/order';
import type { Actor } from '../actor';
import { openProposal, proposalLastTurn, withoutProposal } from '../rules/proposals';
import { actorOf, type Turn } from '../turnContext';
import type { NationPhase } from './phase';

const CARD = 'jointPlatform';

/** Whether a nation wants a platform with another: it accepts it, or asks or has asked for one itself. */
export function agreesTo(turn: Turn, nation: CountryId, other: CountryId): boolean {
  const decisions = actorOf(turn, nation)?.decisions;
  if (decisions === undefined || decisions.declinedPlatforms.includes(other)) return false;
  return (
    decisions.acceptPlatformsFrom.includes(other) ||
    (decisions.card === CARD && decisions.target === other) ||
    openProposal(turn.state.proposals, nation, other) !== undefined
  );
}

/** Nothing is paid yet, and an earlier proposal to the same nation is forgotten. */
export function propose({ state, index, events }: Turn, { nation }: Actor, to: CountryId): void {
  const proposal = { from: nation.id, to, turn: index, isOpen: true };
  state.proposals = [...withoutProposal(state.proposals, nation.id, to), proposal];
  events.push({ kind: 'platformProposed', country: nation.id, partner: to });
}

function close(
  { state, events }: Turn,
  proposal: PlatformProposal,
  cause: 'declined' | 'unanswered' | Refusal,
) {
  const { from: country, to: partner } = proposal;
  state.proposals = state.proposals.map((one) =>
    one === proposal ? { ...proposal, isOpen: false } : one,
  );
  const lapsed = { kind: 'proposalLapsed', country, partner } as const;
  if (typeof cause === 'string') events.push({ ...lapsed, cause, refusal: null });
  else events.push({ ...lapsed, cause: 'blocked', refusal: cause });
}

function form(turn: Turn, actor: Actor, { from: country, to: partner }: PlatformProposal): void {
  const capital = payCard(turn, actor, CARD, { target: partner, champion: null });
  turn.state.proposals = withoutProposal(turn.state.proposals, country, partner);
  turn.events.push({ kind: 'platformFormed', country, partner, capital });
}

function settle(turn: Turn, actor: Actor, proposal: PlatformProposal): void {
  const { from, to } = proposal;
  const { state, index, p } = turn;
  if (actor.nation.platformPartners.includes(to)) {
    state.proposals = withoutProposal(state.proposals, from, to);
    return;
  }
  if (actorOf(turn, to)?.decisions.declinedPlatforms.includes(from) === true)
    return close(turn, proposal, 'declined');
  const isLast = index >= proposalLastTurn(p, proposal.turn, state.roundTurns);
  if (!agreesTo(turn, to, from)) {
    if (isLast) close(turn, proposal, 'unanswered');
    return;
  }
  const checked = checkCard(
    turn,
    actor,
    CARD,
    { target: to, champion: null },
    withoutProposal(state.proposals, from, to),
  );
  if (checked.ok) form(turn, actor, proposal);
  else if (isLast) close(turn, proposal, checked.error);
}

/** Opens what a nation asked for in earlier turns and the other now agrees to. Its card of this turn comes first; the platform is paid with what is left. */
export const proposals: NationPhase = (turn, actor) => {
  for (const proposal of turn.state.proposals)
    if (proposal.isOpen && proposal.from === actor.nation.id && proposal.turn < turn.index)
      settle(turn, actor, proposal);
};
