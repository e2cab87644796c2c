// Texts of special victories: the numbers in them must be those of their conditions.

import type { Condition } from '../../types/condition';
import { type Finding, warning } from '../issue';
import { listed } from '../shorten';
import { WRITTEN_LANGUAGES } from '../texts';
import type { Check } from './checkKind';
import type { ScenarioFile } from './schema';

const FIRST_YEAR = 2026;
const HALVES = 2;
const PERCENT = 100;
/** Numbers that a text may always name: scales end at 100, and money is compared over the last eight turns, which are four years. */
const SPOKEN_OF = [PERCENT, 8, 4];
/** Numbers next to letters are parts of names, such as H100. */
const NUMBER = /(?<![A-Za-z\d.,-])\d+(?:,\d{3})*(?:\.\d+)?(?![\dA-Za-z])/g;

/** The numbers of a text that are written in digits. */
function numbersIn(text: string): number[] {
  return (text.match(NUMBER) ?? []).map((found) => Number(found.replaceAll(',', '')));
}

function boundsOf({ atLeast, atMost, above, below }: Condition): number[] {
  return [atLeast, atMost, above, below].filter((bound) => bound !== undefined);
}

/** Every way in which the bounds of a condition may be written. */
function waysToSay(condition: Condition): number[] {
  return boundsOf(condition).flatMap((bound) =>
    condition.quantity === 'halfYear'
      ? [FIRST_YEAR + Math.floor(bound / HALVES), (Math.abs(bound) % HALVES) + 1]
      : [bound, bound * PERCENT],
  );
}

/** Years and lengths of the game may be named as well. */
function isOfTheGame(value: number, { start, variants }: ScenarioFile): boolean {
  const turns = variants.map((variant) => variant.turns);
  const lastYear = start.year + Math.ceil(Math.max(...turns) / HALVES);
  return turns.includes(value) || (value >= start.year && value <= lastYear);
}

const SAME = 1e-9;

function isSaid(value: number, ways: readonly number[]): boolean {
  return ways.some((way) => Math.abs(way - value) < SAME);
}

const otherNumbers: Check = (file) =>
  file.specialVictories.flatMap(({ text, conditions }, at): Finding[] => {
    const ways = [...SPOKEN_OF, ...conditions.flatMap(waysToSay)];
    const findings = WRITTEN_LANGUAGES.flatMap((language) => {
      const other = numbersIn(text?.[language] ?? '').find(
        (value) => !isSaid(value, ways) && !isOfTheGame(value, file),
      );
      if (other === undefined) return [];
      const bounds = listed(conditions.flatMap(boundsOf).map(String));
      const message = `The text says ${other}, but the bounds of this victory are ${bounds}; correct one of the two, or leave "text" out: it is then made from the conditions.`;
      return [warning(['specialVictories', at, 'text', language], 'otherNumber', message)];
    });
    return findings.slice(0, 1);
  });

export const GOAL_TEXT_CHECKS: readonly Check[] = [otherNumbers];
