// "How the model works", of the game that is played or of a scenario that is chosen on the title screen.

import { useEffect } from 'preact/hooks';
import { CATALOGUE } from 'virtual:catalogue';
import type { Session, SessionState } from '../session/index';
import { closeDialog } from '../ui/hud/dialogs/dialogStack';
import { ModelScreen } from '../ui/hud/model/modelScreen';
import { inCatalogueOrder } from '../ui/hud/title/catalogue';
import { modelScenario } from '../ui/hud/viewState';
import type { CatalogueEntry } from '../types/catalogueEntry';
import { inLanguage, t } from '../ui/text';
import { contentOf, loadContent } from './content';

/** The scenarios, in the order of the title screen. */
function shownScenarios(): readonly CatalogueEntry[] {
  return inCatalogueOrder(CATALOGUE);
}

function ScenarioChoice({ scenario }: { readonly scenario: string }) {
  return (
    <select
      class="select"
      aria-label={t('model.choose')}
      value={scenario}
      onChange={(event) => {
        modelScenario.value = event.currentTarget.value;
      }}
    >
      {shownScenarios().map(({ id, texts }) => (
        <option key={id} value={id}>
          {inLanguage(texts.title)}
        </option>
      ))}
    </select>
  );
}

/** Before a game the first nation of the chosen scenario stands for all. */
function TitleModel({ parameter }: { readonly parameter?: string | undefined }) {
  const id = modelScenario.value === '' ? shownScenarios()[0]!.id : modelScenario.value;
  useEffect(() => void loadContent(id), [id]);
  const content = contentOf(id);
  const country = content?.scenario.countries.find(({ role }) => role === 'nation')?.id;
  if (content === undefined || country === undefined) return null;
  return (
    <ModelScreen
      source={content}
      country={country}
      game={null}
      parameter={parameter}
      back={t('model.toTitle')}
      choice={<ScenarioChoice scenario={id} />}
      onClose={closeDialog}
    />
  );
}

function GameModel({ state, parameter }: { state: SessionState; parameter?: string | undefined }) {
  const { game, history, active } = state;
  const last = history[history.length - 1];
  return (
    <ModelScreen
      source={game}
      country={active}
      game={last === undefined ? null : { game, last }}
      parameter={parameter}
      back={t('report.toMap')}
      onClose={closeDialog}
    />
  );
}

export interface ModelPageProps {
  readonly game: { readonly session: Session; readonly state: SessionState } | null;
  readonly parameter?: string | undefined;
}

export function ModelPage({ game, parameter }: ModelPageProps) {
  return game === null ? (
    <TitleModel parameter={parameter} />
  ) : (
    <GameModel state={game.state} parameter={parameter} />
  );
}
