// The programme card is played and paid, or refused with a reason and paid back; a change of stance is paid after it.

import { applyCard, checkCard } from '../cards/index';
import { copyCards } from '../copy';
import type { Actor } from '../actor';
import type { Turn } from '../turnContext';
import type { NationStep } from './step';

function playCard(turn: Turn, actor: Actor): void {
  const { card: played, target, champion } = actor.decisions;
  if (played === null) return;
  const { nation } = actor;
  const country = nation.id;
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
  const capital = turn.p.cardCost[played];
  applyCard(turn, actor, played, actor.decisions);
  nation.politicalCapital -= capital;
  nation.cardsPlayed = copyCards(nation.cardsPlayed);
  nation.cardsPlayed[played]++;
  turn.events.push({ kind: 'cardPlayed', country, card: played, target, champion, capital });
}

export const card: NationStep = (turn, actor) => {
  playCard(turn, actor);
  const { nation, stanceFee } = actor;
  nation.politicalCapital = Math.max(0, nation.politicalCapital - stanceFee);
};
