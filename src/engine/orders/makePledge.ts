// Make pledge: how good an answer to the chapter's question is promised in public.

import { PLEDGES } from '../../types/names';
import { chapterStarts } from '../rules/chapters';
import { checkChoice, refuse, type OrderRule } from './orderRule';

export const makePledge: OrderRule<'makePledge'> = {
  check: ({ game }, { pledge }) =>
    chapterStarts(game.ruleset.parameters, game.state.turn)
      ? checkChoice(pledge, PLEDGES)
      : refuse('notAtChapterStart'),
  apply: (_nation, wishes, { pledge }) => {
    wishes.pledge = pledge;
  },
  standing: null,
};
