// Fetches what the adviser needs when it is first asked.

import type { AskAdviser } from '../ui/hud/adviser/adviserPort';
import { broughtView, loadPiece } from './pieces';

export const askAdviser: AskAdviser = async (state, country, options) => {
  await loadPiece('adviser');
  return broughtView('askAdviser')!(state, country, options);
};
