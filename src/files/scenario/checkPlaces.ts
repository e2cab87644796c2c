// Sites of the nations that a scenario writes out lie in their countries.

import { judgeSites } from '../places';
import { type Check, nationsOf } from './checkKind';

const sites: Check = (file) =>
  nationsOf(file).flatMap(({ nation, at }) => judgeSites(nation, ['countries', at]));

export const PLACE_CHECKS: readonly Check[] = [sites];
