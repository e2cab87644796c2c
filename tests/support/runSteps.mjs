// Runs the steps of a test tier one after the other and sums them up: `runSteps.mjs TIER [step …]`.

import { STEPS } from './steps.mjs';

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

async function runStep({ name, run }, tier) {
  console.log(`\n── ${name} ──`);
  const began = performance.now();
  const result = judge(await run(tier));
  return { name, ...result, seconds: (performance.now() - began) / 1000 };
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
  const results = [];
  for (const step of known) {
    if (names.length === 0 || names.includes(step.name)) results.push(await runStep(step, tier));
  }
  const failed = sum(results, 'failed');
  console.log(`\n── summary (${tier}, ${sum(results, 'seconds').toFixed(0)} s) ──`);
  for (const result of results) console.log(summaryLine(result));
  console.log(`${sum(results, 'passed')} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
