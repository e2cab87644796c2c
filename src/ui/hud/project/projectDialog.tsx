// The dialog of named projects: three on offer to choose from, or what is being built and what stands.

import { useState } from 'preact/hooks';
import { type ProjectOffer, selectProjectOffer, selectProjects } from '../../../selectors';
import type { Session, SessionState } from '../../../session';
import type { ProjectId } from '../../../types/names';
import { t } from '../../text';
import { duration } from '../../text/duration';
import { halfYearName, wholePercent } from '../../text/numbers';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import { Icon } from '../controls/icon';
import { WhyMark } from '../controls/whyMark';
import { isOnChoice } from '../dialogs/answerKeys';
import { closeDialog } from '../dialogs/dialogStack';
import { choicesOf, useChoiceGains } from '../forecast/choiceGains';
import { projectName } from '../names';
import { declineProject } from '../viewState';
import { ProjectCard } from './projectCard';
import { ProjectMap } from './projectMap';
import { ProjectSheet } from './projectSheet';

export interface ProjectDialogProps {
  readonly session: Session;
  readonly state: SessionState;
}

/** The project that a digit key stands for. */
function projectOf({ projects }: ProjectOffer, key: string): ProjectId | undefined {
  return /^[1-9]$/.test(key) ? projects[Number(key) - 1]?.id : undefined;
}

/** Gives focus to a project, so that Enter begins it. */
function focusProject(dialog: EventTarget | null, project: ProjectId): void {
  (dialog as HTMLElement).querySelector<HTMLInputElement>(`[data-project="${project}"]`)?.focus();
}

/** Enter while nothing is chosen: leads to the first project, and on a project chooses it. */
function enterCards({ currentTarget, target }: KeyboardEvent): void {
  if (target instanceof HTMLInputElement) target.click();
  else (currentTarget as HTMLElement).querySelector<HTMLInputElement>('[data-project]')?.focus();
}

const POWER = '@offer.powerFloorPercent @offer.powerPercent @offer.nextPowerPercent';
const TERMS = '@offer.costPercent @offer.turns';

function PowerNote({ offer }: { readonly offer: ProjectOffer }) {
  const { powerFloorPercent, powerPercent, nextPowerPercent, hasPower } = offer;
  return (
    <p class={`small grow ${hasPower ? '' : 'is-bad'}`} data-why={POWER}>
      <Icon name="limit" size="s" />{' '}
      <b>{t('projectChoice.floor', { percent: wholePercent(powerFloorPercent) })}</b>{' '}
      {t(hasPower ? 'projectChoice.powerNow' : 'projectChoice.powerShort', {
        percent: wholePercent(powerPercent),
        next: wholePercent(nextPowerPercent),
      })}{' '}
      <WhyMark of="@offer" name={t('projectChoice.title')} />
    </p>
  );
}

/** A warning: the project would be finished after the end of the game. */
function LateNote({ offer }: { readonly offer: ProjectOffer }) {
  const date = halfYearName(offer.lastHalfYear);
  return (
    <p class="small grow is-bad">
      <Icon name="leadTime" size="s" /> <b>{t('projectChoice.tooLate', { date })}</b>
    </p>
  );
}

function OfferDialog({
  session,
  state,
  offer,
}: ProjectDialogProps & { readonly offer: ProjectOffer }) {
  const country = state.active;
  const names = state.game.scenario;
  const [chosen, choose] = useState(offer.wished);
  const projects = choicesOf(
    offer.projects,
    ({ id }) => id,
    ({ id }) => ({ kind: 'beginProject', country, project: id }),
  );
  const gains = useChoiceGains(state, 'beginProject', projects);
  const begin = (project: ProjectId) => {
    session.issue({ kind: 'beginProject', country, project });
    closeDialog();
  };
  const none = () => {
    session.withdraw('beginProject');
    declineProject({ game: state.game, country });
    closeDialog();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const project = projectOf(offer, event.key);
    if (project !== undefined) {
      choose(project);
      focusProject(event.currentTarget, project);
    }
    if (event.key !== 'Enter' || !isOnChoice(event)) return;
    event.preventDefault();
    if (chosen !== null) begin(chosen);
    else enterCards(event);
  };
  return (
    <Dialog
      kicker={t('projectChoice.decide', { date: halfYearName(offer.fromHalfYear) })}
      title={t('projectChoice.title')}
      subtitle={
        <span data-why={TERMS}>
          {t('projectChoice.subtitle', {
            count: offer.projects.length,
            percent: wholePercent(offer.costPercent),
            time: duration(offer.turns),
          })}
        </span>
      }
      onClose={closeDialog}
      onKeyDown={onKeyDown}
      foot={
        <>
          {offer.isTooLate ? <LateNote offer={offer} /> : <PowerNote offer={offer} />}
          <Button onPress={none}>{t('projectChoice.none')}</Button>
          {chosen === null ? (
            <Button look="signal" locked={t('projectChoice.choose')} onPress={none}>
              {t('projectChoice.choose')}
            </Button>
          ) : (
            <Button look="signal" onPress={() => begin(chosen)}>
              {t('projectChoice.build', { project: projectName(names, country, chosen) })}
            </Button>
          )}
        </>
      }
    >
      <ProjectMap offer={offer} country={country} />
      <fieldset
        class="choice-grid event-choices"
        style={{ '--columns': String(offer.projects.length) }}
      >
        <legend class="visually-hidden">{t('projectChoice.title')}</legend>
        {offer.projects.map((project, index) => (
          <ProjectCard
            key={project.id}
            project={project}
            offer={offer}
            gains={gains}
            names={names}
            country={country}
            digit={index + 1}
            isChosen={project.id === chosen}
            onChoose={() => choose(project.id)}
          />
        ))}
      </fieldset>
    </Dialog>
  );
}

export function ProjectDialog({ session, state }: ProjectDialogProps) {
  const offer = selectProjectOffer(state, state.active);
  if (offer !== null) return <OfferDialog session={session} state={state} offer={offer} />;
  return (
    <Dialog
      title={t('projectSheet.title')}
      size="m"
      onClose={closeDialog}
      foot={
        <Button look="signal" autoFocus onPress={closeDialog}>
          {t('projectSheet.close')}
        </Button>
      }
    >
      <ProjectSheet
        sheet={selectProjects(state, state.active)}
        names={state.game.scenario}
        country={state.active}
      />
    </Dialog>
  );
}
