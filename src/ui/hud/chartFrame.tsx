// The chart in its frame with everything that is read on it; without a canvas the same stands in a table.

import { useState } from 'preact/hooks';
import type { CountryId } from '../../types/names';
import { t } from '../text';
import type { ChartPort } from './chartPort';
import { CountrySheet } from './countrySheet';
import { Dial } from './dial';
import { useGame } from './gameModel';
import { NarrowsSheet } from './narrows';
import { Pins } from './pins';
import { HeadingPlate, SitePlates } from './sitePlates';
import { ProjectRibbon } from './project/projectRibbon';
import { StandingsTable } from './standingsTable';
import { useChart } from './useChart';

export function ChartFrame({ chart }: { readonly chart: ChartPort | null }) {
  const { mapPicture } = useGame();
  const { parent, places, state } = useChart(chart, mapPicture.value);
  const [selected, setSelected] = useState<CountryId | null>(null);
  return (
    <section class="shell-map" aria-label={t('map.title')} data-region="map">
      <div class="map-frame" style={places === null ? {} : { '--lens': `${places.dialX}px` }}>
        <div class="map-canvas" ref={parent} />
        {places === null || state === 'words' ? null : (
          <>
            <Pins places={places} selected={selected} onSelect={setSelected} />
            <SitePlates places={places} />
            <HeadingPlate places={places} />
          </>
        )}
        {state === 'words' ? (
          <div class="sheet map-words" role="region" aria-label={t('map.countries')} tabIndex={0}>
            <p class="muted small">{t('map.noChart')}</p>
            <StandingsTable />
          </div>
        ) : null}
        <ProjectRibbon />
        <Dial />
        <NarrowsSheet />
        {selected === null ? null : (
          <CountrySheet country={selected} onClose={() => setSelected(null)} />
        )}
      </div>
    </section>
  );
}
