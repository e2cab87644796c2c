// Choose focus: the line that the nation puts first for this chapter.

import { PILLARS } from '../../types/names';
import { chapterStarts } from '../rules/chapters';
import { checkChoice, refuse, type OrderRule } from './orderRule';

export const chooseFocus: OrderRule<'chooseFocus'> = {
  check: ({ game }, { pillar }) =>
    chapterStarts(game.ruleset.parameters, game.state.turn)
      ? checkChoice(pillar, PILLARS)
      : refuse('notAtChapterStart'),
  apply: (_nation, wishes, { pillar }) => {
    wishes.focus = pillar;
  },
  standing: null,
};
