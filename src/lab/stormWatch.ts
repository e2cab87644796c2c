// Follows the storms of one nation through one game: what each took from it, and what it had back some turns later.

import type { GameEvent } from '../types/event';
import type { CountryId } from '../types/names';
import type { Ruleset } from '../types/ruleset';
import type { NationState } from '../types/state';

/** A storm is asked about this many turns after the one in which it struck. */
const STORM_TURNS = 4;

/** A storm that struck a nation; one that is announced when the game ends is none. */
export interface StormRecord {
  /** The event card. */
  readonly event: string;
  /** The turn in which it struck, from 0. */
  readonly turn: number;
  /** Points of the composite index, 0 to 100: from the higher of the two turns before it struck to the lower of the turn that brought it on and the one in which it struck. Below 0 where it rose all along. */
  readonly fall: number;
  /** The most points that it stood above that low in the `STORM_TURNS` turns after; null where the game ended before. */
  readonly regained: number | null;
}

function isStorm({ events }: Ruleset, id: string): boolean {
  return events.some(
    (card) =>
      card.id === id &&
      card.scope === 'country' &&
      card.when !== undefined &&
      card.again !== undefined,
  );
}

export class StormWatch {
  private readonly country: CountryId;
  /** By turns resolved, from 1: what it was before the first is not known. */
  private readonly composites: number[] = [Number.NaN];
  private readonly struck: { readonly event: string; readonly turn: number }[] = [];

  constructor(country: CountryId) {
    this.country = country;
  }

  /** Notes the nation after a turn in which this happened. */
  take(ruleset: Ruleset, nation: NationState, events: readonly GameEvent[]): void {
    const turn = this.composites.length - 1;
    this.composites.push(nation.indices.composite);
    for (const fact of events)
      if (
        fact.kind === 'eventAnswered' &&
        fact.country === this.country &&
        isStorm(ruleset, fact.event)
      )
        this.struck.push({ event: fact.event, turn });
  }

  get storms(): StormRecord[] {
    return this.struck.map(({ event, turn }) => {
      const before = this.composites.slice(Math.max(1, turn - 1), turn + 1);
      const low = Math.min(...this.composites.slice(Math.max(1, turn), turn + 2));
      const after = this.composites.slice(turn + 2, turn + 2 + STORM_TURNS);
      const isWhole = after.length === STORM_TURNS;
      return {
        event,
        turn,
        fall: before.length === 0 ? 0 : Math.max(...before) - low,
        regained: isWhole ? Math.max(...after) - low : null,
      };
    });
  }
}
