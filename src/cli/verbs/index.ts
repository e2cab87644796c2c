// Every verb of the command line, under its own name; a verb that is exported here is found, listed and explained.

export { backcast } from './backcast';
export { backtest } from './backtest';
export { balance } from './balance';
export { chain } from './chain';
export { check } from './check';
export { coverage } from './coverage';
export { depth } from './depth';
export { derive } from './derive';
export { fit } from './fit';
export { keep } from './keep';
export { levels } from './levels';
export { measure } from './measure';
export { newCountry as new } from './newCountry';
export { norms } from './norms';
export { origins } from './origins';
export { play } from './play';
export { schema } from './schema';
export { search } from './search';
export { simulate } from './simulate';
export { sources } from './sources';
export { twin } from './twin';
export { verify } from './verify';
