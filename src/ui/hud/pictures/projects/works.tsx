// Projects of wires and halls: the firm block, the grid spine, the national halls and the sovereign cloud.

import { Ground } from './ground';

const TOWER = 'M0,0Q11,-34 5,-58H33Q27,-34 38,0Z';

/** A power station that runs day and night: two cooling towers and a dome. */
export function FirmBlock() {
  return (
    <>
      <Ground sunX={94} sunY={24} isShore />
      <path
        class="ink-white line-ink"
        d="M122,29q-8,-1 -6,-8q2,-6 9,-4q4,-9 13,-4q9,-4 10,4q8,0 5,8q-2,5 -10,4ZM158,41q-7,0 -6,-6q2,-5 8,-4q4,-7 11,-3q8,-2 8,4q8,1 5,6q-2,4 -8,3Z"
      />
      <g transform="translate(150 86) scale(0.75)">
        <path class="ink-ash line-ink" d={TOWER} />
        <path class="line-grain" d="M10,-50V-2M19,-56V-2M28,-50V-2" />
      </g>
      <g transform="translate(118 86) scale(0.95)">
        <path class="ink-paper line-ink" d={TOWER} />
        <path class="line-grain" d="M24,-56V-2M29,-50V-2M33,-14V-2" />
        <path class="ink-red" d="M6.2,-50H31.800L31,-44H7Z" />
      </g>
      <path class="ink-olive line-ink" d="M78,86V62A21,21 0 0 1 120,62V86Z" />
      <path class="line-ink" d="M78,62H120" />
      <path class="ink-sun line-ink" d="M102,64l-10,11h6l-3,9l12,-12h-7z" />
      <path
        class="line-ink"
        d="M26,86L32,44H38L44,86M28,72L42,60M42,72L28,60M22,54H48M25,48H45M48,54Q62,66 79,60M0,60Q10,64 22,54"
      />
    </>
  );
}

function mast(x: number, foot: number, h: number): string {
  const w = h * 0.22;
  return [
    `M${x - w},${foot}L${x - w * 0.3},${foot - h * 0.68}L${x},${foot - h}L${x + w * 0.3},${foot - h * 0.68}L${x + w},${foot}`,
    `M${x - w * 0.8},${foot - h * 0.18}L${x + w * 0.5},${foot - h * 0.5}M${x + w * 0.8},${foot - h * 0.18}L${x - w * 0.5},${foot - h * 0.5}`,
    `M${x - w * 1.6},${foot - h * 0.6}H${x + w * 1.6}M${x - w * 1.2},${foot - h * 0.78}H${x + w * 1.2}`,
  ].join('');
}

/** One strong line over the land, a great mast in its middle. */
export function GridSpine() {
  return (
    <>
      <Ground sunX={152} sunY={30} />
      <path class="ink-hill" d="M0,70Q50,52 100,66T200,60T256,64V86H0Z" />
      <path class="ink-olive" d="M0,80Q60,66 128,78T256,74V87H0Z" />
      <path class="line-ink is-thick" d={mast(128, 87, 82)} />
      <path class="line-ink" d={`${mast(42, 84, 54)}${mast(214, 84, 54)}`} />
      <path class="line-ink is-fine" d={mast(2, 80, 36)} />
      <path class="line-ink is-fine" d={mast(252, 80, 36)} />
      <path
        class="line-ink"
        d="M-6,58Q10,68 23,52M61,52Q82,66 99,38M157,38Q174,66 195,52M233,52Q246,68 262,58M-6,52Q12,60 28,42M56,42Q84,52 106,23M150,23Q172,52 200,42M228,42Q244,60 262,52"
      />
      <path class="ink-sun" d="M95,37h8v5h-8zM153,37h8v5h-8zM103,22h6v5h-6zM147,22h6v5h-6z" />
    </>
  );
}

/** A row of halls under the nation's flag. */
export function NationalHalls() {
  return (
    <>
      <Ground sunX={94} sunY={26} />
      <path class="ink-blue line-ink" d="M10,86V58H78V86ZM178,86V58H246V86Z" />
      <path
        class="ink-sun"
        d="M18,64h14v5h-14zM38,64h14v5h-14zM58,64h14v5h-14zM184,64h14v5h-14zM204,64h14v5h-14zM224,64h14v5h-14z"
      />
      <path
        class="ink-white"
        d="M18,75h14v4h-14zM38,75h14v4h-14zM58,75h14v4h-14zM184,75h14v4h-14zM204,75h14v4h-14zM224,75h14v4h-14z"
      />
      <path class="ink-dark line-ink" d="M84,34V26h14v8zM158,34V26h14v8z" />
      <path class="ink-blue line-ink" d="M74,86V34H182V86Z" />
      <path
        class="ink-white"
        d="M82,42h20v5h-20zM82,53h20v5h-20zM154,42h20v5h-20zM154,64h20v5h-20z"
      />
      <path
        class="ink-sun"
        d="M82,64h20v5h-20zM154,53h20v5h-20zM82,75h20v5h-20zM154,75h20v5h-20z"
      />
      <path class="ink-dark" d="M112,86V42H144V86Z" />
      <path class="line-spoke" d="M117,50H139M117,58H139M117,66H139M117,74H139" />
      <path class="line-ink is-thick" d="M128,36V4" />
      <path class="ink-sun line-ink" d="M128,4H156L149,11L156,18H128Z" />
    </>
  );
}

/** A locked cloud above halls of one's own. */
export function SovereignCloud() {
  return (
    <>
      <Ground sunX={172} sunY={22} />
      <path class="line-ink is-thick" d="M34,86V46M218,86V52" />
      <path
        class="ink-white line-ink is-fine"
        d="M34,46l-3,-22l5,0zM34,46l18,12l2,-4zM34,46l-20,9l-1,-5zM218,52l-2,-18l4,0zM218,52l14,10l2,-4zM218,52l-16,7l-1,-4z"
      />
      <path class="ink-blue line-ink" d="M78,86V66H126V86ZM130,86V66H178V86Z" />
      <path
        class="ink-sun"
        d="M84,72h10v4h-10zM98,72h10v4h-10zM112,72h8v4h-8zM136,72h10v4h-10zM150,72h10v4h-10zM164,72h8v4h-8z"
      />
      <path class="line-ink is-thick" d="M102,66V56M154,66V56M128,86V56" />
      <path
        class="ink-white line-ink"
        d="M96,58a15,15 0 0 1 -3,-29.500a17,17 0 0 1 26,-13a20,20 0 0 1 34,8a17.5,17.5 0 0 1 8,34.500Z"
      />
      <path
        class="ink-violet line-ink"
        d="M114,28Q122,28 128,23Q134,28 142,28V39Q141,49 128,54Q115,49 114,39Z"
      />
      <path
        class="ink-white"
        d="M128,32a4,4 0 0 1 2.2,7.300l1.5,7h-7.400l1.5,-7a4,4 0 0 1 2.2,-7.300z"
      />
    </>
  );
}
