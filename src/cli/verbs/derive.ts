// derive: works out every starting figure of an atlas from its indicators and tells what the files have otherwise.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deriveFigures } from '../../files/index';
import { overrideLines, shareLines } from '../derivedWords';
import { differences, isStale, type MadeText, madeTexts, readDerivation } from '../derivedTexts';
import { tellFault } from '../findings';
import { SCENARIOS } from '../readText';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

const OWN_FOLDER = join(SCENARIOS, 'atlas');

function write(output: Output, stale: readonly MadeText[]): ExitCode {
  for (const { file, made } of stale) {
    try {
      writeFileSync(file, made);
    } catch (error) {
      return refuseUsage(output, `${file} cannot be written: ${String(error)}`);
    }
    output.print(`written ${file}`);
  }
  return EXIT.good;
}

export const derive: Verb = {
  summary: 'works out the starting figures of the atlas from its indicators',
  usage: '[FOLDER]',
  flags: { write: 'switch' },
  help: [
    'FOLDER            an atlas: indicators.json, overrides.json, figures.json (the game’s own when left out)',
    '--write           writes figures.json, and the parts of the guides that tell of it',
    '',
    'Prints each figure that the file has otherwise, the shares of basis and confidence, and the values',
    'set by hand with their reasons. Countries that the indicators do not list keep their figures.',
    'Exit code: 0 when the files are as derived or have been written, 1 when one differs, 2 when the',
    'call is wrong or a file cannot be used.',
  ],
  run: ({ words, switches }, output) => {
    const [folder = OWN_FOLDER, ...others] = words;
    if (others.length > 0) return refuseUsage(output, 'Name one folder.');
    const given = readDerivation(folder);
    if (!given.ok) {
      tellFault(output, given.error);
      return EXIT.usage;
    }
    const { indicators, overrides, inFile } = given.value;
    const derived = deriveFigures(indicators, overrides);
    const figures = { ...derived, ...inFile, ...derived };
    for (const line of differences(figures, inFile)) output.print(line);
    for (const line of shareLines(figures, indicators)) output.print(line);
    for (const line of overrideLines(overrides, figures)) output.print(line);
    const stale = madeTexts(given.value, figures, folder === OWN_FOLDER).filter(isStale);
    if (switches.has('write')) return write(output, stale);
    for (const { file } of stale) output.print(`${file} is not as derived`);
    return stale.length > 0 ? EXIT.bad : EXIT.good;
  },
};
