// The title screen: go on with the saved game, choose a country and its length, or open a file.

import { useState } from 'preact/hooks';
import type { LevelRecord } from '../../../types/levelFigures';
import type { RivalLevel } from '../../../types/names';
import type { Scenario } from '../../../types/scenario';
import { language, type Language, t } from '../../text';
import { Button } from '../controls/button';
import { FileButton } from '../controls/fileButton';
import { openDialog } from '../dialogs/dialogStack';
import { LanguageSwitch } from '../languageSwitch';
import { countryName } from '../names';
import { TitleRose } from '../titleRose';
import { ContinueCard, type SavedGame } from './continueCard';
import { CountryCard } from './countryCard';
import { LengthPicker } from './lengthPicker';
import { LevelPicker, type LevelOffer } from './levelPicker';

/** A country that can be governed. */
export interface Offer {
  readonly scenario: Scenario;
  readonly country: string;
}

/** What a new game is to be. */
export interface ChosenGame {
  readonly offer: Offer;
  readonly variant: string;
  readonly level: RivalLevel;
}

export interface TitleScreenProps {
  /** None as long as the files of the game are not there. */
  readonly offers: readonly Offer[];
  readonly levels: readonly LevelOffer[];
  /** Where the figures of the levels come from. */
  readonly record: LevelRecord;
  readonly saved: SavedGame | null;
  readonly onLanguage: (language: Language) => void;
  readonly onContinue: () => void;
  /** Opens the briefing of a game that has not begun. */
  readonly onBrief: (chosen: ChosenGame) => void;
  readonly onLoad: (file: File) => void;
}

function Plate() {
  return (
    <header class="title-plate">
      <TitleRose />
      <div>
        <h1>{t('game.title')}</h1>
        <p>{t('title.motto')}</p>
      </div>
    </header>
  );
}

function Tools({ onLanguage }: Pick<TitleScreenProps, 'onLanguage'>) {
  return (
    <div class="title-tools sheet">
      <LanguageSwitch value={language.value} onChange={onLanguage} />
      <Button
        icon="keyboard"
        label={t('title.keys')}
        onPress={() => openDialog({ kind: 'keys' })}
      />
      <Button
        icon="settings"
        label={t('title.settings')}
        onPress={() => openDialog({ kind: 'settings' })}
      />
    </div>
  );
}

function Side({
  saved,
  onContinue,
  onLoad,
}: Pick<TitleScreenProps, 'saved' | 'onContinue' | 'onLoad'>) {
  return (
    <div class="title-side">
      {saved === null ? null : <ContinueCard saved={saved} onContinue={onContinue} />}
      <div class="sheet title-load">
        <FileButton onFile={onLoad}>{t('title.load')}</FileButton>
        <p class="muted small">{t('title.loadNote')}</p>
      </div>
    </div>
  );
}

function Picker({
  offers,
  levels,
  record,
  saved,
  onBrief,
}: Pick<TitleScreenProps, 'offers' | 'levels' | 'record' | 'saved' | 'onBrief'>) {
  const [offer, setOffer] = useState(offers[0]);
  const [variant, setVariant] = useState(offer?.scenario.variants[0]?.id ?? '');
  const [level, setLevel] = useState<RivalLevel>(0);
  if (offer === undefined) return null;
  const choose = (next: Offer) => {
    setOffer(next);
    setVariant(next.scenario.variants[0]?.id ?? '');
  };
  return (
    <section class="sheet title-main stack" aria-labelledby="choose">
      <h2 id="choose">{t('title.choose')}</h2>
      <div class="title-choice">
        <div class="stack">
          <div class="picker-grid">
            {offers.map((one) => (
              <CountryCard
                key={`${one.scenario.id}.${one.country}`}
                {...one}
                isSelected={one === offer}
                onSelect={() => choose(one)}
              />
            ))}
          </div>
          <LengthPicker {...offer} variant={variant} onChange={setVariant} />
        </div>
        <div class="stack">
          <LevelPicker levels={levels} record={record} level={level} onChange={setLevel} />
          {saved === null ? null : <p class="muted small">{t('title.replace')}</p>}
          <div class="row title-go">
            <Button
              look="signal"
              big
              icon="arrowRight"
              onPress={() => onBrief({ offer, variant, level })}
            >
              {t('title.start', { country: countryName(offer.scenario, offer.country) })}
            </Button>
          </div>
        </div>
      </div>
    </section>
  );
}

export function TitleScreen(props: TitleScreenProps) {
  return (
    <main class="title-screen">
      <Plate />
      <Tools onLanguage={props.onLanguage} />
      {props.offers.length === 0 ? null : (
        <>
          <Side {...props} />
          <Picker {...props} />
        </>
      )}
    </main>
  );
}
