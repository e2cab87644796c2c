// The name of an index for a nation: a superpower has lead and allies in place of autonomy.

import { indexNameOf } from '../../selectors';
import type { Index, SuperpowerGoal } from '../../types/names';
import { t } from '../text';

export function indexWords(index: Index, goal: SuperpowerGoal | null): string {
  return t(`index.${indexNameOf(index, goal)}`);
}
