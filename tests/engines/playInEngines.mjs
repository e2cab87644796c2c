// Plays the same games in five JavaScript engines at once and compares every turn.

import { aptInstall } from '../support/apt.mjs';
import { bundleGames } from './bundle.mjs';
import { compareRecords, judgeRecord } from './compare.mjs';
import { ENGINES } from './engines.mjs';

function locate({ find, fetch, debianPackage }) {
  const found = find() ?? fetch?.();
  if (found || !debianPackage) return found;
  return aptInstall([debianPackage]) ? find() : undefined;
}

/** Plays in one engine; what goes wrong is told and counts as all games failed. */
async function playIn({ engine, program }, script, count) {
  if (!program) return { missing: true };
  const began = performance.now();
  try {
    const lines = await engine.play(program, script, count);
    const fault = judgeRecord(lines, count);
    return { lines, fault, seconds: (performance.now() - began) / 1000 };
  } catch (error) {
    return { fault: error.message };
  }
}

function compareWith(reference, { lines, fault, seconds }, count) {
  if (fault) return { passed: 0, failed: count, note: `FAILED: ${fault}` };
  const { games, hashes, differences } = compareRecords(reference, lines);
  const [first] = differences;
  const note = first
    ? `game ${first.game} differs first at turn ${first.turn}: ${first.found}, not ${first.expected}`
    : `${seconds.toFixed(1)} s`;
  return { passed: games - differences.length, failed: differences.length, hashes, note };
}

function summaryLine(name, { passed, failed, hashes, note }) {
  if (hashes === undefined) return `${name.padEnd(16)}${note}`;
  const cases = `${passed + failed} games, ${hashes} hashes, ${failed} mismatches`;
  return `${name.padEnd(16)}${cases.padEnd(40)}${note}`;
}

function missingResult() {
  const isFailure = Boolean(process.env.CI);
  const note = `${isFailure ? 'FAILED' : 'SKIPPED'}: not installed and not to be had`;
  return { passed: 0, failed: isFailure ? 1 : 0, note };
}

/** Counts the games that went the same in an engine as in the first, over all engines. */
export async function playInEngines(count) {
  const script = await bundleGames();
  console.log(`Playing ${count} games in ${ENGINES.length} engines …`);
  const total = { passed: 0, failed: 0 };
  const found = ENGINES.map((engine) => ({ engine, program: locate(engine) }));
  const records = await Promise.all(found.map((one) => playIn(one, script, count)));
  const reference = records[0].lines ?? [];
  for (const [i, record] of records.entries()) {
    const result = record.missing ? missingResult() : compareWith(reference, record, count);
    console.log(summaryLine(ENGINES[i].name, result));
    total.passed += result.passed;
    total.failed += result.failed;
  }
  return { code: total.failed === 0 ? 0 : 1, ...total };
}
