// Scenarios of authors in which hand-ins were played and that are not here, or are here with other figures.

import type { CarriedScenario } from '../../types/carried';
import type { CatalogueEntry } from '../../types/catalogueEntry';
import { type Handed, gamesOf, type Judgements } from './handed';

/** A version of a scenario that hand-ins lack. */
export interface LackingScenario {
  readonly scenario: string;
  /** The mark of its figures. */
  readonly content: string;
  /** The number of the rules that its games were played under. */
  readonly rules: number;
  /** Whether another version of it is here. */
  readonly isOther: boolean;
  /** The rows that lack it. */
  readonly rows: readonly number[];
  /** The scenario as one of the games carries it; null where none does. */
  readonly carried: CarriedScenario | null;
}

/** What is known of a scenario that a game carries, before it is used. */
export interface CarriedLook {
  readonly listed: CatalogueEntry;
  /** What its author says about its licence; empty where nothing is said. */
  readonly licence: string;
  /** What its author should know about it. */
  readonly warnings: number;
  /** Allows games to be played again in it as long as the page is open. */
  readonly agree: () => void;
}

/** One entry for every version that is lacking, in the order of the rows. */
export function lackingIn(rows: readonly Handed[], judgements: Judgements): LackingScenario[] {
  const carriedBy = new Map(rows.map(({ id, carried = null }) => [id, carried]));
  const found = new Map<string, LackingScenario>();
  for (const { id, handIn, judgement } of gamesOf(rows, judgements)) {
    const kind = judgement?.verdict.kind;
    if (kind !== 'unknownScenario' && kind !== 'otherFigures') continue;
    const { scenario, content, rules } = handIn.game;
    const before = found.get(`${scenario} ${content}`);
    found.set(`${scenario} ${content}`, {
      scenario,
      content,
      rules,
      isOther: kind === 'otherFigures',
      rows: [...(before?.rows ?? []), id],
      carried: before?.carried ?? carriedBy.get(id) ?? null,
    });
  }
  return [...found.values()];
}
