// Lets Node import twins by `?traced` as the page's build does: `node --import tsx --import ./src/build/twin/register.mjs`.

import { register } from 'node:module';

register('./hooks.ts', import.meta.url);
