// Writes a new country into the atlas of the game, so that every scenario can take it.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atlasWithCountry, isInAtlas, type NewCountryOptions } from '../files/index';
import type { Atlas } from '../types/atlas';
import { tellFault } from './findings';
import { faultWords } from './newCountryWords';
import { readText, SCENARIOS } from './readText';
import { EXIT, refuseUsage, type ExitCode, type Output } from './verb';

const NEXT = ['', 'Next, all that follows from them:', '  npm run cli -- derive --write'];

/** Adds the country to the files that are written by hand. What has to be made from them is told, not done. */
export function writeIntoAtlas(output: Output, call: NewCountryOptions, atlas: Atlas): ExitCode {
  const { country, name } = call;
  if (isInAtlas(country, atlas))
    return refuseUsage(output, `The atlas has ${name.en} (${country}) already.`);
  const [countriesFile, indicatorsFile] = ['countries', 'indicators'].map((file) =>
    join(SCENARIOS, 'atlas', `${file}.json`),
  ) as [string, string];
  const [countries, indicators] = [readText(countriesFile), readText(indicatorsFile)];
  if (!countries.ok || !indicators.ok) {
    for (const text of [countries, indicators]) if (!text.ok) tellFault(output, text.error);
    return EXIT.usage;
  }
  const pages = { countries: countries.value, indicators: indicators.value };
  const made = atlasWithCountry(call, atlas, pages);
  if (!made.ok) return refuseUsage(output, made.error.map(faultWords).join('\n'));
  writeFileSync(countriesFile, made.value.countries);
  writeFileSync(indicatorsFile, made.value.indicators);
  for (const file of [countriesFile, indicatorsFile]) output.print(`written ${file}`);
  for (const line of NEXT) output.print(line);
  return EXIT.good;
}
