// The quick way in for a newcomer: the scenario to begin with, and one button to its briefing or straight into its lesson.

import type { CatalogueEntry } from '../../../types/catalogueEntry';
import { inLanguage, t } from '../../text';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { minutesWords, useCardNumbers } from './cardWords';
import { minutesOf } from './catalogue';

export interface FirstGameCardProps {
  readonly scenario: CatalogueEntry;
  /** Whether it is the one yellow button of the screen. */
  readonly isFirst: boolean;
  /** Whether it stands alone: the button says it all, and the catalogue is a press away. */
  readonly isAlone: boolean;
  readonly onStart: () => void;
}

function About({ scenario }: Pick<FirstGameCardProps, 'scenario'>) {
  return (
    <>
      <p class="cap">{t('title.newHere')}</p>
      <div>
        <h2>{inLanguage(scenario.texts.title)}</h2>
        {scenario.isLesson === true ? null : <p class="muted">{t('title.newHereNote')}</p>}
        <p class="muted row">
          <Icon name="clock" size="s" />
          {minutesWords(scenario)}
        </p>
      </div>
    </>
  );
}

/** Brings the catalogue into view, with focus on its heading. */
function showAll(): void {
  const heading = document.querySelector<HTMLElement>('#choose');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

export function FirstGameCard({ scenario, isFirst, isAlone, onStart }: FirstGameCardProps) {
  return (
    <section
      class={`rail continue-card stack ${isAlone ? 'is-alone' : ''}`}
      aria-label={t('title.newHere')}
      data-why={useCardNumbers(scenario)}
    >
      {isAlone ? null : <About scenario={scenario} />}
      <Button look={isFirst ? 'signal' : 'plain'} big={isFirst} icon="learn" onPress={onStart}>
        {scenario.isLesson === true
          ? t('title.startLesson', { minutes: minutesOf(scenario).shortest })
          : t('title.startHere')}
      </Button>
      {isAlone ? (
        <Button look="ink" onPress={showAll}>
          {t('title.all')}
        </Button>
      ) : null}
    </section>
  );
}
