// Plates beside the lens: the home's sites by name with their state in words, and the heading over it.

import type { MapSiteState } from '../../selectors';
import type { NationScenario } from '../../types/scenario';
import type { IconName } from '../theme/icons';
import { inLanguage, t } from '../text';
import type { ChartPlaces } from './chartPort';
import { Icon } from './controls/icon';
import { useGame } from './gameModel';

const STATE_ICONS: Readonly<Record<MapSiteState, IconName>> = {
  planned: 'planned',
  building: 'leadTime',
  stalled: 'pause',
  done: 'done',
};

export function SitePlates({ places }: { readonly places: ChartPlaces }) {
  const { mapPicture, state, country } = useGame();
  const home = state.value.game.scenario.countries.find(({ id }) => id === country);
  const { sites } = home as NationScenario;
  return (
    <ul aria-label={t('map.sites')}>
      {places.plates.map(({ id, left, middle }) => {
        const site = mapPicture.value.sites.find((each) => each.id === id);
        const named = sites.find((each) => each.id === id);
        if (site === undefined || named === undefined) return null;
        return (
          <li
            key={id}
            class={`site-plate is-${site.state}`}
            style={{ left: `${left}px`, top: `${middle}px` }}
          >
            <Icon name={STATE_ICONS[site.state]} />
            <span class="site-name" title={inLanguage(named.name)}>
              {inLanguage(named.name)}
            </span>
            <span class="site-state">{t(`site.${site.kind}.${site.state}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}

export function HeadingPlate({ places }: { readonly places: ChartPlaces }) {
  const { mapPicture } = useGame();
  const { stance, pendingStance } = mapPicture.value;
  const { x, y } = places.heading;
  return (
    <p class="heading-plate" style={{ left: `${x}px`, top: `${y}px` }}>
      {t('map.heading')} <strong>{t(`heading.${pendingStance ?? stance}`)}</strong>
    </p>
  );
}
