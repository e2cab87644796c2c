// Reads of a text only under which rules and in which scenario it says that it was played.

import type { CarriedScenario } from '../types/carried';
import { isPlain } from './plainGame';

export interface NamedGame {
  readonly rules: number;
  readonly scenario: string;
  /** The scenario of an author that the game carries, which nobody has checked. */
  readonly carried?: CarriedScenario;
  /** Whether it carries rules of that author, whose number says nothing about the game. */
  readonly hasOwnRules: boolean;
  /** How many turns it claims. */
  readonly turns: number;
  /** The whole text. */
  readonly text: string;
  /** The same as plain data, which nobody has checked. */
  readonly data: unknown;
}

function dataIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What a save or a replay says of itself; null where a text is neither, or is broken. */
export function namedGame(text: string): NamedGame | null {
  const data = dataIn(text);
  const replay = isPlain(data) && Object.hasOwn(data, 'replay') ? data['replay'] : data;
  if (!isPlain(replay) || !isPlain(replay['scenario']) || !Array.isArray(replay['hashes']))
    return null;
  const { rules, carried } = replay;
  const turns = replay['hashes'].length - 1;
  const { id } = replay['scenario'];
  if (typeof rules !== 'number' || typeof id !== 'string') return null;
  const named = { rules, scenario: id, turns, text, data };
  if (!isPlain(carried) || !isPlain(carried['scenario'])) return { ...named, hasOwnRules: false };
  const ruleset = isPlain(carried['ruleset']) ? { ruleset: carried['ruleset'] } : {};
  const scenario = { scenario: carried['scenario'], ...ruleset };
  return { ...named, carried: scenario, hasOwnRules: isPlain(carried['ruleset']) };
}
