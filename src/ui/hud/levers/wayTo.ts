// The button that leads from the table of all levers to a decision’s own control.

import { t } from '../../text';
import type { PanelName } from '../panels/panels';
import type { LeverAction, LeverWays } from './lever';

export function leadTo(
  ways: LeverWays,
  lever: string,
  panel: PanelName,
  find: string,
): LeverAction {
  return {
    words: t('levers.go'),
    name: t('levers.goTo', { lever }),
    leads: true,
    run: () => ways.toControl(panel, find),
  };
}

/** The control that gives an order. */
export function controlOf(kind: string): string {
  return `[data-decision="${kind}"]`;
}
