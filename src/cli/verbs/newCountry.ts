// new: writes a scenario about a country that nobody has written, from ten figures.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  deriveNewCountry,
  isInAtlas,
  knownOf,
  type NewCountryOptions,
  scenarioIssues,
  textOfKnownCountry,
  textOfNewCountry,
} from '../../files/index';
import { err, ok, type Result } from '../../lib/result';
import type { Atlas } from '../../types/atlas';
import type { CountryId } from '../../types/names';
import type { Arguments } from '../arguments';
import { loadAtlas } from '../atlas';
import { countryName, readCountry } from '../countryNames';
import { idOf, rulesetFor } from '../documents';
import { tellFault } from '../findings';
import { writeIntoAtlas } from '../intoAtlas';
import { NEW_COUNTRY_FLAGS, readGiven, readPlace } from '../newCountryFlags';
import { faultWords, guessLines, meaningLines, usedLines } from '../newCountryWords';
import { findingsFault, SCENARIOS } from '../readText';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

interface Call extends NewCountryOptions {
  readonly file: string;
}

/** Where the file is written, and whether it may be. */
function readFileName({ values, switches }: Arguments, country: CountryId): Result<string, string> {
  const file = values.get('out') ?? `my-${country.toLowerCase()}.json`;
  if (!/^[a-z][a-zA-Z0-9-]{0,63}$/.test(idOf(file)) || !file.endsWith('.json'))
    return err(
      `"${file}" must end in .json, and its name be a small letter, then letters, digits and hyphens: it is the scenario’s id.`,
    );
  if (!existsSync(file) || switches.has('force')) return ok(file);
  return err(`${file} is there already. Name another with --out, or overwrite it with --force.`);
}

function readCall(given: Arguments): Result<Call, string> {
  const [word, ...others] = given.words;
  if (word === undefined || others.length > 0)
    return err('Name one country by its code of three letters, for example CHE.');
  const country = readCountry(word);
  if (!country.ok) return country;
  const figures = readGiven(given);
  if (!figures.ok) return figures;
  const place = readPlace(given);
  if (!place.ok) return place;
  const file = readFileName(given, country.value);
  if (!file.ok) return file;
  return ok({
    file: file.value,
    id: idOf(file.value),
    country: country.value,
    name: countryName(country.value),
    given: figures.value,
    place: place.value,
    author: given.values.get('author'),
    licence: given.values.get('licence'),
  });
}

function printLines(output: Output, lines: readonly string[]): void {
  for (const line of lines) output.print(line);
}

/** Authors and sources from the command line may be texts that no file may hold. */
function isSound(output: Output, { file, id }: Call, text: string, atlas: Atlas): boolean {
  const ruleset = rulesetFor(file, text);
  const options = ruleset.ok ? { ruleset: ruleset.value, atlas, id } : null;
  const all = options === null ? [] : scenarioIssues(text, options);
  const issues = all.filter(({ severity }) => severity === 'error');
  if (!ruleset.ok) tellFault(output, ruleset.error);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) tellFault(output, findingsFault(file, errors));
  return ruleset.ok && errors.length === 0;
}

function writeText(output: Output, call: Call, text: string, atlas: Atlas): ExitCode {
  const { file } = call;
  if (!isSound(output, call, text, atlas)) return EXIT.usage;
  try {
    writeFileSync(file, text);
  } catch (error) {
    return refuseUsage(output, `${file} cannot be written: ${String(error)}`);
  }
  printLines(output, [
    '',
    `written ${file}. Next:`,
    `  npm run cli -- check ${file}`,
    `  npm run cli -- balance ${file}`,
    `  npm start -- --open ${file}`,
  ]);
  return EXIT.good;
}

/** A country of the atlas has its figures in the atlas. */
function writeKnown(output: Output, call: Call, atlas: Atlas): ExitCode {
  const { country, name, given } = call;
  output.print(`The atlas has ${name.en} (${country}): the file takes it from there by "use".`);
  const names = Object.keys(given).map((flag) => `--${flag}`);
  if (names.length > 0)
    output.print(
      `Not taken: ${names.join(', ')}. A figure that should differ goes into "figures" beside "use".`,
    );
  return writeText(output, call, textOfKnownCountry(call, atlas), atlas);
}

function writeNew(output: Output, call: Call, atlas: Atlas): ExitCode {
  const { country, name, given, place } = call;
  const made = deriveNewCountry(country, given, atlas);
  const text = textOfNewCountry(call, atlas);
  if (!made.ok || !text.ok) {
    const faults = made.ok ? [] : made.error;
    return refuseUsage(output, faults.map(faultWords).join('\n'));
  }
  const { used } = made.value;
  const guesses = guessLines(used);
  output.print(
    `${name.en} (${country}) from ten figures: ${used.length - guesses.length} given, ${guesses.length} guessed.`,
  );
  printLines(output, ['', ...usedLines(used, knownOf(atlas))]);
  printLines(output, ['', 'What they are, and where one finds them:', ...meaningLines()]);
  if (guesses.length > 0)
    printLines(output, ['', 'Guessed by rule, until you give the figure:', ...guesses]);
  if (place === undefined)
    printLines(output, [
      '',
      'Four places stand about the middle of the country: give --longitude and --latitude of the capital.',
    ]);
  return writeText(output, call, text.value, atlas);
}

export const newCountry: Verb = {
  summary: 'writes a scenario about a country that nobody has written, from ten figures',
  usage: 'COUNTRY',
  flags: NEW_COUNTRY_FLAGS,
  help: [
    'COUNTRY           a code of three letters (ISO 3166), for example CHE',
    ...meaningLines(),
    '--source NAME="TITLE; PUBLISHER; DATE"   where a figure was read; again for each',
    '--year YEAR       the year that the figures are about (2025 when left out)',
    '--longitude N, --latitude N   the capital, east and north above 0: four places are set about it, or',
    '                  about the middle of the country',
    '--author, --licence           who wrote the file, and what others may do with it',
    '--out FILE        where to write it (my-che.json for CHE)',
    '--force           overwrites the file',
    '--atlas           writes no scenario, but the country into the atlas, where every scenario can take it:',
    '                  scenarios/atlas/countries.json and indicators.json',
    '',
    'Figures that are left out are guessed by one rule for all countries, from those that the atlas has,',
    'and so are all others; the file says of each how it was made. A country of the atlas is only named.',
    'Exit code: 0 when the file is written, 2 when the call is wrong or a figure cannot be.',
  ],
  run: (given, output) => {
    const call = readCall(given);
    if (!call.ok) return refuseUsage(output, call.error);
    const atlas = loadAtlas(join(SCENARIOS, 'any.json'));
    if (!atlas.ok) {
      tellFault(output, atlas.error);
      return EXIT.usage;
    }
    if (given.switches.has('atlas')) return writeIntoAtlas(output, call.value, atlas.value);
    const write = isInAtlas(call.value.country, atlas.value) ? writeKnown : writeNew;
    return write(output, call.value, atlas.value);
  },
};
