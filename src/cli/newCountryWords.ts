// The ten figures of a new country in words: what each is, where it is found, and what is wrong with one.

import {
  GIVEN_NAMES,
  GIVEN_RULES,
  type GivenFault,
  type GivenName,
  knownFigures,
  type knownOf,
  type UsedFigure,
} from '../files/index';
import { tableLines } from './table';

type Known = ReturnType<typeof knownOf>;

const MEANINGS: Readonly<Record<GivenName, string>> = {
  gdp: 'GDP at market prices, a year.',
  people: 'People who live in the country.',
  electricity:
    'Electricity generated in a year, from which the highest load of the grid follows; of the known countries it is worked back from that load.',
  price: 'Power price of large industry.',
  fuel: 'Net imports of energy: 0 where as much is made as used, 100 where all is bought.',
  experts: 'AI professionals.',
  chips: 'AI chips installed, whoever owns them, as H100 that would do the same work.',
  government: 'Public money for AI.',
  firms: 'Private investment in AI firms.',
  closeness: 'Closeness to the USA, judged: 10 is the USA itself.',
};

/** Where the figure is found, or that nobody publishes it. */
function foundInWords(name: GivenName): string {
  const { foundIn } = GIVEN_RULES[name];
  if (foundIn.length === 0) return 'your own judgement';
  return foundIn.map(({ title, publisher }) => `${publisher}, ${title}`).join('; ');
}

/** The smallest and the largest value among the known countries. */
function knownRange(name: GivenName, known: Known): string {
  const figures = knownFigures(name, known);
  return [figures[0]!, figures.at(-1)!]
    .map(({ country, value }) => `${country} ${value}`)
    .join(' to ');
}

/** The figures as a table: value, unit, whether it is a guess, and the known countries beside it. */
export function usedLines(used: readonly UsedFigure[], known: Known): string[] {
  const rows = used.map(({ name, value, unit, how }) => [
    name,
    String(value),
    unit,
    how === undefined ? 'given' : 'GUESS',
    knownRange(name, known),
  ]);
  return tableLines([['figure', 'value', 'unit', '', 'known countries'], ...rows]);
}

/** What each figure is and where one finds it. */
export function meaningLines(): string[] {
  return GIVEN_NAMES.map(
    (name) =>
      `--${name.padEnd(12)}${MEANINGS[name]} Unit: ${GIVEN_RULES[name].unit}. Found in: ${foundInWords(name)}.`,
  );
}

/** How the figures that were not given were judged. */
export function guessLines(used: readonly UsedFigure[]): string[] {
  return used.flatMap(({ name, how }) => (how === undefined ? [] : [`${name.padEnd(12)} ${how}`]));
}

export function faultWords(fault: GivenFault): string {
  const { name, kind } = fault;
  const { minimum, maximum, unit } = GIVEN_RULES[name];
  if (kind === 'range') return `"--${name}" goes from ${minimum} to ${maximum} ${unit}.`;
  if (kind === 'perHead')
    return `This is a GDP of USD ${fault.usd} for each person: "--gdp" is told in USD bn, "--people" in millions.`;
  if (kind === 'budget')
    return `"--${name}" is more than a state can spend: with it the budget is more than a fifth of the GDP.`;
  return `"--${name}" does not fit: the AI of the country would draw ${fault.neededMw} MW, and its grid carries ${Math.round(fault.peakMw)} MW at most.`;
}

const HEAD = '| figure | unit | from | to | what it is | where it is found | known countries |';
const RULE = '| --- | --- | --- | --- | --- | --- | --- |';

/** The table of the guide to scenarios. */
export function guideTable(known: Known): string[] {
  const rows = GIVEN_NAMES.map((name) => {
    const { unit, minimum, maximum } = GIVEN_RULES[name];
    const cells = [`\`${name}\``, unit, minimum, maximum, MEANINGS[name], foundInWords(name)];
    return `| ${[...cells, knownRange(name, known)].join(' | ')} |`;
  });
  return [HEAD, RULE, ...rows];
}
