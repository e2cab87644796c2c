// The programme card is played and paid, or refused with a reason and paid back.

import { applyCard, checkCard } from '../cards/index';
import { copyCards } from '../copy';
import type { NationStep } from './step';

export const card: NationStep = (turn, actor) => {
  const { card: played, target } = actor.decisions;
  if (played === null) return;
  const { nation } = actor;
  const country = nation.id;
  const checked = checkCard(turn, actor, played, target);
  if (!checked.ok) {
    turn.events.push({
      kind: 'cardRefused',
      country,
      card: played,
      target,
      refusal: checked.error,
    });
    return;
  }
  const capital = turn.p.cardCost[played];
  applyCard(turn, actor, played, target);
  nation.politicalCapital -= capital;
  nation.cardsPlayed = copyCards(nation.cardsPlayed);
  nation.cardsPlayed[played]++;
  turn.events.push({ kind: 'cardPlayed', country, card: played, target, capital });
};
