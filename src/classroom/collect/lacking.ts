// Scenarios of authors that hand-ins were played in and that are not here, or are here with other figures.

import type { CarriedScenario } from '../../types/carried';
import type { CatalogueEntry } from '../../types/catalogueEntry';
import { type Handed, gamesOf, type Judgements } from './handed';

/** What the hand-ins of one version of a scenario lack. */
export interface LackingScenario {
  readonly scenario: string;
  /** The mark of its figures. */
  readonly content: string;
  /** Whether one of its id is here, with other figures. */
  readonly isOther: boolean;
  /** The rows that lack it. */
  readonly rows: readonly number[];
  /** As one of them carries it; null where none does. */
  readonly carried: CarriedScenario | null;
}

/** A scenario that a game carries, before it is used. */
export interface CarriedLook {
  readonly listed: CatalogueEntry;
  /** What its author says of it; empty where nothing is said. */
  readonly licence: string;
  /** What its author should know about it. */
  readonly warnings: number;
  /** Lets games be played again in it, as long as the page stands open. */
  readonly agree: () => void;
}

/** One entry for every version that is lacking, in the order of the rows. */
export function lackingIn(rows: readonly Handed[], judgements: Judgements): LackingScenario[] {
  const carriedBy = new Map(rows.map(({ id, carried = null }) => [id, carried]));
  const found = new Map<string, LackingScenario>();
  for (const { id, handIn, judgement } of gamesOf(rows, judgements)) {
    const kind = judgement?.verdict.kind;
    if (kind !== 'unknownScenario' && kind !== 'otherFigures') continue;
    const { scenario, content } = handIn.game;
    const before = found.get(`${scenario} ${content}`);
    found.set(`${scenario} ${content}`, {
      scenario,
      content,
      isOther: kind === 'otherFigures',
      rows: [...(before?.rows ?? []), id],
      carried: before?.carried ?? carriedBy.get(id) ?? null,
    });
  }
  return [...found.values()];
}
