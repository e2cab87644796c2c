// The world over the whole page: how all countries have done, and what is public of each.

import { selectPlace, selectRounds } from '../../../selectors';
import type { SessionState } from '../../../session';
import { t } from '../../text';
import { Segmented } from '../controls/segmented';
import { WhyMark } from '../controls/whyMark';
import { ScreenDialog } from '../controls/screenDialog';
import { closeDialog } from '../dialogs/dialogStack';
import { RivalsView } from './rivalsView';
import { StandingView } from './standingView';
import { type WorldForm, worldForm, worldMeasure, type WorldTab, worldTab } from '../viewState';

const TABS: readonly WorldTab[] = ['standing', 'rivals'];
const FORMS: readonly WorldForm[] = ['chart', 'table'];

/** What a view says of every country as it stands. */
function quantitiesOf(tab: WorldTab, { history }: SessionState): string {
  if (tab === 'rivals') return '@rivals';
  const now = selectRounds(history).length;
  return `@world.lines.*.values.${worldMeasure.value}.${now} @world.lines.*.layers`;
}

function Switches() {
  return (
    <>
      <Segmented
        label={t('world.tabs')}
        className="rail-segmented"
        value={worldTab.value}
        options={TABS.map((value) => ({ value, label: t(`world.tab.${value}`) }))}
        onChange={(tab) => {
          worldTab.value = tab;
        }}
      />
      {worldTab.value === 'rivals' ? null : (
        <Segmented
          label={t('world.form')}
          className="rail-segmented"
          value={worldForm.value}
          options={FORMS.map((value) => ({ value, label: t(`world.form.${value}`) }))}
          onChange={(form) => {
            worldForm.value = form;
          }}
        />
      )}
    </>
  );
}

export function WorldScreen({ state }: { readonly state: SessionState }) {
  const { number, round } = selectPlace(state.game);
  const countries = state.game.state.countries.length;
  const tab = worldTab.value;
  return (
    <ScreenDialog
      title={t(`world.tab.${tab}`)}
      subtitle={t(`world.subtitle.${tab}`, { countries, round, turn: number })}
      country={state.active}
      back={t('report.toMap')}
      actions={
        <>
          <WhyMark of={quantitiesOf(tab, state)} name={t(`world.tab.${tab}`)} />
          <Switches />
        </>
      }
      onClose={closeDialog}
    >
      <div class="screen-body world-body">
        {tab === 'standing' ? <StandingView state={state} /> : <RivalsView state={state} />}
      </div>
    </ScreenDialog>
  );
}
