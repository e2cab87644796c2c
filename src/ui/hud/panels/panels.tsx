// The table of the panels beside the chart, in the order of their tabs.

import type { JSX } from 'preact';
import type { IconName } from '../../theme/icons';
import { useGame } from '../gameModel';
import { BudgetPanel } from './budgetPanel';
import { DealsPanel } from './dealsPanel';
import { ExportPanel } from './exportPanel';
import { PlanPanel } from './planPanel';
import { QuayPanel } from './quayPanel';
import { StancePanel } from './stancePanel';
import { TrainPanel } from './trainPanel';

interface Panel {
  readonly icon: IconName;
  readonly View: () => JSX.Element;
}

/** A superpower takes no stance: it sets how it sells. */
function HeadingPanel() {
  return useGame().decisions.value.exports === null ? <StancePanel /> : <ExportPanel />;
}

/** Each is called by `panel.` and its name. */
export const PANELS = {
  budget: { icon: 'budget', View: BudgetPanel },
  train: { icon: 'models', View: TrainPanel },
  quay: { icon: 'anchor', View: QuayPanel },
  deals: { icon: 'deal', View: DealsPanel },
  stance: { icon: 'stance', View: HeadingPanel },
  plan: { icon: 'plan', View: PlanPanel },
} as const satisfies Readonly<Record<string, Panel>>;

export type PanelName = keyof typeof PANELS;

export const PANEL_NAMES = Object.keys(PANELS) as readonly PanelName[];
