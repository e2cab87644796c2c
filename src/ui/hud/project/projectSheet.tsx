// What is being built, how far it is and what holds it up, and the projects that stand.

import type { ProjectFacts, ProjectProgress, ProjectSheet as Sheet } from '../../../selectors';
import { inLanguage, t } from '../../text';
import { halfYearName, money, wholePercent } from '../../text/numbers';
import { Icon } from '../controls/icon';
import { WhyMark } from '../controls/whyMark';
import { EffectRows } from '../dialogs/effectRows';
import { type Names, projectName } from '../names';
import { ProjectPicture } from '../pictures/projectPicture';
import { projectText } from './projectCard';
import { ProjectPips } from './projectPips';

interface Named {
  readonly names: Names;
  readonly country: string;
}

function Head({ project, names, country }: Named & { readonly project: ProjectFacts }) {
  const { id, site } = project;
  return (
    <div class="project-head">
      <span class="project-thumb">
        <ProjectPicture project={id} />
      </span>
      <div class="grow">
        <h3>{projectName(names, country, id)}</h3>
        <p class="muted">
          {site === null ? null : (
            <>
              <Icon name="pin" size="s" /> {inLanguage(site.name)}.{' '}
            </>
          )}
          {projectText(project)}
        </p>
      </div>
    </div>
  );
}

const WHY =
  '@projects.running @projects.costUsdBn @projects.powerPercent @projects.powerFloorPercent';

function Running({
  project,
  sheet,
  ...named
}: Named & { readonly project: ProjectProgress; readonly sheet: Sheet }) {
  const { isStalled, turns, turnsDone, readyHalfYear } = project;
  return (
    <section class="stack" data-why={WHY}>
      <Head project={project} {...named} />
      <ProjectPips project={project} />
      <p>
        {t('projectSheet.progress', { done: turnsDone, turns })}{' '}
        {t('projectSheet.ready', { date: halfYearName(readyHalfYear) })}{' '}
        {t('projectSheet.cost', { money: money(sheet.costUsdBn) })}{' '}
        <WhyMark of={WHY} name={t('projectSheet.title')} />
      </p>
      {isStalled ? (
        <p class="note note-bad">
          {t('projectSheet.stalled', {
            now: wholePercent(sheet.powerPercent),
            floor: wholePercent(sheet.powerFloorPercent),
          })}
        </p>
      ) : null}
      <EffectRows effects={project.effects} />
    </section>
  );
}

export function ProjectSheet({ sheet, ...named }: Named & { readonly sheet: Sheet }) {
  const { running, done } = sheet;
  return (
    <div class="stack">
      {running === null ? (
        <p>{t('projectSheet.idle')}</p>
      ) : (
        <Running project={running} sheet={sheet} {...named} />
      )}
      {done.length === 0 ? null : (
        <section class="stack">
          <h3>{t('projectSheet.done')}</h3>
          <ul class="project-done">
            {done.map((project) => (
              <li key={project.id}>
                <Icon name="done" label={t('projectSheet.stands')} />
                <b>{projectName(named.names, named.country, project.id)}</b>
                {project.site === null ? null : (
                  <span class="muted">{inLanguage(project.site.name)}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
