// The briefing before the first turn: the situation of all and of each seat, the facts, and the sources.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { hasScenarioTexts, inLanguage, t } from '../../text';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { Flag } from '../controls/flag';
import { countryName } from '../names';
import { BriefingAims, BriefingFacts, type BriefingFactsProps } from './briefingFacts';

export interface BriefingDialogProps extends BriefingFactsProps {
  /** The table of sources; it is drawn when it is asked for. */
  readonly sources: ComponentChildren;
  /** What is above the briefing, such as the assignment that it belongs to. */
  readonly head?: ComponentChildren;
  /** Words of the yellow button where no game begins. */
  readonly beginWords?: string;
  readonly onBegin: () => void;
  /** Goes to the choice of seats, length and rivals, where there is one. */
  readonly onSetUp?: () => void;
  readonly onClose: () => void;
}

type Reader = Pick<BriefingDialogProps, 'scenario' | 'countries'>;

/** A text of an author, which may be in another language than the page. */
function Paragraphs({ text }: { readonly text: string }) {
  const lang = hasScenarioTexts() ? undefined : 'en';
  return (
    <>
      {text.split('\n\n').map((paragraph) => (
        <p key={paragraph} lang={lang}>
          {paragraph}
        </p>
      ))}
    </>
  );
}

/** What each seat reads for itself, under its flag; where there is nothing, only the flag. */
function Seats({ scenario, countries }: Reader) {
  if (scenario.seats.length === 1) return null;
  const { briefings } = scenario.texts;
  return (
    <>
      {countries.map((country) => {
        const own = briefings?.[country];
        return (
          <section key={country} class="seat-briefing" aria-label={countryName(scenario, country)}>
            <h3 class="row">
              <Flag country={country} large />
              {t('briefing.youGovern', { country: countryName(scenario, country) })}
            </h3>
            {own === undefined ? null : <Paragraphs text={inLanguage(own)} />}
          </section>
        );
      })}
    </>
  );
}

function Situation(props: Reader) {
  return (
    <div class="briefing-text">
      {hasScenarioTexts() ? null : <p class="muted small">{t('briefing.inEnglish')}</p>}
      <Paragraphs text={inLanguage(props.scenario.texts.briefing)} />
      <Seats {...props} />
      <BriefingAims {...props} />
      <p class="muted small">{t('briefing.boundaries')}</p>
    </div>
  );
}

export function BriefingDialog(props: BriefingDialogProps) {
  const { scenario, beginWords, onBegin, onSetUp, onClose } = props;
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
          {onSetUp === undefined ? null : (
            <Button icon="settings" onPress={onSetUp}>
              {t('briefing.setUp')}
            </Button>
          )}
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
          {props.head}
          <Situation {...props} />
          <BriefingFacts {...props} />
        </div>
      )}
    </Dialog>
  );
}
