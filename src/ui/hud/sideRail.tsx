// The tabs beside the chart, below it on a phone: the panels, the world, the report and the adviser.

import { selectPlace } from '../../selectors';
import { t } from '../text';
import { Icon } from './controls/icon';
import { openDialog } from './dialogs/dialogStack';
import { useGame } from './gameModel';
import { type ScreenPart, useIntroduced } from './lesson/introduced';
import { letterOf, panelName, showPanel, toggleInstruments } from './panelState';
import { PANEL_NAMES, PANELS } from './panels/panels';
import { useSight } from './sight';
import { homePanel, type OpenPanel, openPanel } from './viewState';

const TABS: readonly OpenPanel[] = ['bridge', ...PANEL_NAMES];

/** The home that is not the reader's: on a phone there is no room for its tab. */
function isOtherHome(panel: OpenPanel): boolean {
  return (panel === 'bridge' || panel === 'budget') && panel !== homePanel.value;
}

function PanelTab({ panel }: { readonly panel: OpenPanel }) {
  const chosen = openPanel.value === panel;
  const sells = useGame().decisions.value.exports !== null;
  return (
    <button
      type="button"
      class={`rail-tab ${isOtherHome(panel) ? 'is-other-home' : ''}`}
      data-panel={panel}
      aria-current={chosen ? 'true' : undefined}
      aria-keyshortcuts={letterOf(panel)}
      onClick={() =>
        panel === 'bridge' && isOtherHome(panel) ? toggleInstruments() : showPanel(panel)
      }
    >
      <Icon name={panel === 'bridge' ? 'autonomy' : PANELS[panel].icon} size="l" />
      {panelName(panel, sells)}
    </button>
  );
}

/** Before all tabs are shown, that of the quay comes with its lots, and with it the way back. */
function isPanelShown(panel: OpenPanel, isShown: (part: ScreenPart) => boolean): boolean {
  return isShown('tabs') || ((panel === 'quay' || panel === homePanel.value) && isShown('lots'));
}

function WorldTab() {
  return (
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
  );
}

function ReportTab({ onReport }: { readonly onReport: () => void }) {
  const { game, history } = useGame().state.value;
  const none = history.length === 0;
  const { round } = selectPlace(game);
  return (
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
  );
}

export function SideRail({ onReport }: { readonly onReport: () => void }) {
  const isShown = useIntroduced();
  const { bands: hasAdvisers } = useSight();
  return (
    <nav class="shell-rail rail side-rail" aria-label={t('main.panels')} data-region="rail">
      {TABS.filter((panel) => isPanelShown(panel, isShown)).map((panel) => (
        <PanelTab key={panel} panel={panel} />
      ))}
      {isShown('tabs') ? <WorldTab /> : null}
      {isShown('report') ? <ReportTab onReport={onReport} /> : null}
      {hasAdvisers && isShown('tabs') ? (
        <button
          type="button"
          class="rail-tab adviser-tab"
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
