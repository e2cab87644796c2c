// What bots say to a superpower's demand: by their stance, where they have no answer of their own.

import { answerEffects, demandCard, hasRoundAfter, mayPayAnswer } from '../engine/index';
import type { PlayerView } from '../types/game';
import { DEMAND_ANSWERS, type DemandAnswer, SILENT_ANSWER, type Stance } from '../types/names';
import type { DemandCard } from '../types/ruleset';

/** What a nation of each stance usually says to each power. */
const USUAL: Readonly<Record<Stance, Readonly<Record<DemandCard['from'], DemandAnswer>>>> = {
  alignUsa: { us: 'accept', china: 'refuse' },
  hedge: { us: 'counter', china: 'counter' },
  alone: { us: 'counter', china: 'refuse' },
  alignChina: { us: 'refuse', china: 'accept' },
};

/** The demand that waits for the seat’s answer, or null. */
export function openDemand({ own, ruleset }: PlayerView): DemandCard | null {
  return own.demand === null ? null : demandCard(ruleset, own.demand.id);
}

/** The answers that the seat may give now; none without a demand. */
export function answersOpen(view: PlayerView): readonly DemandAnswer[] {
  const { own, ruleset } = view;
  const card = openDemand(view);
  if (card === null) return [];
  const mayPutOff = own.demand?.stalls === 0 && hasRoundAfter(view);
  return DEMAND_ANSWERS.filter((answer) => {
    if (answer === SILENT_ANSWER) return true;
    if (answer === 'stall' && !mayPutOff) return false;
    return mayPayAnswer(own, answerEffects(ruleset.parameters, own, card, answer));
  });
}

/** What the seat says to the demand: the answer that it wishes where that is open, else the usual one of its stance, else nothing; null without a demand. */
export function demandAnswerOf(
  view: PlayerView,
  stance: Stance,
  wished: DemandAnswer | null,
): DemandAnswer | null {
  const card = openDemand(view);
  if (card === null) return null;
  const open = answersOpen(view);
  if (wished !== null && open.includes(wished)) return wished;
  const usual = USUAL[stance][card.from];
  return open.includes(usual) ? usual : SILENT_ANSWER;
}
