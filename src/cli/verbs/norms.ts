// norms: works out each country's bars for the chapters' questions and prints them for the scenario file.

import { readFileSync, writeFileSync } from 'node:fs';
import { normsOf } from '../../lab/index';
import type { ByChapter, CountryId } from '../../types/names';
import { loadScenario, scenarioFile, type Content } from '../documents';
import { tellFault } from '../findings';
import { readSeeds } from '../labFlags';
import { readCountries } from '../players';
import { EXIT, refuseUsage, type Output, type Verb } from '../verb';

/** Seeds that search and depth do not use. */
const TUNING = { first: 3001, games: 240 };

type Norms = Readonly<Record<CountryId, ByChapter<readonly number[]>>>;

function measuredNorms(
  content: Content,
  countries: readonly CountryId[],
  seeds: readonly number[],
): Norms {
  return Object.fromEntries(
    countries.map((country) => [country, normsOf(content, country, seeds)]),
  );
}

/** One JSON object with a line for each country, to be copied into its entry. */
function printNorms(output: Output, norms: Norms): void {
  const lines = Object.entries(norms).map(
    ([country, questionNorms]) =>
      `  ${JSON.stringify(country)}: ${JSON.stringify({ questionNorms })}`,
  );
  output.print(`{\n${lines.join(',\n')}\n}`);
}

/** Puts the bars into the entries of the countries. */
function writeNorms(file: string, norms: Norms): void {
  const data = JSON.parse(readFileSync(file, 'utf8')) as {
    countries: { use?: string; id?: string; questionNorms?: unknown }[];
  };
  for (const country of data.countries) {
    const bars = norms[country.use ?? country.id ?? ''];
    if (bars !== undefined) country.questionNorms = bars;
  }
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
}

export const norms: Verb = {
  summary: "works out the bars of the chapters' questions for each country",
  usage: 'SCENARIO',
  flags: { countries: 'value', games: 'value', seeds: 'value', write: 'switch' },
  help: [
    'SCENARIO          a file, or the id of a scenario that comes with the game',
    '--countries A,B   the countries (all when left out)',
    `--games N         games of balanced in each country, on seeds from ${TUNING.first} on (${TUNING.games} when left out)`,
    '--seeds A..B      the seeds instead, both ends included',
    '--write           puts them into the scenario’s file as well; run "npm run format" afterwards',
    '',
    'Prints JSON: "questionNorms" by country, as they stand in a scenario. With them the bot balanced',
    'earns the same share of each question on average. Games are of the first variant.',
    'Exit code: 0 when they are printed, 2 when the call is wrong or a file cannot be used.',
  ],
  run: (given, output) => {
    const [word, ...others] = given.words;
    if (word === undefined || others.length > 0) return refuseUsage(output, 'Name one scenario.');
    const seeds = readSeeds(given, TUNING);
    if (!seeds.ok) return refuseUsage(output, seeds.error);
    const file = scenarioFile(word);
    const content = loadScenario(file);
    if (!content.ok) {
      tellFault(output, content.error);
      return EXIT.usage;
    }
    const countries = readCountries(given, content.value.scenario);
    if (!countries.ok) return refuseUsage(output, countries.error);
    const measured = measuredNorms(content.value, countries.value, seeds.value);
    printNorms(output, measured);
    if (given.switches.has('write')) writeNorms(file, measured);
    return EXIT.good;
  },
};
