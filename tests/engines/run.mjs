// The comparison of five JavaScript engines by itself: `run.mjs [games]`.

import { FEWEST_GAMES } from './compare.mjs';
import { playInEngines } from './playInEngines.mjs';

async function main([asked]) {
  const count = Number(asked ?? FEWEST_GAMES);
  if (!Number.isInteger(count) || count < FEWEST_GAMES) {
    console.error(`The number of games must be a whole number of at least ${FEWEST_GAMES}.`);
    return 2;
  }
  const { code, passed, failed } = await playInEngines(count);
  console.log(`${passed} passed, ${failed} failed`);
  return code;
}

process.exitCode = await main(process.argv.slice(2));
