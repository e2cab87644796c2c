// Which parts of the main screen a lesson has introduced: all of them outside of one.

import type { Pillar } from '../../../types/names';

/** A part of the main screen that a lesson may introduce later. */
export type ScreenPart =
  | 'results'
  | 'pace'
  | 'calendar'
  | 'tabs'
  | 'money'
  | `line.${Pillar}`
  | 'matters'
  | 'lots'
  | 'ahead'
  | 'victory'
  | 'forecast'
  | 'timeline'
  | 'instruments';

/** Whether a part is shown. */
export function useIntroduced(): (part: ScreenPart) => boolean {
  return () => true;
}
