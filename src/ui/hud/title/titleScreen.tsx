// The title screen: go on with the saved game, begin with a first one, choose a scenario, or open a file.

import type { Scenario } from '../../../types/scenario';
import { language, type Language, t } from '../../text';
import { Button } from '../controls/button';
import { FileButton } from '../controls/fileButton';
import { openDialog } from '../dialogs/dialogStack';
import { LanguageSwitch } from '../languageSwitch';
import { TitleRose } from '../titleRose';
import { ContinueCard, type SavedGame } from './continueCard';
import { FirstGameCard } from './firstGameCard';
import { ScenarioShelf } from './scenarioShelf';
import { ANY_GAME, type ChosenGame, gameOf, inShelfOrder, type PlayedScenarios } from './shelf';

export interface TitleScreenProps {
  /** None as long as the files of the game are not there. */
  readonly scenarios: readonly Scenario[];
  readonly played: PlayedScenarios;
  readonly saved: SavedGame | null;
  readonly onLanguage: (language: Language) => void;
  readonly onContinue: () => void;
  /** Sets a game up that has not begun. */
  readonly onChoose: (game: ChosenGame) => void;
  /** Opens the briefing of a game at once. */
  readonly onBrief: (game: ChosenGame) => void;
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

/** The first scenario that is good to begin with and has not been played to the end. */
function firstGame({ scenarios, played }: TitleScreenProps): Scenario | undefined {
  return inShelfOrder(scenarios).find(
    ({ id, texts }) => texts.recommended !== undefined && played[id] === undefined,
  );
}

function Ways(props: TitleScreenProps) {
  const { saved, onContinue, onBrief } = props;
  const first = firstGame(props);
  return (
    <div class="title-ways">
      {saved === null ? null : <ContinueCard saved={saved} onContinue={onContinue} />}
      {first === undefined ? null : (
        <FirstGameCard
          scenario={first}
          isFirst={saved === null}
          onStart={() => onBrief(gameOf(first, ANY_GAME))}
        />
      )}
    </div>
  );
}

function Load({ onLoad }: Pick<TitleScreenProps, 'onLoad'>) {
  return (
    <div class="sheet title-load">
      <Button icon="learn" onPress={() => openDialog({ kind: 'model' })}>
        {t('menu.model')}
      </Button>
      <FileButton onFile={onLoad}>{t('title.load')}</FileButton>
      <p class="muted small">{t('title.loadNote')}</p>
    </div>
  );
}

export function TitleScreen(props: TitleScreenProps) {
  return (
    <main class="title-screen">
      <Plate />
      <Tools onLanguage={props.onLanguage} />
      {props.scenarios.length === 0 ? null : (
        <>
          <Ways {...props} />
          <ScenarioShelf {...props} />
          <Load {...props} />
        </>
      )}
    </main>
  );
}
