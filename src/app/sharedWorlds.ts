// The worlds of running, planned, kept and finished games, as a player passes them on.

import { sharedWorld } from '../classroom/sharedWorld';
import type { Session } from '../session/index';
import type { Assignment } from '../types/assignment';
import type { KeptGame } from '../types/keptGame';
import type { PastGame } from '../types/pastGame';
import { sightOf } from '../ui/hud/sight';
import type { ChosenGame } from '../ui/hud/title/catalogue';
import type { DayWorld } from '../ui/hud/mine/worldOfDay';
import { games } from './device';
import { offeredScenarios, ownScenario } from './own/ownCatalogue';

/** Half-year turns of a length; null where its scenario is not here. */
function turnsOf(scenario: string, variant: string): number | null {
  const listed = offeredScenarios().find(({ id }) => id === scenario);
  return listed?.variants.find(({ id }) => id === variant)?.turns ?? null;
}

/** The mark of a scenario that does not come with the game; empty for one that does. */
function markOf(scenario: string): string {
  return ownScenario(scenario)?.mark ?? '';
}

export function worldOfSession(session: Session): Assignment {
  const { setup } = session;
  const { scenario, humans, variant, seed, level = 0, assumptions = {} } = setup;
  return sharedWorld({
    scenario: scenario.id,
    seats: humans,
    variant,
    turns: session.get().game.state.length,
    seed,
    level,
    sight: sightOf(setup),
    assumptions,
    content: markOf(scenario.id),
  });
}

/** Of a game that is set up, in the world of this seed. */
export function worldOfPlan(game: ChosenGame, seed: number): Assignment {
  const { scenario, humans, variant, level, sight, assumptions } = game;
  return sharedWorld({
    scenario: scenario.id,
    seats: humans,
    variant,
    turns: turnsOf(scenario.id, variant),
    seed,
    level,
    sight,
    assumptions,
    content: markOf(scenario.id),
  });
}

export function worldOfPast(game: PastGame): Assignment {
  const { scenario, seats, variant, seed, level, sight, assumptions = {} } = game;
  const turns = turnsOf(scenario, variant);
  const content = markOf(scenario);
  return sharedWorld({ scenario, seats, variant, turns, seed, level, sight, assumptions, content });
}

/** Sight and rivals are the player's to choose. */
export function worldOfToday({ scenario, seat, length, seed }: DayWorld): Assignment {
  return sharedWorld({
    scenario: scenario.id,
    seats: [seat],
    variant: length.id,
    turns: length.turns,
    seed,
    level: 0,
    sight: 'openSea',
    assumptions: {},
    content: '',
  });
}

/** As much of a save as its row in the list does not tell. */
interface Inputs {
  readonly replay: { readonly seed: number; readonly assumptions?: Record<string, number> };
}

function inputsIn(text: string): Inputs['replay'] | null {
  try {
    const { replay } = JSON.parse(text) as Inputs;
    return Number.isInteger(replay.seed) ? replay : null;
  } catch {
    return null;
  }
}

/** Of a kept game, by its save; null where that cannot be read. */
export async function worldOfKept(kept: KeptGame): Promise<Assignment | null> {
  const stored = await games.load(kept.id);
  const inputs = inputsIn('text' in stored ? (stored.text ?? '') : '');
  if (inputs === null) return null;
  const { scenario, seats, variant, level, turns } = kept;
  return sharedWorld({
    scenario,
    seats,
    variant,
    turns: turns ?? turnsOf(scenario, variant),
    seed: inputs.seed,
    level,
    sight: sightOf(kept),
    assumptions: inputs.assumptions ?? {},
    content: markOf(scenario),
  });
}
