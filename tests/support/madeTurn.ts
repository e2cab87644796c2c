// A turn of South Korea's scenario in which a nation, the world and the rules hold the plain numbers that a test wants.

import type { Actor } from '../../src/engine/actor';
import { copyState } from '../../src/engine/made/copy';
import { type Decisions, silentDecisions } from '../../src/engine/decisions';
import { createGame } from '../../src/engine/index';
import type { ChapterBends } from '../../src/engine/rules/chapterBends';
import { createTurn } from '../../src/engine/turn';
import { actorOf, type Turn } from '../../src/engine/turnContext';
import { defined } from '../../src/lib/assert';
import { rngFor } from '../../src/lib/rng';
import type { Parameters } from '../../src/types/ruleset';
import type { NationStart } from '../../src/types/scenario';
import type { NationState, WorldState } from '../../src/types/state';
import type { Timers } from '../../src/types/timers';
import { korea } from './korea';

export const MADE_NATION = 'KOR';

type Groups = { readonly [G in keyof Parameters]?: Partial<Parameters[G]> };

/** What is made; all else is as the scenario begins. */
export interface Made {
  readonly nation?: Partial<NationState>;
  readonly start?: Partial<NationStart>;
  readonly world?: Partial<WorldState>;
  readonly rules?: Groups;
  readonly timers?: Partial<Timers>;
  readonly decisions?: Partial<Decisions>;
  readonly actor?: Partial<Omit<Actor, 'nation' | 'start' | 'state' | 'decisions'>>;
  readonly bends?: Partial<ChapterBends>;
  readonly turn?: Partial<Omit<Turn, 'state' | 'actors' | 'p' | 'bends'>>;
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

const { ruleset, scenario } = korea();
const begun = createGame(ruleset, scenario, { seed: 1, variant: 'full' });

/** Draws of which every unit is this one, from 0 to 1. */
export function drawing(unit: number): Turn['randomFor'] {
  return () => Object.assign(rngFor(0, 0, 0), { nextUnit: () => unit });
}

/** A fresh turn, and what the made nation brings to it. */
export function madeTurn(made: Made): MadeTurn {
  const parameters = withGroups(ruleset.parameters, made.rules ?? {});
  const game = { ...begun, ruleset: { ...begun.ruleset, parameters } };
  const created = createTurn(game, copyState(game.state), silentDecisions);
  const turn: Turn = { ...created, ...made.turn, bends: { ...created.bends, ...made.bends } };
  const actor = defined(actorOf(turn, MADE_NATION), 'the made nation');
  Object.assign(turn.state.world, made.world);
  Object.assign(actor.nation, structuredClone(made.nation));
  Object.assign(actor.nation.timers, made.timers);
  Object.assign(actor.decisions, made.decisions);
  Object.assign(actor, made.actor, { start: { ...actor.start, ...made.start } });
  return { turn, actor };
}
