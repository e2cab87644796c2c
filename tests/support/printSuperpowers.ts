// Prints the scenario in which superpowers are played; a browser test, which cannot load the engine, runs it.

import { superpowersFile } from './superpowers';

console.log(superpowersFile());
