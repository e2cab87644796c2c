// Plan: standing orders on power and chips, what is on the way, and what comes if nothing more is ordered.

import { t } from '../../text';
import { AllLevers } from '../controls/allLevers';
import { WhyMark } from '../controls/whyMark';
import { useGame } from '../gameModel';
import { MinistersButton } from '../ministers/ministersButton';
import { PowerStands } from '../powerStands';
import { ArrivalGrid } from './arrivalGrid';
import { OutlookChart } from './outlookChart';
import { PanelFrame } from './panelFrame';
import { PlanChoice } from './planChoice';
import { planOf, usePlanPercents } from './planViews';

/** The ways from the plan to all that can be ordered, and to what ministers wish for. */
function PlanWays() {
  const { state } = useGame();
  return (
    <div class="row">
      <MinistersButton game={state.value.game} />
      <AllLevers />
    </div>
  );
}

export function PlanPanel() {
  const game = useGame();
  usePlanPercents(game);
  return (
    <PanelFrame title={t('panel.plan')} note={t('plan.note')} aside={<PlanWays />}>
      <div class="plan-choices">
        {planOf(game).map((decision) => (
          <PlanChoice key={decision.kind} decision={decision} />
        ))}
      </div>
      <PowerStands />
      <div class="marked">
        <h3>{t('plan.arrivals')}</h3>
        <WhyMark of="@timeline.arrivals.*.amount" name={t('plan.arrivals')} />
      </div>
      <ArrivalGrid />
      <div class="marked">
        <h3>{t('plan.nothingMore')}</h3>
        <WhyMark of="@outlook" name={t('plan.nothingMore')} />
      </div>
      <div class="outlooks">
        <OutlookChart line="power" />
        <OutlookChart line="dataCentres" />
        <OutlookChart line="talent" />
      </div>
    </PanelFrame>
  );
}
