// Countries over the chart: a plate for each where the chart has a place for it.

import type { Standing } from '../../../selectors';
import type { CountryId, Power } from '../../../types/names';
import { inLanguage, t } from '../../text';
import { points } from '../../text/numbers';
import type { ChartPlaces, PinSpot } from './chartPort';
import { Flag } from '../controls/flag';
import { Icon } from '../controls/icon';
import { Rolling } from '../controls/rolling';
import { useGame } from '../gameModel';
import { isOnBridge } from '../viewState';

/** The country of each power. */
const POWERS: Readonly<Record<Power, CountryId>> = { us: 'USA', china: 'CHN' };

function TrustBar({ trust }: { readonly trust: number }) {
  return (
    <span class="pin-trust">
      <Rolling of={[trust]} write={(value) => t('map.trust', { value: points(value) })} />
      <span class="meter" aria-hidden="true">
        <span class="meter-fill" style={{ '--share': `${trust}%` }} />
      </span>
    </span>
  );
}

/** Marks a power that asks something of home and has no answer yet. */
function DemandMark({ country }: { readonly country: CountryId }) {
  const { demand } = useGame().announcements.value;
  if (demand === null || demand.answer !== null || POWERS[demand.power] !== country) return null;
  return <Icon name="deal" size="s" label={t('bridge.demandMark')} />;
}

export interface PinProps {
  readonly standing: Standing;
  readonly spot: PinSpot;
  readonly selected: boolean;
  readonly onSelect: () => void;
  /** Called when pointer or focus comes to the pin, or leaves it. */
  readonly onLook: (isLooking: boolean) => void;
}

function Pin({ standing, spot, selected, onSelect, onLook }: PinProps) {
  const { country, name, capability, role, trust } = standing;
  return (
    <li>
      <button
        type="button"
        class="pin"
        style={{ left: `${spot.x}px`, top: `${spot.y}px` }}
        aria-pressed={selected}
        data-pin={country}
        data-why={`@standings.${country}`}
        onClick={onSelect}
        onMouseEnter={() => onLook(true)}
        onMouseLeave={() => onLook(false)}
        onFocus={() => onLook(true)}
        onBlur={() => onLook(false)}
      >
        <Flag country={country} />
        <span class="visually-hidden">{inLanguage(name)} </span>
        {isOnBridge() ? (
          <DemandMark country={country} />
        ) : (
          <>
            <span class="pin-value">
              <Rolling of={[capability]} write={(value) => points(value)} />
            </span>
            {trust === null || role !== 'superpower' ? null : <TrustBar trust={trust} />}
          </>
        )}
        {spot.bearing === undefined ? null : (
          <span class="pin-bearing" style={{ '--bearing': `${spot.bearing}rad` }}>
            <span class="visually-hidden">{t('map.beyond')}</span>
          </span>
        )}
      </button>
    </li>
  );
}

export interface PinsProps {
  readonly places: ChartPlaces;
  readonly selected: CountryId | null;
  readonly onSelect: (country: CountryId | null) => void;
  readonly onLook: (country: CountryId | null) => void;
}

export function Pins({ places, selected, onSelect, onLook }: PinsProps) {
  const { standings } = useGame();
  return (
    <ul aria-label={t('map.countries')}>
      {places.pins.map((spot) => {
        const { country } = spot;
        const standing = standings.value.find((each) => each.country === country);
        if (standing === undefined) return null;
        return (
          <Pin
            key={country}
            standing={standing}
            spot={spot}
            selected={selected === country}
            onLook={(isLooking) => onLook(isLooking ? country : null)}
            onSelect={() => onSelect(selected === country ? null : country)}
          />
        );
      })}
    </ul>
  );
}
