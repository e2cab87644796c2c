// The page of a class; a piece of its own, fetched when it is first opened.

import '../ui/gameSheet.css';
import '../classroom/collect/collect.css';
import { CollectScreen } from '../classroom/collect/collectScreen';
import { leaveForTitle } from './pageAddresses';
import { collection } from './collecting';
import { downloadText } from './fileAccess';
import { openHanded } from './handedGame';
import { preferences } from './preferences';

export function CollectPage() {
  return (
    <CollectScreen
      collection={collection}
      hasLetterKeys={preferences.settings.value.hasLetterKeys}
      onOpen={openHanded}
      onSave={downloadText}
      onLeave={leaveForTitle}
    />
  );
}
