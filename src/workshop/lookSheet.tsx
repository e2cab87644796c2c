// What can only be judged by looking: the card in the catalogue, and the briefing in both languages side by side.

import type { Scenario } from '../types/scenario';
import { Sheet } from '../ui/hud/controls/sheet';
import { ScenarioCard } from '../ui/hud/title/scenarioCard';
import { TEXT_LANGUAGES } from '../types/text';
import { t } from '../ui/text';

/** The text, cut where it is too long for a page. */
const MOST_LETTERS = 6000;

export interface LookSheetProps {
  readonly scenario: Scenario;
  readonly onTry: () => void;
}

export function LookSheet({ scenario, onTry }: LookSheetProps) {
  const { briefing } = scenario.texts;
  return (
    <Sheet title={t('workshop.look')} note={t('workshop.lookNote')}>
      <div class="workshop-look">
        <ul class="picker-grid">
          <ScenarioCard
            scenario={scenario}
            author={scenario.author ?? null}
            won={undefined}
            onChoose={onTry}
          />
        </ul>
        {TEXT_LANGUAGES.map((language) => (
          <section
            key={language}
            class="workshop-briefing"
            lang={language}
            tabIndex={0}
            aria-label={t(`workshop.briefing.${language}`)}
          >
            <h3>{t(`workshop.briefing.${language}`)}</h3>
            {briefing[language]
              .slice(0, MOST_LETTERS)
              .split('\n\n')
              .map((paragraph, at) => (
                <p key={at}>{paragraph}</p>
              ))}
          </section>
        ))}
      </div>
    </Sheet>
  );
}
