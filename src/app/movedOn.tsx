// Another page has gone on with the game that this one shows: both are told apart, and neither is lost.

import { MovedOnDialog } from '../ui/hud/dialogs/movedOnDialog';
import { games } from './device';
import { summaryOf } from './gameSummary';
import { goOnWithNewer } from './keptGames';
import { page } from './page';

export function MovedOnNotice() {
  const status = games.status.value;
  const now = page.value;
  if (status.kind !== 'movedOn' || !('session' in now)) return null;
  const { stored } = status;
  return (
    <MovedOnDialog
      here={summaryOf(now.session)}
      stored={stored}
      onNewer={() => void goOnWithNewer(stored.id)}
      onBoth={() => games.part()}
    />
  );
}
