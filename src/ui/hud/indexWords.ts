// What an index is called for a nation: a superpower's lead and allies stand in the place of its autonomy.

import { indexNameOf } from '../../selectors';
import type { Index, SuperpowerGoal } from '../../types/names';
import { t } from '../text';

export function indexWords(index: Index, goal: SuperpowerGoal | null): string {
  return t(`index.${indexNameOf(index, goal)}`);
}
