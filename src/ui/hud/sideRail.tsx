// The tabs beside the chart, below it on a phone: the five panels, the world, the report and the adviser.

import { selectPlace } from '../../selectors';
import type { IconName } from '../theme/icons';
import { t } from '../text';
import { Icon } from './controls/icon';
import { openDialog } from './dialogs/dialogStack';
import { useGame } from './gameModel';
import { openPanel, PANELS, showPanel, type PanelName } from './panelState';
import { useSight } from './sight';

const PANEL_ICONS: Readonly<Record<PanelName, IconName>> = {
  budget: 'budget',
  train: 'models',
  deals: 'deal',
  stance: 'stance',
  plan: 'plan',
};

function PanelTab({ panel }: { readonly panel: PanelName }) {
  const chosen = openPanel.value === panel;
  const sells = useGame().decisions.value.exports !== null;
  return (
    <button
      type="button"
      class="rail-tab"
      aria-current={chosen ? 'true' : undefined}
      aria-keyshortcuts={t(`main.key.${panel}`)}
      onClick={() => showPanel(panel)}
    >
      <Icon name={PANEL_ICONS[panel]} size="l" />
      {t(panel === 'stance' && sells ? 'panel.exports' : `panel.${panel}`)}
    </button>
  );
}

export function SideRail({ onReport }: { readonly onReport: () => void }) {
  const { state } = useGame();
  const { game, history } = state.value;
  const none = history.length === 0;
  const { round } = selectPlace(game);
  const { bands: hasAdvisers } = useSight();
  return (
    <nav class="shell-rail rail side-rail" aria-label={t('main.panels')} data-region="rail">
      {PANELS.map((panel) => (
        <PanelTab key={panel} panel={panel} />
      ))}
      <button
        type="button"
        class="rail-tab"
        aria-haspopup="dialog"
        aria-keyshortcuts={t('main.key.world')}
        onClick={() => openDialog({ kind: 'world' })}
      >
        <Icon name="world" size="l" />
        {t('panel.world')}
      </button>
      <button
        type="button"
        class="rail-tab"
        aria-disabled={none || undefined}
        title={none ? t('main.noReportYet', { round }) : undefined}
        onClick={() => none || onReport()}
      >
        <Icon name="report" size="l" />
        {t('panel.report')}
      </button>
      {hasAdvisers ? (
        <button
          type="button"
          class="rail-tab"
          aria-haspopup="dialog"
          onClick={() => openDialog({ kind: 'adviser' })}
        >
          <Icon name="adviser" size="l" />
          {t('panel.adviser')}
        </button>
      ) : null}
    </nav>
  );
}
