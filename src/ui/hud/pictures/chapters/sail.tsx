// A small sailing ship, bow to the right, sails set or furled.

export interface SailProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Ink of the sails. */
  readonly ink?: string;
  readonly isFurled?: boolean;
}

export function Sail({ x, y, size, ink = 'ink-white', isFurled = false }: SailProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <path class="line-ink" d="M20,-8V-56M-2,-12L20,-54L46,-12" />
      {isFurled ? (
        <path
          class={`${ink} line-ink`}
          d="M2,-14Q10,-20 19,-14V-10H2ZM21,-14Q32,-20 40,-13V-10H21Z"
        />
      ) : (
        <path class={`${ink} line-ink`} d="M18,-54V-12H-2Q8,-32 18,-54ZM22,-50Q42,-34 44,-12H22Z" />
      )}
      <path class="ink-rose line-ink is-fine" d="M20,-56h9l-3,3l3,3h-9z" />
      <path class="ink-dark" d="M-8,-9H50L40,2H0Z" />
      <path class="ink-brass" d="M-6,-7H48L47,-5H-5Z" />
      <path class="line-foam" d="M-14,4H6M12,6H34M40,4H58" />
    </g>
  );
}
