// Prints the seed of a world with an event chain; a browser test, which cannot load the engine, runs it.

import { seedWithChain } from './eventChains';

console.log(String(seedWithChain()));
