// The page of a class; a piece of its own, fetched when it is first opened.

import '../ui/theme/gameSheet.css';
import '../ui/theme/collect.css';
import { CollectScreen } from '../classroom/collect/collectScreen';
import { Collection } from '../classroom/collect/collection';
import { leaveForTitle } from './pageAddresses';
import { contentOf } from './content';
import { downloadText } from './fileAccess';
import { openHanded } from './handedGame';
import { judge } from './judging';
import { lookAt, takeScenario } from './own/collectScenarios';
import { preferences } from './preferences';

/** It lives as long as the page: whoever goes to the title and comes back finds it as it was. */
const collection = new Collection({
  judge,
  scenarioOf: (id) => contentOf(id)?.scenario,
  takeScenario,
  lookAt,
});

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
