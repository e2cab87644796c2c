// Which kept games can go on by the rules of this page.

import { RULES, RULES_HERE, RULES_OF } from 'virtual:catalogue';
import { KEPT_NUMBERS } from 'virtual:earlier-numbers';
import type { NamedGame } from '../earlier/index';
import type { KeptGame } from '../types/keptGame';

function asked(scenario: string): number | undefined {
  return Object.hasOwn(RULES_OF, scenario) ? RULES_OF[scenario] : undefined;
}

/** The number of the rules that a game's scenario is played by here. */
export function rulesFor({ scenario }: Pick<KeptGame, 'scenario'>): number {
  return asked(scenario) ?? RULES;
}

/** Whether games of these rules are verified in a piece of their own: they are no longer played here, and were kept. */
export function isEarlier(rules: number, here: readonly number[] = RULES_HERE): boolean {
  return KEPT_NUMBERS.includes(rules) && !here.includes(rules);
}

/** The numbers of the earlier rules that are kept, the newest first. */
export function earlierNumbers(): readonly number[] {
  return KEPT_NUMBERS.filter((rules) => isEarlier(rules)).sort((a, b) => b - a);
}

/** Whether nothing is kept of the rules of a game: they are older than those that are played here. */
export function isOrphan({ rules }: Pick<NamedGame, 'rules'>): boolean {
  return rules < RULES && !RULES_HERE.includes(rules) && !isEarlier(rules);
}

/** Whether its rules are here, or the game carries them. */
export function canGoOn({ rules, ownRules, scenario }: KeptGame): boolean {
  if (ownRules === true) return true;
  const own = asked(scenario);
  return own === undefined ? RULES_HERE.includes(rules) : own === rules;
}
