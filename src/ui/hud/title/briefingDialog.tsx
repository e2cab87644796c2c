// The briefing before the first turn: the situation, the goal, the question, the score, and the sources.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Scenario } from '../../../types/scenario';
import { inLanguage, t } from '../../text';
import { plain } from '../../text/numbers';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import type { IndexWeights } from './weights';

export interface BriefingDialogProps {
  readonly scenario: Scenario;
  readonly country: string;
  readonly weights: IndexWeights;
  /** The table of sources; it is drawn when it is asked for. */
  readonly sources: ComponentChildren;
  /** Words of the yellow button where no game begins. */
  readonly beginWords?: string;
  readonly onBegin: () => void;
  readonly onClose: () => void;
}

function Score({ weights }: { readonly weights: IndexWeights }) {
  const share = (value: number) => t('unit.percent', { value: plain(value * 100, 0) });
  return (
    <p>
      {t('briefing.scoreText', {
        capability: share(weights.capability),
        autonomy: share(weights.autonomy),
        prosperity: share(weights.prosperity),
        resilience: share(weights.resilience),
      })}
    </p>
  );
}

function Facts({
  scenario,
  country,
  weights,
}: Pick<BriefingDialogProps, 'scenario' | 'country' | 'weights'>) {
  const victory = scenario.specialVictories.find((one) => one.country === country);
  return (
    <div class="briefing-facts stack">
      <h3>{t('briefing.goal')}</h3>
      <p>{inLanguage(scenario.texts.goal)}</p>
      <h3>{t('briefing.question')}</h3>
      <p>{inLanguage(scenario.texts.question)}</p>
      <h3>{t('briefing.score')}</h3>
      <Score weights={weights} />
      {victory === undefined ? null : (
        <>
          <h3>
            {t('briefing.victory')}: {inLanguage(victory.name)}
          </h3>
          <p>{inLanguage(victory.text)}</p>
        </>
      )}
    </div>
  );
}

function Situation({ scenario }: Pick<BriefingDialogProps, 'scenario'>) {
  return (
    <div class="briefing-text">
      {inLanguage(scenario.texts.briefing)
        .split('\n\n')
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      <p class="muted small">{t('briefing.boundaries')}</p>
    </div>
  );
}

export function BriefingDialog(props: BriefingDialogProps) {
  const { scenario, beginWords, onBegin, onClose } = props;
  const [hasSources, showSources] = useState(false);
  return (
    <Dialog
      title={t('briefing.title', { title: inLanguage(scenario.texts.title) })}
      onClose={onClose}
      foot={
        <>
          <Button icon="source" onPress={() => showSources(!hasSources)}>
            {t(hasSources ? 'briefing.back' : 'briefing.sources')}
          </Button>
          <span class="grow" />
          <Button look="signal" big autoFocus onPress={onBegin}>
            {beginWords ?? t('briefing.begin')}
          </Button>
        </>
      }
    >
      {hasSources ? (
        props.sources
      ) : (
        <div class="briefing">
          <Situation scenario={scenario} />
          <Facts {...props} />
        </div>
      )}
    </Dialog>
  );
}
