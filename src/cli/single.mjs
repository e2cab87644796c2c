// The verb `build:single`: makes the whole game one page that starts from disk, with all scenarios or some, and for one class where that is said.

import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { PROJECT_ROOT, runTool } from './tools.mjs';

const KNOWN = "--scenario ID (again for each), --assignment '#play?…', --out FOLDER";
const OPTIONS = ['--scenario', '--assignment', '--out'];

/** Where the page is made unless another folder is named, and its name. */
export const SINGLE_FOLDER = `${PROJECT_ROOT}dist-single`;
export const SINGLE_NAME = 'own-bearings.html';

/** All scenarios, for no class. */
export const SINGLE_DEFAULTS = { scenarios: [], assignment: undefined, out: SINGLE_FOLDER };

/** The end of an address from its `#` on; undefined where it has none. */
function endOfAddress(address) {
  const at = address.indexOf('#');
  return at < 0 ? undefined : address.slice(at);
}

/** The ids of the scenarios that come with the game. */
function knownScenarios() {
  const files = readdirSync(`${PROJECT_ROOT}scenarios`);
  return files.flatMap((name) => /^([^.]+)\.json$/.exec(name)?.[1] ?? []);
}

/** The values of each option, or a sentence about what is wrong. */
function valuesOf(args) {
  const values = { '--scenario': [], '--assignment': [], '--out': [] };
  const rest = args.flatMap((arg) => {
    const at = arg.startsWith('--') ? arg.indexOf('=') : -1;
    return at < 0 ? [arg] : [arg.slice(0, at), arg.slice(at + 1)];
  });
  while (rest.length > 0) {
    const [name, value] = rest.splice(0, 2);
    if (!OPTIONS.includes(name)) return { mistake: `Unknown option "${name}". Known: ${KNOWN}.` };
    if (value === undefined || value === '') return { mistake: `${name} takes a value.` };
    values[name].push(value);
  }
  return { values };
}

/** What the page is to hold and where it is made, or a sentence about what is wrong. */
function readSingleArguments(args) {
  const { values, mistake } = valuesOf(args);
  if (mistake) return { mistake };
  const scenarios = values['--scenario'];
  const known = knownScenarios();
  const unknown = scenarios.find((id) => !known.includes(id));
  if (unknown !== undefined)
    return { mistake: `There is no scenario "${unknown}". Known: ${known.join(', ')}.` };
  const [address] = values['--assignment'];
  const assignment = address === undefined ? undefined : endOfAddress(address);
  if (address !== undefined && assignment === undefined)
    return { mistake: "--assignment takes an address that ends with '#play?…', or that end." };
  const [out = SINGLE_DEFAULTS.out] = values['--out'];
  return { options: { scenarios, assignment, out: resolve(out) } };
}

/** Builds the page and gives the exit code. */
export function makeSinglePage({ scenarios, assignment, out }) {
  const env = {
    ...process.env,
    ...(scenarios.length > 0 && { OWN_BEARINGS_SCENARIOS: scenarios.join(',') }),
    ...(assignment !== undefined && { OWN_BEARINGS_ASSIGNMENT: assignment }),
  };
  const args = ['build', '--mode', 'single', '--outDir', out];
  return runTool('vite', [...args, '--logLevel', 'warn'], PROJECT_ROOT, env);
}

/** Gives the exit code; says where the page lies. */
export function buildSingle(args) {
  const { options, mistake } = readSingleArguments(args);
  if (mistake) {
    console.error(mistake);
    return 2;
  }
  const code = makeSinglePage(options);
  if (code === 0) console.log(`The game in one file: ${options.out}/${SINGLE_NAME}`);
  return code;
}
