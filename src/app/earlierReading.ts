// Lets the page of a class read hand-ins of earlier rules; what reads them is fetched with the first one.

import type { EarlierReading } from '../classroom/collect/earlierReading';
import { namedGame } from '../earlier/index';
import { broughtView, tryPiece } from './pieces';
import { isEarlier } from './rulesHere';

function isOfEarlier(text: string): boolean {
  const named = namedGame(text);
  return named !== null && isEarlier(named.rules);
}

export const earlierReading: EarlierReading = {
  readCode: async (text) =>
    (await tryPiece('earlier')) ? broughtView('readEarlierCode')!(text) : null,
  readSave: async (text) =>
    isOfEarlier(text) && (await tryPiece('earlier')) ? broughtView('readEarlierSave')!(text) : null,
};
