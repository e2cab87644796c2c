// norms: works out each country's bars for the chapters' questions and prints them for the scenario file.

import { BOTS } from '../../bots/index';
import { normsOf } from '../../lab/index';
import { loadScenario, scenarioFile, type Content } from '../documents';
import { tellFault } from '../findings';
import { readSeeds } from '../labFlags';
import { readCountries } from '../players';
import { EXIT, refuseUsage, type Output, type Verb } from '../verb';

/** Apart from the seeds of search and of depth. */
const TUNING = { first: 3001, games: 240 };

/** One JSON object with a line for each country, to be copied into its entry. */
function printNorms(
  output: Output,
  content: Content,
  countries: readonly string[],
  seeds: readonly number[],
): void {
  const lines = countries.map((country) => {
    const norms = normsOf(content, BOTS, country, seeds);
    return `  ${JSON.stringify(country)}: ${JSON.stringify({ questionNorms: norms })}`;
  });
  output.print(`{\n${lines.join(',\n')}\n}`);
}

export const norms: Verb = {
  summary: "works out the bars of the chapters' questions for each country",
  usage: 'SCENARIO',
  flags: { countries: 'value', games: 'value', seeds: 'value' },
  help: [
    'SCENARIO          a file, or the id of a scenario that comes with the game',
    '--countries A,B   the countries (all when left out)',
    `--games N         games of balanced in each country, on seeds from ${TUNING.first} on (${TUNING.games} when left out)`,
    '--seeds A..B      the seeds instead, both ends included',
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
    const content = loadScenario(scenarioFile(word));
    if (!content.ok) {
      tellFault(output, content.error);
      return EXIT.usage;
    }
    const countries = readCountries(given, content.value.scenario);
    if (!countries.ok) return refuseUsage(output, countries.error);
    printNorms(output, content.value, countries.value, seeds.value);
    return EXIT.good;
  },
};
