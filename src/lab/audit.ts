// Looks through a state for numbers that no rule allows: not finite, or a stock below zero.

import type { GameState } from '../types/state';

/** Numbers that may be below zero, by their field's name; −1 stands for "not yet". */
const MAY_BE_NEGATIVE: ReadonlySet<string> = new Set([
  'cashUsdBn',
  'carriedPrivateUsdBn',
  'gdpGain',
  'cumulativeGain',
  'victoryTurn',
  'outflowShare',
  'pledgePoints',
  'stance',
  'dataLaw',
  'modelProgramme',
]);

function auditPart(part: unknown, name: string, path: string, found: string[]): void {
  if (typeof part === 'number') {
    const isSound = Number.isFinite(part) && (part >= 0 || MAY_BE_NEGATIVE.has(name));
    if (!isSound) found.push(`${path} is ${part}`);
  } else if (Array.isArray(part)) {
    for (let i = 0; i < part.length; i++) auditPart(part[i], name, `${path}.${i}`, found);
  } else if (typeof part === 'object' && part !== null) {
    const fields = part as Record<string, unknown>;
    for (const key of Object.keys(fields)) auditPart(fields[key], key, `${path}.${key}`, found);
  }
}

/** One sentence for every unsound number of the state, with its path. */
export function auditState(state: GameState): string[] {
  const found: string[] = [];
  auditPart(state, '', 'state', found);
  return found.map((sentence) => `seed ${state.seed}, turn ${state.turn}: ${sentence}`);
}
