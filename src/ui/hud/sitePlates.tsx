// Plates beside the lens: the home's sites by name with their state in words, and the heading over it.

import type { MapSite, MapSiteState } from '../../selectors';
import type { NationScenario } from '../../types/scenario';
import type { IconName } from '../theme/icons';
import { inLanguage, t } from '../text';
import type { ChartPlaces } from './chartPort';
import { Icon } from './controls/icon';
import { useGame } from './gameModel';
import { projectName } from './names';

const STATE_ICONS: Readonly<Record<MapSiteState, IconName>> = {
  planned: 'planned',
  building: 'leadTime',
  stalled: 'pause',
  done: 'done',
};

interface SiteWords {
  readonly name: string;
  readonly state: string;
  /** The whole name, with its place where that of a project stands instead. */
  readonly title: string;
}

/** The words of a site, or of the project that is being built there. */
function useSiteWords(): (site: MapSite, place: string) => SiteWords {
  const { state, country, projects } = useGame();
  const { running } = projects.value;
  return (site, place) => {
    const { project, kind } = site;
    if (project === undefined)
      return { name: place, title: place, state: t(`site.${kind}.${site.state}`) };
    const turns = { turn: (running?.turnsDone ?? 0) + 1, turns: running?.turns ?? 0 };
    const name = projectName(state.value.game.scenario, country, project);
    return {
      name,
      title: `${name}, ${place}`,
      state:
        site.state === 'building' ? t('projectRibbon.turn', turns) : t(`siteProject.${site.state}`),
    };
  };
}

export function SitePlates({ places }: { readonly places: ChartPlaces }) {
  const { mapPicture, state, country } = useGame();
  const home = state.value.game.scenario.countries.find(({ id }) => id === country);
  const { sites } = home as NationScenario;
  const wordsOf = useSiteWords();
  return (
    <ul aria-label={t('map.sites')}>
      {places.plates.map(({ id, left, middle }) => {
        const site = mapPicture.value.sites.find((each) => each.id === id);
        const named = sites.find((each) => each.id === id);
        if (site === undefined || named === undefined) return null;
        const { name, title, state: words } = wordsOf(site, inLanguage(named.name));
        return (
          <li
            key={id}
            class={`site-plate is-${site.state} ${site.project === undefined ? '' : 'is-project'}`}
            style={{ left: `${left}px`, top: `${middle}px` }}
          >
            <Icon name={STATE_ICONS[site.state]} />
            <span class="site-name" title={title}>
              {name}
            </span>
            <span class="site-state">{words}</span>
          </li>
        );
      })}
    </ul>
  );
}

export function HeadingPlate({ places }: { readonly places: ChartPlaces }) {
  const { mapPicture } = useGame();
  const { heading, pendingHeading } = mapPicture.value;
  const { x, y } = places.heading;
  return (
    <p class="heading-plate" style={{ left: `${x}px`, top: `${y}px` }}>
      {t('map.heading')} <strong>{t(`heading.${pendingHeading ?? heading}`)}</strong>
    </p>
  );
}
