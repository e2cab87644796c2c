// The quick way in for a newcomer: the scenario to begin with, and one button to its briefing.

import type { CatalogueEntry } from '../../../types/catalogueEntry';
import { inLanguage, t } from '../../text';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { minutesWords, useCardNumbers } from './cardWords';

export interface FirstGameCardProps {
  readonly scenario: CatalogueEntry;
  /** Whether it is the one yellow button of the screen. */
  readonly isFirst: boolean;
  readonly onStart: () => void;
}

export function FirstGameCard({ scenario, isFirst, onStart }: FirstGameCardProps) {
  return (
    <section
      class="rail continue-card stack"
      aria-label={t('title.newHere')}
      data-why={useCardNumbers(scenario)}
    >
      <p class="cap">{t('title.newHere')}</p>
      <div>
        <h2>{inLanguage(scenario.texts.title)}</h2>
        <p class="muted">{t('title.newHereNote')}</p>
        <p class="muted row">
          <Icon name="clock" size="s" />
          {minutesWords(scenario)}
        </p>
      </div>
      <Button look={isFirst ? 'signal' : 'plain'} big={isFirst} icon="learn" onPress={onStart}>
        {t('title.startHere')}
      </Button>
    </section>
  );
}
