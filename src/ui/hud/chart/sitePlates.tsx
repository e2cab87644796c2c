// Plates beside the inset: the home's sites by name with their state in words, and the heading over it.

import type { MapSite, MapSiteState } from '../../../selectors';
import { defined } from '../../../lib/assert';
import type { NationScenario } from '../../../types/scenario';
import type { IconName } from '../../theme/icons';
import { inLanguage, t } from '../../text';
import { wholePercent } from '../../text/numbers';
import type { ChartPlaces } from './chartPort';
import { Icon } from '../controls/icon';
import { useGame } from '../gameModel';
import { isOnBridge } from '../viewState';
import { projectName } from '../names';

export const STATE_ICONS: Readonly<Record<MapSiteState, IconName>> = {
  planned: 'planned',
  building: 'leadTime',
  stalled: 'pause',
  done: 'done',
};

interface SiteWords {
  readonly name: string;
  readonly state: string;
  /** The full name, including that of the place where the plate shows a project's name. */
  readonly title: string;
}

/** Rounded down: what is not whole does not read as whole. */
export function siteState({ kind, state, ratio }: MapSite): string {
  return t(`site.${kind}.${state}`, { percent: wholePercent(Math.floor(ratio * 100)) });
}

/** The words of a site, or of the project that is being built there. */
function useSiteWords(): (site: MapSite, place: string) => SiteWords {
  const { state, country, projects } = useGame();
  const { running } = projects.value;
  return (site, place) => {
    const { project } = site;
    if (project === undefined) return { name: place, title: place, state: siteState(site) };
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

export interface NamedSite extends SiteWords {
  readonly site: MapSite;
}

/** Every place of home with its words. */
export function useSites(): NamedSite[] {
  const { mapPicture, state, country } = useGame();
  const home = state.value.game.scenario.countries.find(({ id }) => id === country);
  const { sites } = home as NationScenario;
  const wordsOf = useSiteWords();
  return mapPicture.value.sites.map((site) => {
    const { name } = defined(
      sites.find(({ id }) => id === site.id),
      `the place ${site.id}`,
    );
    return { site, ...wordsOf(site, inLanguage(name)) };
  });
}

export interface SitePlatesProps {
  readonly places: ChartPlaces;
  readonly selected: string | null;
  readonly onSelect: (place: string | null) => void;
}

export function SitePlates({ places, selected, onSelect }: SitePlatesProps) {
  const sites = useSites();
  return (
    <ul aria-label={t('map.sites')}>
      {places.plates.map(({ id, left, middle }) => {
        const named = sites.find(({ site }) => site.id === id);
        if (named === undefined) return null;
        const { site, name, title, state } = named;
        return (
          <li key={id} data-why="@projects.running.turnsDone @projects.turns powerRatio">
            <button
              type="button"
              class={`site-plate is-${site.state} ${site.project === undefined ? '' : 'is-project'}`}
              style={{ left: `${left}px`, top: `${middle}px` }}
              aria-pressed={selected === id}
              data-place={id}
              onClick={() => onSelect(selected === id ? null : id)}
            >
              <Icon name={STATE_ICONS[site.state]} />
              <span class="site-name" title={title}>
                {name}
              </span>
              <span class={isOnBridge() ? 'visually-hidden' : 'site-state'}>{state}</span>
            </button>
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
