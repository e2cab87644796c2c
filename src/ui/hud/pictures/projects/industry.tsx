// Projects that make things: the memory campus and the home accelerator.

import { Ground } from './ground';

const SLABS = [0, 1, 2, 3].map((layer) => 66 - layer * 13);
const PINS = [86, 94, 102, 110, 118, 126, 134, 142, 150, 158, 166];

/** Memory stacked in four layers on its carrier. */
export function MemoryCampus() {
  return (
    <>
      <Ground sunX={176} sunY={26} />
      <path class="ink-blue line-ink" d="M14,86V64H60V86ZM196,86V60H246V86Z" />
      <path
        class="ink-sun"
        d="M20,69h8v5h-8zM33,69h8v5h-8zM46,69h8v5h-8zM203,66h8v5h-8zM217,66h8v5h-8zM231,66h8v5h-8z"
      />
      <path class="ink-green line-ink" d="M72,80L128,62L184,80L128,94Z" />
      {SLABS.map((y, i) => (
        <g key={y}>
          <path
            class="ink-dark line-ink"
            d={`M90,${y}V${y + 9}L128,${y + 21}L166,${y + 9}V${y}Z`}
          />
          <path
            class={`${i === 3 ? 'ink-red' : 'ink-brass'} line-ink`}
            d={`M90,${y}L128,${y - 12}L166,${y}L128,${y + 12}Z`}
          />
        </g>
      ))}
      <path class="ink-sun line-ink is-fine" d="M112,27L128,22L144,27L128,32Z" />
    </>
  );
}

/** A chip works with lit windows. */
export function HomeAccelerator() {
  return (
    <>
      <Ground sunX={168} sunY={30} />
      <path class="ink-white line-ink" d="M104,40V10H112V40ZM120,40V14H128V40Z" />
      <path class="line-ink is-fine" d="M108,7q-4,-4 2,-7M124,11q-4,-4 2,-8t0,-6" />
      <path class="ink-red line-ink" d="M72,86V50L88,40V50L104,40V50L120,40V86Z" />
      <path class="ink-red line-ink" d="M118,86V34H182V86Z" />
      <path class="ink-sun" d="M78,58h9v8h-9zM91,58h9v8h-9zM104,58h9v8h-9z" />
      <path class="ink-dark" d="M88,86V73h14v13z" />
      {PINS.slice(0, 4).map((_, i) => (
        <path key={i} class="line-pin" d={`M${138 + i * 8},40V76M130,${46 + i * 8}H170`} />
      ))}
      <path class="ink-dark" d="M134,42H166V74H134Z" />
      <path class="ink-sun" d="M141,49H159V67H141Z" />
      <path class="ink-blue line-ink" d="M206,86V72h22v14zM230,86V76h8l5,5v5z" />
      <path class="ink-brass line-ink" d="M22,86V74h18v12zM44,86V68h18v18z" />
    </>
  );
}
