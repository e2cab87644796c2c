// Bakes Natural Earth's outlines into the chart's own compact files. Run: npx tsx assets/map/bake.mjs

import { writeFileSync } from 'node:fs';
import { bakeCountries } from './bakeCountries.mjs';
import { bakeInset } from './bakeInset.mjs';
import { bakeMask } from './bakeMask.mjs';
import { bakeShapes } from './bakeShapes.mjs';
import { bakeWorld } from './bakeWorld.mjs';

function write(name, value) {
  writeFileSync(new URL(name, import.meta.url), `${JSON.stringify(value)}\n`);
}

write('world.json', bakeWorld());
write('inset.json', bakeInset());
write('countryShapes.json', bakeShapes());
write('countries.json', bakeCountries());
write('../../src/ui/map/landMask.json', bakeMask());
