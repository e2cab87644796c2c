// The class whose games are collected, for as long as the page is open: whoever looks at the title and comes back finds it.

import { Collection } from '../classroom/collect/collection';
import { contentOf } from './content';
import { judge } from './judging';
import { lookAt, takeScenario } from './own/collectScenarios';

export const collection = new Collection({
  judge,
  scenarioOf: (id) => contentOf(id)?.scenario,
  takeScenario,
  lookAt,
});
