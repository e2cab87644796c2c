// Makes a hand-in from a save, with the mark of the figures that it was played with.

import { defined } from '../lib/assert';
import { foldMark } from '../lib/hash';
import type { HandIn, HandInGame } from '../types/handIn';
import { SIGHT_BEFORE_SIGHTS } from '../types/names';
import type { Replay, Save } from '../types/replay';
import { keptAliases } from './code';

/** Eight hexadecimal digits that differ where a scenario or the rules have other figures. */
export function contentMark({
  scenario,
  rulesetHash,
}: Pick<Replay, 'scenario' | 'rulesetHash'>): string {
  return foldMark([scenario.hash, rulesetHash]);
}

/** The last byte of a fingerprint, 0 to 255. */
function markOf(fingerprint: string): number {
  return Number.parseInt(fingerprint.slice(-2), 16);
}

function gameOf({ replay, sight = SIGHT_BEFORE_SIGHTS }: Save): HandInGame {
  const { rules, scenario, seed, variant, assumptions, seats, turns, hashes } = replay;
  return {
    rules,
    scenario: scenario.id,
    content: contentMark(replay),
    seed,
    variant,
    ...(assumptions === undefined ? {} : { assumptions }),
    level: seats.find(({ player }) => player !== 'human')?.level ?? 0,
    sight,
    humans: seats.filter(({ player }) => player === 'human').map(({ country }) => country),
    turns,
    marks: hashes.slice(1).map(markOf),
    fingerprint: defined(hashes.at(-1), 'the fingerprint of a game'),
  };
}

/**
 * The hand-in of a game. Names are kept as a code can hold them; `assignmentMark`: six hexadecimal
 * digits in small letters, or null for a game of the pupil's own. Open orders are left out.
 */
export function handInOf(
  save: Save,
  aliases: readonly string[],
  assignmentMark: string | null,
): HandIn {
  return {
    aliases: keptAliases(aliases),
    assignment: assignmentMark,
    game: gameOf(save),
    reasons: save.reasons ?? [],
  };
}
