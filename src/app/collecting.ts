// The class whose games are collected: kept on this device until it is let go, and brought back when the page of a class is first opened.

import { Collection } from '../classroom/collect/collection';
import { contentOf, contents } from './content';
import { port } from './device';
import { earlierReading } from './earlierReading';
import { judge } from './judging';
import { lookAt, takeScenario } from './own/collectScenarios';
import { createClassStore } from './storage/classStore';
import { createNeighbours } from './storage/neighbours';

export const collection = new Collection({
  judge,
  scenarioOf: (id) => contentOf(id)?.scenario ?? contents.earlierScenario(id),
  takeScenario,
  lookAt,
  earlier: earlierReading,
  keeper: createClassStore(port, createNeighbours('own-bearings-class'), () => Date.now()),
});

void collection.restore();
