// Names that a closed list of parameters does not have, and those of it that are missing.

import { fault, type Finding } from '../../issue';
import { MOST_ISSUES } from '../../limits';
import type { Path } from '../../path';
import { shortened } from '../../shorten';
import { nearestWord } from '../../suggest';

/** `what` says what a name is the name of, as in "There is no … "x""; not all that are allowed need be `asked` for. */
export function judgeNames(
  given: readonly string[],
  allowed: readonly string[],
  path: Path,
  what: string,
  asked = allowed,
): Finding[] {
  const there = new Set(given);
  const absent = allowed.filter((one) => !there.has(one));
  const missing = absent.filter((one) => asked.includes(one));
  const strange = given.filter((one) => !allowed.includes(one)).slice(0, MOST_ISSUES + 1);
  return [
    ...strange.map((one) => {
      const suggestion = nearestWord(one, absent);
      const message = `There is no ${what} "${shortened(one)}"; remove it.`;
      return fault([...path, one], 'unknownField', message, { suggestion, atName: true });
    }),
    ...missing.map((one) => {
      const message = `The ${what} "${one}" is missing, and the rules cannot be worked out without it; add it.`;
      return fault([...path, one], 'missingField', message);
    }),
  ];
}
