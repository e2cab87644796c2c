// The chart in its frame with everything on it that can be read; without a canvas, the same as a table.

import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MapPicture } from '../../../selectors';
import type { CountryId } from '../../../types/names';
import { t } from '../../text';
import { Dial } from '../dial';
import { useGame } from '../gameModel';
import { AheadSheet } from '../bridge/aheadSheet';
import { useIntroduced } from '../lesson/introduced';
import { isOnBridge } from '../viewState';
import { StandingsTable } from '../standingsTable';
import { ChartButtons, InsetHandle } from './chartControls';
import { pressInChart } from './chartKeys';
import type { ChartPort } from './chartPort';
import type { CountrySheetProps } from './countrySheet';
import { FlowLabels } from './flowLabels';
import { Pins } from './pins';
import { passage } from './passage';
import type { PassageProps } from './passageOverlay';
import type { PlaceSheetProps } from './placeSheet';
import { HeadingPlate, SitePlates } from './sitePlates';
import { type ChartHandle, useChart } from './useChart';

/** The sheets over and around the chart, fetched when one is first shown. */
export interface ChartSheets {
  readonly Bottlenecks: ComponentType;
  readonly Country: ComponentType<CountrySheetProps>;
  readonly Place: ComponentType<PlaceSheetProps>;
  readonly Passage: ComponentType<PassageProps>;
  readonly Ribbon: ComponentType;
  readonly Timeline: ComponentType;
}

/** What was opened by a press: a country, one place, or all places. */
type Open =
  | { readonly kind: 'country'; readonly country: CountryId }
  | { readonly kind: 'place'; readonly place: string | null }
  | null;

interface OverProps {
  readonly handle: ChartHandle;
  readonly open: Open;
  readonly onOpen: (open: Open) => void;
}

/** Everything that is placed over the canvas. */
function OverCanvas({ handle, open, onOpen }: OverProps) {
  const { places, running } = handle;
  const isShown = useIntroduced();
  const [looked, setLooked] = useState<CountryId | null>(null);
  const selected = open?.kind === 'country' ? open.country : null;
  const focus = looked ?? selected;
  useEffect(() => running.current?.focus(focus), [focus, handle.state]);
  if (places === null) return null;
  return (
    <>
      {isShown('results') && !isOnBridge() ? <FlowLabels places={places} /> : null}
      {isShown('results') ? (
        <Pins
          places={places}
          selected={selected}
          onLook={setLooked}
          onSelect={(country) => onOpen(country === null ? null : { kind: 'country', country })}
        />
      ) : null}
      {isShown('ahead') ? (
        <SitePlates
          places={places}
          selected={open?.kind === 'place' ? open.place : null}
          onSelect={(place) => onOpen(place === null ? null : { kind: 'place', place })}
        />
      ) : null}
      {isShown('results') ? <HeadingPlate places={places} /> : null}
      <InsetHandle places={places} running={running} />
      <ChartButtons
        places={places}
        running={running}
        onPlaces={() => onOpen({ kind: 'place', place: null })}
      />
    </>
  );
}

/** The chart as a table, where there is no canvas. */
function MapWords() {
  return (
    <div class="sheet map-words" role="region" aria-label={t('map.countries')} tabIndex={0}>
      <p class="muted small">{t('map.noChart')}</p>
      <StandingsTable />
    </div>
  );
}

function OpenSheet({ sheets, open, onOpen }: Omit<OverProps, 'handle'> & { sheets: ChartSheets }) {
  const close = () => onOpen(null);
  if (open?.kind === 'country')
    return <sheets.Country key={open.country} country={open.country} onClose={close} />;
  if (open?.kind !== 'place') return null;
  const all = () => onOpen({ kind: 'place', place: null });
  return <sheets.Place key={open.place ?? 'all'} place={open.place} onAll={all} onClose={close} />;
}

export interface ChartFrameProps {
  readonly chart: ChartPort | null;
  readonly sheets: ChartSheets;
}

/** The name under which the place of the inset is kept: this country in this game. */
function useGameName(): string {
  const { state, country } = useGame();
  const { scenario, state: now } = state.value.game;
  return `${scenario.id} ${now.seed} ${country}`;
}

/** What the chart shows; its places get their plates together with what is short ahead. */
function useShownPicture(hasPlates: boolean): MapPicture {
  const { value } = useGame().mapPicture;
  return useMemo(() => (hasPlates ? value : { ...value, hasPlates }), [value, hasPlates]);
}

export function ChartFrame({ chart, sheets }: ChartFrameProps) {
  const isShown = useIntroduced();
  const handle = useChart(chart, useShownPicture(isShown('ahead')), useGameName());
  const { parent, places, state, running } = handle;
  const section = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<Open>(null);
  const onOpen = (next: Open) => {
    const isInSheet = document.activeElement?.closest('.country-sheet') !== null;
    setOpen(next);
    if (next === null && isInSheet) section.current?.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open !== null) onOpen(null);
    else if (!pressInChart(event, places, running.current)) return;
    event.preventDefault();
  };
  return (
    <section
      ref={section}
      class="shell-map"
      aria-label={t('map.title')}
      data-region="map"
      tabIndex={state === 'words' ? -1 : 0}
      onKeyDown={onKey}
    >
      <div class="map-frame" style={places === null ? {} : { '--inset': `${places.dialX}px` }}>
        <div class="map-canvas" ref={parent} />
        {state === 'words' ? (
          isShown('results') ? (
            <MapWords />
          ) : null
        ) : (
          <OverCanvas handle={handle} open={open} onOpen={onOpen} />
        )}
        {isShown('results') ? <Dial /> : null}
        <div class="chart-foot">
          {isShown('ahead') ? isOnBridge() ? <AheadSheet /> : <sheets.Bottlenecks /> : null}
          {isShown('instruments') && !isOnBridge() ? <sheets.Ribbon /> : null}
        </div>
        {passage.value === null || places === null ? null : (
          <sheets.Passage places={places} running={running} />
        )}
        <OpenSheet sheets={sheets} open={open} onOpen={onOpen} />
      </div>
    </section>
  );
}
