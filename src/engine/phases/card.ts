// The programme card is played and paid, or refused with a reason and its price returned. A change of stance or export rule is paid after it.

import type { Card, CountryId } from '../../types/names';
import { checkCard, payCard } from '../cards/index';
import type { Actor } from '../actor';
import type { Turn } from '../turnContext';
import { agreesTo, propose } from './proposals';
import type { NationPhase } from './phase';

function isAgreed(turn: Turn, actor: Actor, card: Card, target: CountryId | null): boolean {
  return card !== 'jointPlatform' || agreesTo(turn, target ?? '', actor.nation.id);
}

function playCard(turn: Turn, actor: Actor): void {
  const { card: played, target, champion } = actor.decisions;
  if (played === null) return;
  const country = actor.nation.id;
  const checked = checkCard(turn, actor, played, actor.decisions);
  if (!checked.ok) {
    turn.events.push({
      kind: 'cardRefused',
      country,
      card: played,
      target,
      champion,
      refusal: checked.error,
    });
    return;
  }
  if (!isAgreed(turn, actor, played, target)) return propose(turn, actor, target ?? '');
  const capital = payCard(turn, actor, played, actor.decisions);
  turn.events.push({ kind: 'cardPlayed', country, card: played, target, champion, capital });
}

export const card: NationPhase = (turn, actor) => {
  playCard(turn, actor);
  const { nation, leverFee } = actor;
  nation.politicalCapital = Math.max(0, nation.politicalCapital - leverFee);
};
