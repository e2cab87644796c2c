// Prints the scenario in which superpowers are played, as the build would ship it; a browser test, which cannot load the engine, runs it.

import { superpowers } from './superpowers';

console.log(JSON.stringify(superpowers().scenario));
