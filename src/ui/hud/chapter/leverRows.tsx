// The levers at a chapter's start: their setting, what a change costs now, and the way to their panel.

import type { Lever, LeverState, SeatDecisions } from '../../../selectors';
import { DECISIONS } from '../../../types/decisions';
import { t } from '../../text';
import { Button } from '../controls/button';
import { WhyMark } from '../controls/whyMark';
import { panelAt } from '../panelState';
import type { PanelName } from '../panels/panels';
import { leverWords } from './leverWords';

function standing(lever: Lever, { stance, law, programme, exports }: SeatDecisions): string {
  const values = {
    stance: t(`stance.${stance}`),
    dataLaw: t(`law.${law}`),
    modelProgramme: t(`programme.${programme}`),
    exportRule: t(`exportRule.${exports?.rule ?? 'licensed'}`),
  };
  return t(`lever.${lever}`, { value: values[lever] });
}

interface LeverRowsProps {
  readonly levers: readonly LeverState[];
  readonly decisions: SeatDecisions;
  readonly onPanel: (panel: PanelName) => void;
}

export function LeverRows({ levers, decisions, onPanel }: LeverRowsProps) {
  return (
    <section class="chapter-choice" aria-labelledby="chapter-levers">
      <div class="marked">
        <h3 id="chapter-levers">{t('lever.title')}</h3>
        <WhyMark of="@levers.*.price" name={t('lever.title')} />
      </div>
      <ul class="lever-rows">
        {levers.map((state) => (
          <li key={state.lever} data-why={`@levers.${state.lever}.price`}>
            <b class="grow">{standing(state.lever, decisions)}</b>
            <Button onPress={() => onPanel(panelAt(DECISIONS[state.order].place))}>
              {t(`lever.open.${state.lever}`)}
            </Button>
            <span class="muted small">{leverWords(state)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
