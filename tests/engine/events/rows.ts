// The shape of a row about an effect, and what really changed when the effect struck.

import type { Actor } from '../../../src/engine/actor';
import { figureOf } from '../../../src/engine/index';
import type { Turn } from '../../../src/engine/turnContext';
import type { Effect, EffectKind, EffectOf } from '../../../src/types/effect';
import type { NationState } from '../../../src/types/state';
import { leavesOf, valueAt } from '../../support/leaves';
import { MADE_NATION, type Made, madeTurn, type MadeTurn } from '../../support/madeTurn';

/** Where a number stands (`KOR.works.skill`; `others` are all nations but the made one), and what it is to be. */
export type Changes = Readonly<Record<string, number>>;

export interface Row<K extends EffectKind> {
  readonly effect: Omit<EffectOf<K>, 'kind'>;
  readonly made: Made;
  /** What all other nations begin with. */
  readonly others?: Partial<NationState>;
  readonly changes: Changes;
  /** The figure by which a player is told beforehand, where it hangs on the nation. */
  readonly figure?: number;
}

/** Every kind of effect has at least one row. */
export type Rows<K extends EffectKind> = {
  readonly [E in K]: readonly [Row<E>, ...Row<E>[]];
};

/** A turn as a row wants it. */
export function turnOf({ made, others = {} }: Row<EffectKind>): MadeTurn {
  const begun = madeTurn(made);
  for (const { nation } of begun.turn.actors)
    if (nation.id !== MADE_NATION) Object.assign(nation, others);
  return begun;
}

function ownNumbers(of: Actor | Turn): object {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => typeof value === 'number'));
}

/** All that an effect can reach, in a copy; the nations but the made one under their own names. */
function reach({ turn, actor }: MadeTurn): object {
  const { countries, ...rest } = turn.state;
  const named = Object.fromEntries(countries.map((country) => [country.id, country]));
  const own = { actor: ownNumbers(actor), turn: ownNumbers(turn) };
  return structuredClone({ ...rest, ...named, ...own, events: turn.events });
}

/** The leaves that differ after `strike`, with what they have become. */
export function changesBy(made: MadeTurn, strike: () => void): Record<string, unknown> {
  const before = reach(made);
  strike();
  const after = reach(made);
  const paths = [...leavesOf(before), ...leavesOf(after)];
  const changed = paths.filter((path) => !Object.is(valueAt(before, path), valueAt(after, path)));
  return Object.fromEntries(changed.map((path) => [path.join('.'), valueAt(after, path)]));
}

/** The figure of an effect for the made nation. */
export function figureFor(kind: EffectKind, { turn, actor }: MadeTurn, effect: Effect): number {
  const { nation, start, regularBudgetUsdBn } = actor;
  const game = { ruleset: turn.ruleset, scenario: turn.scenario, state: turn.state };
  return figureOf(kind).amount(effect, { game, nation, start, regularBudgetUsdBn });
}

/** The changes with `others` written out for each of them. */
export function writtenOut({ turn }: MadeTurn, changes: Changes): Changes {
  const others = turn.actors.map(({ nation }) => nation.id).filter((id) => id !== MADE_NATION);
  const all = Object.entries(changes).flatMap(([path, value]) =>
    path.startsWith('others.')
      ? others.map((id) => [path.replace('others', id), value] as const)
      : [[path, value] as const],
  );
  return Object.fromEntries(all);
}
