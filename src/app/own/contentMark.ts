// What tells one version of a scenario with its rules from another, as links, hand-ins and the storage know it.

import { contentMark } from '../../classroom/handIn';
import { createGame, createReplay } from '../../engine/index';
import type { SessionContent } from '../../session/index';

/** Eight hexadecimal digits that differ where the scenario or its rules have other figures. */
export function markOfContent({
  ruleset,
  scenario,
}: Pick<SessionContent, 'ruleset' | 'scenario'>): string {
  const variant = scenario.variants[0]!.id;
  const start = createGame(ruleset, scenario, { seed: 0, variant });
  return contentMark(createReplay(start, [scenario.seats[0]!.country], []));
}
