// fit: fits declared parameters of the rules to where the past should arrive, judges them on countries that they were not fitted on, and writes down how far the model can be trusted.

import { writeFileSync } from 'node:fs';
import { type Fitted, fitAndJudge } from '../../lab/index';
import { applyValues } from '../applyValues';
import type { Arguments } from '../arguments';
import { type Content, loadScenario, scenarioFile } from '../documents';
import { tellFault } from '../findings';
import { crossLines, fitLines } from '../fitWords';
import { readSeeds, readWhole } from '../labFlags';
import { BACKTEST_SCENARIO, fitTaskOf, loadEverybody, measureWorlds } from '../trustContents';
import { readTrust, TRUST_FILE, textOfTrust, trustOf } from '../trustFile';
import { EXIT, type ExitCode, type Output, refuseUsage, type Verb } from '../verb';

const FIT_SEEDS = { first: 1, games: 8 };
/** The seeds of the table that `backtest` prints. */
const TABLE_SEEDS = Array.from({ length: 16 }, (_, i) => i + 1);
const MOST_TRIES = 600;

interface Contents {
  readonly past: Content;
  readonly present: Content;
}

function write(output: Output, contents: Contents, { fit, cross }: Fitted): ExitCode {
  const worlds = measureWorlds(contents.present);
  if (!worlds.ok) {
    tellFault(output, worlds.error);
    return EXIT.usage;
  }
  const measured = { ...contents, seeds: TABLE_SEEDS, worlds: worlds.value };
  try {
    writeFileSync(TRUST_FILE, textOfTrust(trustOf(measured, fit, cross)));
  } catch (error) {
    return refuseUsage(output, `${TRUST_FILE} cannot be written: ${String(error)}`);
  }
  output.print(`written ${TRUST_FILE}`);
  return EXIT.good;
}

/** The fit that was written down; null where none can be read, which has been told by then. */
function keptFit(output: Output): Fitted | null {
  const kept = readTrust();
  if (kept.ok) return { fit: kept.value.fit, cross: kept.value.crossValidation };
  tellFault(output, kept.error);
  return null;
}

function newFit(given: Arguments, output: Output, { past, present }: Contents): Fitted | null {
  const refuse = (sentence: string) => {
    refuseUsage(output, sentence);
    return null;
  };
  const seeds = readSeeds(given, FIT_SEEDS);
  if (!seeds.ok) return refuse(seeds.error);
  const number = (name: string, usual: number, least: number) =>
    readWhole(`"--${name}"`, given.values.get(name) ?? String(usual), least, 1_000_000);
  const searchSeed = number('searchSeed', 1, 0);
  if (!searchSeed.ok) return refuse(searchSeed.error);
  const most = number('most', MOST_TRIES, 1);
  if (!most.ok) return refuse(most.error);
  const plan = { seeds: seeds.value, searchSeed: searchSeed.value, most: most.value };
  const task = fitTaskOf(past, present, plan);
  return task.ok ? fitAndJudge(task.value) : refuse(task.error);
}

function loadContents(output: Output): Contents | null {
  const past = loadScenario(scenarioFile(BACKTEST_SCENARIO));
  const present = loadEverybody();
  if (past.ok && present.ok) return { past: past.value, present: present.value };
  for (const one of [past, present]) if (!one.ok) tellFault(output, one.error);
  return null;
}

/** What the rules say once they hold the fitted values. */
function applied(output: Output, { past }: Contents, { fit: found }: Fitted): Contents | null {
  const fault = applyValues(past.ruleset.id, found.parameters);
  if (fault === null) return loadContents(output);
  refuseUsage(output, fault);
  return null;
}

export const fit: Verb = {
  summary: 'fits declared parameters to the past and judges them on other countries',
  usage: '',
  flags: {
    games: 'value',
    seeds: 'value',
    searchSeed: 'value',
    most: 'value',
    apply: 'switch',
    keep: 'switch',
    write: 'switch',
  },
  help: [
    `--games N         games whose mean is fitted, on seeds from ${FIT_SEEDS.first} on (${FIT_SEEDS.games} when left out)`,
    '--seeds A..B      the seeds instead, both ends included',
    '--searchSeed N    decides in which order the parameters are tried (1 when left out)',
    `--most N          sets of values that one fit may try (${MOST_TRIES} when left out)`,
    '--apply           puts the fitted values into the file of the rules',
    '--keep            fits nothing: keeps the fit that was written down, and measures the rest anew',
    '--write           writes scenarios/atlas/trust.json, from which the page “How far to trust it” is made',
    '',
    'What may be fitted, within which bounds and why is declared in src/lab/fit/parameters.ts. The past is',
    `${BACKTEST_SCENARIO}; it should arrive at the start state of all countries in 2026 H1. Three fits`,
    'are made: on all countries, and on each half of them, judged on the other half. Whenever rules or',
    'figures have changed since, "--keep --write" measures anew what is told beside the fit.',
    'Exit code: 0 when the fit is printed or written, 2 when the call is wrong or a file cannot be used.',
  ],
  run: (given, output) => {
    if (given.words.length > 0) return refuseUsage(output, 'fit takes flags alone.');
    const contents = loadContents(output);
    if (contents === null) return EXIT.usage;
    const found = given.switches.has('keep') ? keptFit(output) : newFit(given, output, contents);
    if (found === null) return EXIT.usage;
    for (const line of fitLines(found.fit, found.cross)) output.print(line);
    for (const line of ['', ...crossLines(found.cross)]) output.print(line);
    const now = given.switches.has('apply') ? applied(output, contents, found) : contents;
    if (now === null) return EXIT.usage;
    return given.switches.has('write') ? write(output, now, found) : EXIT.good;
  },
};
