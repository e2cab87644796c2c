// backcast: casts the figures of the atlas back to an earlier year and tells what the file has otherwise.

import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { figuresOfPast, makePastFigures, parseAtlas, parsePast } from '../../files/index';
import { err, ok, type Result } from '../../lib/result';
import { FIGURE_SETS, type FigureSet } from '../../types/atlas';
import type { FiguresByCountry } from '../../types/past';
import { atlasFilesIn, readAtlasTexts } from '../atlas';
import { tellFault } from '../findings';
import { type DocumentFault, findingsFault, readText, SCENARIOS } from '../readText';
import { EXIT, refuseUsage, type ExitCode, type Output, type Verb } from '../verb';

const FILES = atlasFilesIn(join(SCENARIOS, 'atlas'));

/** What is known of the year of a set; `figures-2022` is made from `indicators-2022`. */
function pastFile(set: FigureSet): string {
  return join(dirname(FILES[set]), `${set.replace('figures', 'indicators')}.json`);
}

/** The figures of the atlas. Those of other years are not read, because they may be out of date. */
function figuresNow(): Result<FiguresByCountry, DocumentFault> {
  const texts = readAtlasTexts(FILES);
  if (!texts.ok) return texts;
  const { countries, figures, history } = texts.value;
  const atlas = parseAtlas({ countries, figures, history });
  if (!atlas.ok) {
    const broken = (['countries', 'figures', 'history'] as const).find(
      (name) => atlas.error[name].length > 0,
    )!;
    return err(findingsFault(FILES[broken], atlas.error[broken]));
  }
  const named = atlas.value.countries.flatMap(({ id, figures: own }) =>
    own === undefined ? [] : [[id, own] as const],
  );
  return ok(Object.fromEntries(named));
}

/** The text that the file of a set should have. */
export function pastFiguresText(set: FigureSet): Result<string, DocumentFault> {
  const now = figuresNow();
  if (!now.ok) return now;
  const file = pastFile(set);
  const text = readText(file);
  if (!text.ok) return text;
  const past = parsePast(text.value);
  if (!past.ok) return err(findingsFault(file, past.error));
  return ok(makePastFigures(set, figuresOfPast(past.value, now.value)));
}

function write(output: Output, set: FigureSet, text: string): ExitCode {
  try {
    writeFileSync(FILES[set], text);
  } catch (error) {
    return refuseUsage(output, `${FILES[set]} cannot be written: ${String(error)}`);
  }
  output.print(`written ${FILES[set]}`);
  return EXIT.good;
}

function settle(output: Output, set: FigureSet, isWritten: boolean): ExitCode {
  const made = pastFiguresText(set);
  if (!made.ok) {
    tellFault(output, made.error);
    return EXIT.usage;
  }
  const found = readText(FILES[set]);
  if (found.ok && found.value === made.value) {
    output.print(`${FILES[set]} is as cast back`);
    return EXIT.good;
  }
  if (isWritten) return write(output, set, made.value);
  output.print(`${FILES[set]} is not as cast back`);
  return EXIT.bad;
}

export const backcast: Verb = {
  summary: 'casts the figures of the atlas back to an earlier year',
  usage: '',
  flags: { write: 'switch' },
  help: [
    '--write           writes scenarios/atlas/figures-2022.json',
    '',
    'What was measured then stands in scenarios/atlas/indicators-2022.json; every other figure is cast back',
    'from the figures of the atlas by a rule that stands with it. To be run after figures.json has changed.',
    'Exit code: 0 when the file is as cast back or has been written, 1 when it differs, 2 when the call is',
    'wrong or a file cannot be used.',
  ],
  run: ({ words, switches }, output) => {
    if (words.length > 0) return refuseUsage(output, 'This verb takes no words.');
    const codes = FIGURE_SETS.map((set) => settle(output, set, switches.has('write')));
    return Math.max(...codes) as ExitCode;
  },
};
