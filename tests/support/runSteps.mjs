// Runs the steps of a test tier, small ones side by side and the others in order, and sums them up: `runSteps.mjs TIER [step …]`.

import { STEPS } from './steps.mjs';

/** Steps that run at once where they may: one a core of the smallest machine that this is run on. */
const SIDE_BY_SIDE = 2;

/** What became of a step: its tests, whether it held, and a word on it for the summary. */
function judge({ code, passed = 0, failed = 0, missing }) {
  if (missing) {
    const isFailure = Boolean(process.env.CI);
    const note = `${isFailure ? 'FAILED' : 'skipped'}: ${missing}`;
    return { passed, failed: isFailure ? 1 : 0, note };
  }
  if (code === 0 && failed === 0) return { passed, failed, note: 'ok' };
  return { passed, failed: failed || 1, note: 'FAILED' };
}

/** A step that runs aside prints when it has ended, so that nothing is mixed. */
async function runStep({ name, run, isAside = false }, tier) {
  const head = `\n── ${name} ──`;
  if (!isAside) console.log(head);
  const began = performance.now();
  const result = await run(tier);
  if (isAside) console.log(`${head}\n${result.said.trimEnd()}`);
  return { name, ...judge(result), seconds: (performance.now() - began) / 1000 };
}

/** Runs them in their order, at most `atOnce` at a time, and gives their results in that order. */
async function runAll(steps, tier, atOnce) {
  const results = [];
  const waiting = [...steps.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      results[next[0]] = await runStep(next[1], tier);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

function summaryLine({ name, passed, failed, seconds, note }) {
  const counts = passed + failed > 0 ? `${passed} passed, ${failed} failed` : '';
  return `${name.padEnd(9)}${`${seconds.toFixed(1)} s`.padStart(9)}  ${counts.padEnd(24)}${note}`;
}

function sum(results, field) {
  return results.reduce((total, result) => total + result[field], 0);
}

async function main([tier, ...names]) {
  const known = STEPS[tier];
  const unknown = names.find((name) => !known.some((step) => step.name === name));
  if (unknown) {
    console.error(
      `Unknown step "${unknown}". Known: ${known.map((step) => step.name).join(', ')}.`,
    );
    return 2;
  }
  const began = performance.now();
  const chosen = known.filter(({ name }) => names.length === 0 || names.includes(name));
  const results = [
    ...(await runAll(
      chosen.filter(({ isAside }) => isAside),
      tier,
      SIDE_BY_SIDE,
    )),
    ...(await runAll(
      chosen.filter(({ isAside }) => !isAside),
      tier,
      1,
    )),
  ];
  const failed = sum(results, 'failed');
  console.log(`\n── summary (${tier}, ${((performance.now() - began) / 1000).toFixed(0)} s) ──`);
  for (const result of results) console.log(summaryLine(result));
  console.log(`${sum(results, 'passed')} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
