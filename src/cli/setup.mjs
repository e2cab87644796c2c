#!/usr/bin/env node
// Makes a fresh clone ready where needed, then runs one verb: `node src/cli/setup.mjs VERB [args]`.

import { installWhenNeeded } from './install.mjs';
import { makeRelease } from './release.mjs';
import { buildSingle } from './single.mjs';
import { startGame } from './start.mjs';
import { PROJECT_ROOT, runNode, runTool } from './tools.mjs';

const OLDEST_NODE = [20, 19];

/** Every verb takes its arguments and gives the exit code (or a promise of it). */
const VERBS = {
  start: startGame,
  build: (args) => runTool('vite', ['build', ...args]),
  'build:single': buildSingle,
  release: makeRelease,
  test: (args) => runNode(['tests/support/runSteps.mjs', 'quick', ...args]),
  'test:ci': (args) => runNode(['tests/support/runSteps.mjs', 'ci', ...args]),
  'test:full': (args) => runNode(['tests/support/runSteps.mjs', 'full', ...args]),
  'test:engines': (args) => runNode(['tests/engines/run.mjs', ...args]),
  bench: (args) => runTool('tsx', ['--expose-gc', 'tests/bench/run.ts', ...args]),
  shots: (args) =>
    runTool('vite', ['build', '--logLevel', 'warn']) ||
    runTool('tsx', ['tests/screens/shots.ts', ...args]),
  format: (args) => runTool('biome', ['format', '--write', ...args]),
  cli: (args) => {
    process.on('SIGINT', leaveToChild);
    return runTool('tsx', [`${PROJECT_ROOT}src/cli/main.ts`, ...args], process.cwd());
  },
};

/** Ctrl-C reaches all processes: the verb tells what it has so far, and its exit code is ours. */
function leaveToChild() {}

function nodeIsTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

async function main([verb, ...args]) {
  if (nodeIsTooOld()) {
    const found = process.versions.node;
    console.error(`Own Bearings needs Node ${OLDEST_NODE.join('.')} or newer; this is ${found}.`);
    console.error('Get it from https://nodejs.org and try again.');
    return 2;
  }
  const run = Object.hasOwn(VERBS, verb ?? '') ? VERBS[verb] : undefined;
  if (!run) {
    console.error(`Unknown verb "${verb ?? ''}". Known: ${Object.keys(VERBS).join(', ')}.`);
    return 2;
  }
  return installWhenNeeded() || (await run(args));
}

process.exitCode = await main(process.argv.slice(2));
