// Asks the rules whether a bot's card may be played, from what its seat can know.

import { checkCardIn } from '../engine/index';
import type { PlayerView } from '../types/game';
import type { CardChoice } from './cardPartner';
import type { Plan } from './plan';

/** Whether the rules let the seat play this card beside the rest of its plan, as far as the seat can know. */
export function mayPlay(
  { own, ownScenario, ruleset, scenario, world, rivals, proposals }: PlayerView,
  { stance, dataLaw }: Plan,
  { card, target, champion }: CardChoice,
): boolean {
  const context = {
    p: ruleset.parameters,
    scenario,
    world,
    nation: own,
    start: ownScenario.start,
    stance,
    dataLaw,
    target,
    partner: rivals.find(({ id }) => id === target) ?? null,
    proposals,
    champion,
    champions: ownScenario.champions ?? [],
  };
  return checkCardIn(context, card, own.politicalCapital).ok;
}
