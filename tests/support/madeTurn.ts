// A turn of South Korea's scenario in which a nation, the world and the rules hold the plain numbers that a test wants.

import type { Actor } from '../../src/engine/actor';
import { copyState } from '../../src/engine/copy';
import { silentDecisions } from '../../src/engine/decisions';
import { createGame } from '../../src/engine/index';
import { createTurn } from '../../src/engine/turn';
import { actorOf, type Turn } from '../../src/engine/turnContext';
import { defined } from '../../src/lib/assert';
import type { Parameters } from '../../src/types/ruleset';
import type { NationStart } from '../../src/types/scenario';
import type { NationState, WorldState } from '../../src/types/state';
import { korea } from './korea';

export const MADE_NATION = 'KOR';

type Groups = { readonly [G in keyof Parameters]?: Partial<Parameters[G]> };

/** What is made; all else is as the scenario begins. */
export interface Made {
  readonly nation?: Partial<NationState>;
  readonly start?: Partial<NationStart>;
  readonly world?: Partial<WorldState>;
  readonly rules?: Groups;
  readonly actor?: Partial<Omit<Actor, 'nation' | 'start' | 'state'>>;
  readonly turn?: Partial<Omit<Turn, 'state' | 'actors' | 'p'>>;
}

export interface MadeTurn {
  readonly turn: Turn;
  readonly actor: Actor;
}

function withGroups(p: Parameters, groups: Groups): Parameters {
  const made = Object.entries(groups).map(([group, values]) => [
    group,
    { ...(p[group as keyof Parameters] as object), ...values },
  ]);
  return { ...p, ...Object.fromEntries(made) } as Parameters;
}

/** A fresh turn, and what the made nation brings to it. */
export function madeTurn(made: Made): MadeTurn {
  const { ruleset, scenario } = korea();
  const parameters = withGroups(ruleset.parameters, made.rules ?? {});
  const game = createGame({ ...ruleset, parameters }, scenario, { seed: 1, variant: 'full' });
  const begun = createTurn(game, copyState(game.state), silentDecisions);
  const turn: Turn = { ...begun, ...made.turn };
  const actor = defined(actorOf(turn, MADE_NATION), 'the made nation');
  Object.assign(turn.state.world, made.world);
  Object.assign(actor.nation, made.nation);
  Object.assign(actor, made.actor, { start: { ...actor.start, ...made.start } });
  return { turn, actor };
}
