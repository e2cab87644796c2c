// The title screen: go on with the saved game, begin with a first one, choose a scenario, or open a file.

import type { KeptGame } from '../../../types/keptGame';
import type { CatalogueEntry } from '../../../types/catalogueEntry';
import type { PlayedScenarios } from '../../../types/played';
import { type Language, t } from '../../text';
import { Button } from '../controls/button';
import { FileButton } from '../controls/fileButton';
import { openDialog } from '../dialogs/dialogStack';
import { SettingControl } from '../settingControl';
import { TitleRose } from '../titleRose';
import { ContinueCard } from './continueCard';
import { FirstGameCard } from './firstGameCard';
import { type Authors, ScenarioCatalogue } from './scenarioCatalogue';
import { ANY_GAME, type ChosenGame, gameOf, inCatalogueOrder } from './catalogue';

export interface TitleScreenProps {
  readonly scenarios: readonly CatalogueEntry[];
  /** The authors of those that do not come with the game. */
  readonly authors: Authors;
  readonly played: PlayedScenarios;
  /** The games on this device, the newest first. */
  readonly kept: readonly KeptGame[];
  /** Whether the rules of a game are here. */
  readonly canGoOn: (game: KeptGame) => boolean;
  /** Whether a game is being fetched and prepared. */
  readonly isOpening: boolean;
  /** The assignment that this address names, in place of a first game; null where it names none. */
  readonly assignment: preact.ComponentChildren;
  /** The world of the day, and the way to the player's games; null where an assignment is set. */
  readonly today: preact.ComponentChildren;
  /** Notices on this screen. */
  readonly notices: preact.ComponentChildren;
  /** The language that is chosen, which may still be on its way. */
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onContinue: (game: KeptGame) => void;
  /** Sets a game up that has not begun. */
  readonly onChoose: (game: ChosenGame) => void;
  /** Opens the briefing of a game at once. */
  readonly onBrief: (game: ChosenGame) => void;
  /** Begins a lesson at once, by the id of its scenario. */
  readonly onLesson: (scenario: string) => void;
  readonly onLoad: (file: File) => void;
  /** Opens the page of an author. */
  readonly onWorkshop: () => void;
}

function Plate({ isBrief }: { readonly isBrief: boolean }) {
  return (
    <header class="title-plate">
      <TitleRose />
      <div>
        <h1>{t('game.title')}</h1>
        <p>{t(isBrief ? 'title.mottoShort' : 'title.motto')}</p>
      </div>
    </header>
  );
}

function Tools({ language, onLanguage }: Pick<TitleScreenProps, 'language' | 'onLanguage'>) {
  return (
    <div class="title-tools sheet">
      <SettingControl name="language" value={language} onChange={onLanguage} />
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

/** Whether nothing was ever played or kept here, so that the screen begins with one way in. */
function isNew({ kept, played, assignment }: TitleScreenProps): boolean {
  return kept.length === 0 && Object.keys(played).length === 0 && assignment === null;
}

/** The first scenario that is good to begin with and has not been played to the end. */
function firstGame(props: TitleScreenProps): CatalogueEntry | undefined {
  const { scenarios, authors, played } = props;
  return inCatalogueOrder(scenarios.filter(({ id }) => authors[id] === undefined)).find(
    ({ id, texts }) => texts.recommended !== undefined && played[id] === undefined,
  );
}

function Ways(props: TitleScreenProps) {
  const { scenarios, kept, canGoOn, assignment, onContinue, onBrief, onLesson } = props;
  const first = assignment === null ? firstGame(props) : undefined;
  const [newest] = kept;
  return (
    <div class="title-ways">
      {assignment}
      {newest === undefined ? null : (
        <ContinueCard
          game={newest}
          scenario={scenarios.find(({ id }) => id === newest.scenario)}
          isPlayable={canGoOn(newest)}
          others={kept.length - 1}
          onContinue={() => onContinue(newest)}
          onAll={() => openDialog({ kind: 'games' })}
        />
      )}
      {first === undefined ? null : (
        <FirstGameCard
          scenario={first}
          isFirst={newest === undefined}
          isAlone={isNew(props) && first.isLesson === true}
          onStart={() =>
            first.isLesson === true ? onLesson(first.id) : onBrief(gameOf(first, ANY_GAME))
          }
        />
      )}
    </div>
  );
}

function Load({
  onLoad,
  onWorkshop,
  today,
}: Pick<TitleScreenProps, 'onLoad' | 'onWorkshop' | 'today'>) {
  return (
    <div class="sheet title-load">
      <Button icon="learn" onPress={() => openDialog({ kind: 'model' })}>
        {t('menu.model')}
      </Button>
      <Button icon="talent" onPress={() => openDialog({ kind: 'class' })}>
        {t('class.open')}
      </Button>
      <Button icon="plan" onPress={onWorkshop}>
        {t('title.workshop')}
      </Button>
      <FileButton onFile={onLoad}>{t('title.load')}</FileButton>
      <p class="muted small">{t('title.loadNote')}</p>
      {today}
    </div>
  );
}

export function TitleScreen(props: TitleScreenProps) {
  const isBrief = isNew(props) && firstGame(props)?.isLesson === true;
  return (
    <main class={`title-screen ${isBrief ? 'is-new' : ''}`} aria-busy={props.isOpening}>
      <Plate isBrief={isBrief} />
      <Tools language={props.language} onLanguage={props.onLanguage} />
      <Ways {...props} />
      <ScenarioCatalogue {...props} />
      <Load {...props} />
      <p class="title-opening" role="status">
        {props.isOpening ? t('app.loading') : null}
      </p>
      {props.notices}
    </main>
  );
}
