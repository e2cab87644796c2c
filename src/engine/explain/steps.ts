// The steps of a turn in the order in which they are taken, read from a turn that is played.

import type { Game } from '../../types/game';
import type { CountryId } from '../../types/names';
import type { NationState } from '../../types/state';
import { NationTrace, Trace } from '../trace';
import { resolveTurn } from '../turn';

class ListeningTrace extends NationTrace {
  readonly steps = new Set<string>();

  override book(_nation: NationState, step: string): void {
    this.steps.add(step);
  }
}

class Listener extends Trace {
  heard: ListeningTrace | null = null;

  override of(nation: NationState): NationTrace | null {
    if (nation.id !== this.country) return null;
    this.heard ??= new ListeningTrace(nation);
    return this.heard;
  }
}

/** The names of all steps of a turn, the world's and a nation's, in the order of play. */
export function turnSteps(game: Game, country: CountryId): string[] {
  const listener = new Listener(country);
  resolveTurn(game, [], { trace: listener });
  return [...(listener.heard?.steps ?? [])];
}
