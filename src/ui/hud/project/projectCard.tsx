// One project on offer: picture, place, cost, when it is ready, what it brings and what makes it stronger.

import type { OfferedProject, ProjectFacts, ProjectOffer } from '../../../selectors';
import { inLanguage, t } from '../../text';
import { duration } from '../../text/duration';
import { money, plain, wholePercent } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { EffectRows } from '../dialogs/effectRows';
import { type ChoiceGains, whyGain } from '../forecast/choiceGains';
import { ChoiceGain } from '../forecast/gainWords';
import { type Names, projectName } from '../names';
import { ProjectPicture } from '../pictures/projectPicture';
import { Plate } from '../plate';
import { shortDate } from '../shortDate';

export interface ProjectCardProps {
  readonly project: OfferedProject;
  readonly offer: ProjectOffer;
  readonly gains: ChoiceGains;
  readonly names: Names;
  readonly country: string;
  readonly digit: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** What a project is, in a sentence. */
export function projectText({ id, text }: ProjectFacts): string {
  return text === null ? t(`projectText.${id}`) : inLanguage(text);
}

/** When it is finished: a half-year, or the end of the game. */
function readyWords({ readyHalfYear, isAtEnd }: OfferedProject): string {
  return isAtEnd ? t('projectChoice.atEnd') : shortDate(readyHalfYear);
}

/** The half-years in which it is paid for, marked where it stands still, and the one in which it is finished. */
function Turns({ project, offer }: Pick<ProjectCardProps, 'project' | 'offer'>) {
  const { turns } = project;
  const stalled = turns - offer.turns;
  return (
    <span class="project-turns" aria-hidden="true">
      {Array.from({ length: turns }, (_, i) => (
        <span key={i} class={`project-turn ${i < stalled ? 'is-stalled' : ''}`}>
          {shortDate(offer.fromHalfYear + i)}
        </span>
      ))}
      <span class="project-turn is-ready">{readyWords(project)}</span>
    </span>
  );
}

function Terms({ project, offer }: Pick<ProjectCardProps, 'project' | 'offer'>) {
  const { costPercent, costUsdBn } = offer;
  const { turns, isTooLate } = project;
  return (
    <span class="project-terms">
      <span>{t('projectChoice.cost')}</span>
      <b>
        {t('projectChoice.costValue', {
          percent: wholePercent(costPercent),
          money: money(costUsdBn),
        })}
      </b>
      <span>{t('projectChoice.ready')}</span>
      <b class={isTooLate ? 'is-bad' : ''}>
        {t('projectChoice.readyValue', { date: readyWords(project), time: duration(turns) })}
      </b>
    </span>
  );
}

function Mate({ project, offer, names, country }: ProjectCardProps) {
  const { mate, isMateDone } = project;
  if (mate === null) return <span class="project-mate">{t('projectChoice.ownOnly')}</span>;
  const values = { mate: projectName(names, country, mate), gain: plain(offer.mateGain, 1) };
  return (
    <span class={`project-mate ${isMateDone ? 'is-done' : ''}`}>
      <Icon name={isMateDone ? 'link' : 'planned'} size="s" />
      <span>{t(isMateDone ? 'projectChoice.mateDone' : 'projectChoice.mateOpen', values)}</span>
    </span>
  );
}

const TERMS = '@offer.costPercent @offer.costUsdBn @offer.turns @offer.mateGain';

export function ProjectCard(props: ProjectCardProps) {
  const { project, gains, names, country, digit, isChosen, onChoose } = props;
  return (
    <label
      class="choice project-card"
      data-why={`@offer.projects.${project.id} ${TERMS} ${whyGain(gains, project.id)}`}
    >
      <span class="project-art">
        <ProjectPicture project={project.id} />
      </span>
      <span class="choice-title">
        <input
          class="visually-hidden"
          type="radio"
          name="project"
          checked={isChosen}
          aria-keyshortcuts={String(digit)}
          data-project={project.id}
          onChange={onChoose}
        />
        <span class="choice-dot" aria-hidden="true" />
        <Plate of={project.pillar} small />
        <span>{projectName(names, country, project.id)}</span>
        <kbd class="key" aria-hidden="true">
          {digit}
        </kbd>
      </span>
      {project.site === null ? null : (
        <span class="project-place muted">
          <Icon name="pin" size="s" />
          {inLanguage(project.site.name)}
        </span>
      )}
      <span class="choice-body">{projectText(project)}</span>
      <Terms {...props} />
      <Turns {...props} />
      <EffectRows effects={project.effects} />
      <ChoiceGain gains={gains} of={project.id} />
      <Mate {...props} />
    </label>
  );
}
