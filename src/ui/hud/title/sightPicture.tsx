// One picture for each sight: three courses from the ship, and how far ahead they are seen, with or without the pilot's marks.

import type { ComponentChild } from 'preact';
import type { PlayerSight } from '../../../types/names';
import { t } from '../../text';
import { Icon } from '../controls/icon';

/** Where the three courses run; the last is the best. */
const LANES = [14, 46, 30];
/** Half of the width of what is likely in two years, for each course. */
const SPREADS = [5, 7, 4];
/** How many points the pilot gives to each. */
const POINTS = [1, 0, 3];

function Bands() {
  return (
    <>
      {LANES.map((y, i) => (
        <g key={y}>
          <path class="sight-band" d={`M48,${y}L112,${y - SPREADS[i]!}v${2 * SPREADS[i]!}Z`} />
          <path class="sight-line" d={`M48,${y}H112`} />
        </g>
      ))}
    </>
  );
}

function Marks() {
  const best = LANES[2]!;
  return (
    <>
      {LANES.map((y, i) =>
        Array.from({ length: POINTS[i]! }, (_, at) => (
          <circle key={`${y} ${at}`} class="sight-point" cx={119 + at * 7} cy={y} r="2.6" />
        )),
      )}
      <path class="sight-best" d={`M44,${best - 9}H142V${best + 9}H44Z`} />
      <path class="sight-flag" d="M15,22V9H25L22,12.500L25,16H16V22Z" />
    </>
  );
}

function FogBank() {
  return (
    <path
      class="sight-fog"
      d="M57,60Q50,50 57,43Q48,34 57,26Q50,16 60,10Q66,0 76,4Q86,-3 96,3Q110,-3 118,4Q132,0 146,6V60Z"
    />
  );
}

const SEEN: Readonly<Record<PlayerSight, ComponentChild>> = {
  openSea: <Bands />,
  pilotAboard: (
    <>
      <Bands />
      <Marks />
    </>
  ),
  fog: <FogBank />,
};

function Picture({ sight }: { readonly sight: PlayerSight }) {
  return (
    <svg class="sight-picture" viewBox="0 0 144 60" aria-hidden="true">
      <path class="sight-sea" d="M0,0H144V60H0Z" />
      {LANES.map((y) => (
        <g key={y}>
          <path class="sight-line" d={`M22,32Q34,32 46,${y}`} />
          <circle class="sight-buoy" cx="46" cy={y} r="2.6" />
        </g>
      ))}
      {SEEN[sight]}
      <path class="sight-ship" d="M6,30H28L24,37H10ZM12,29V22H19V29Z" />
    </svg>
  );
}

const HELPS = ['next', 'bands', 'points'] as const;
const SHOWS: Readonly<Record<PlayerSight, readonly (typeof HELPS)[number][]>> = {
  openSea: ['next', 'bands'],
  pilotAboard: ['next', 'bands', 'points'],
  fog: ['next'],
};

/** The picture, and the same in words: what is seen, and what is not. */
export function SightPicture({ sight }: { readonly sight: PlayerSight }) {
  return (
    <span class="sight-sheet">
      <Picture sight={sight} />
      <span class="sight-helps">
        {HELPS.map((help) => {
          const isShown = SHOWS[sight].includes(help);
          return (
            <span key={help} class={`sight-help ${isShown ? '' : 'is-off'}`}>
              <Icon
                name={isShown ? 'check' : 'close'}
                size="s"
                label={t(isShown ? 'sight.shown' : 'sight.hidden')}
              />{' '}
              {t(`sight.help.${help}`)}
            </span>
          );
        })}
      </span>
    </span>
  );
}
