// The ribbon over the chart: the project being built, or what there is to decide this turn; it opens the dialog.

import type { ProjectProgress } from '../../../selectors';
import { inLanguage, t } from '../../text';
import { wholePercent } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { openDialog } from '../dialogs/dialogStack';
import { useGame } from '../gameModel';
import { projectName } from '../names';
import { ProjectPips } from './projectPips';

function Running({ project }: { readonly project: ProjectProgress }) {
  const { state, country, projects } = useGame();
  const { powerFloorPercent } = projects.value;
  const { id, isStalled, turns, turnsDone } = project;
  return (
    <>
      <Icon name={isStalled ? 'pause' : 'leadTime'} size="s" />
      <b>{projectName(state.value.game.scenario, country, id)}</b>
      <span>
        {isStalled
          ? t('projectRibbon.stalled', { percent: wholePercent(powerFloorPercent) })
          : t('projectRibbon.turn', { turn: turnsDone + 1, turns })}
      </span>
      <ProjectPips project={project} />
    </>
  );
}

/** What the ribbon says; null where there is nothing to say. */
function useWords(): preact.JSX.Element | null {
  const { state, country, projects, projectOffer } = useGame();
  const { running, done } = projects.value;
  const offer = projectOffer.value;
  const names = state.value.game.scenario;
  if (running !== null) return <Running project={running} />;
  if (offer !== null)
    return (
      <>
        <Icon name="flag" size="s" />
        <b>
          {offer.wished === null
            ? t(offer.isTooLate ? 'projectRibbon.tooLate' : 'projectRibbon.choose', {
                count: offer.projects.length,
              })
            : t('projectRibbon.begins', { project: projectName(names, country, offer.wished) })}
        </b>
      </>
    );
  if (done.length === 0) return null;
  return (
    <>
      <Icon name="done" size="s" />
      <b>{t('projectRibbon.stand', { count: done.length })}</b>
    </>
  );
}

function ProjectButton() {
  const { projects, projectOffer } = useGame();
  const words = useWords();
  if (words === null) return null;
  const offer = projectOffer.value;
  const isOpen = offer !== null && offer.wished === null && !offer.isTooLate;
  const look = projects.value.running?.isStalled ? 'is-stalled' : isOpen ? 'is-open' : '';
  return (
    <button
      type="button"
      class={`project-ribbon ${look}`}
      aria-haspopup="dialog"
      data-why="@projects.running.turnsDone @projects.turns @projects.powerFloorPercent"
      onClick={() => openDialog({ kind: 'project' })}
    >
      {words}
    </button>
  );
}

function OpeningButton() {
  const taken = useGame().openingTaken.value;
  if (taken === null) return null;
  return (
    <button
      type="button"
      class={`project-ribbon ${taken.isOrdered ? '' : 'is-open'}`}
      aria-haspopup="dialog"
      onClick={() => openDialog({ kind: 'opening' })}
    >
      <Icon name="ship" size="s" />
      <b>{t('projectRibbon.opening', { option: inLanguage(taken.name) })}</b>
    </button>
  );
}

export function ProjectRibbon() {
  return (
    <div class="ribbons">
      <OpeningButton />
      <ProjectButton />
    </div>
  );
}
