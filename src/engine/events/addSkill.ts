// Adds for good to the skill of those who put AI to work.

import type { CountryEffectRule } from './effectRule';

export const addSkill: CountryEffectRule<'addSkill'> = (_turn, { nation }, { amount }) => {
  const { works } = nation;
  nation.works = { ...works, skill: works.skill + amount };
};
