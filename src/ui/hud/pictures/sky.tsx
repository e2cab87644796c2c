// Engraved sky and sun behind every scene, on a field of 270 by 640.

const LINES = Array.from({ length: 26 }, (_, i) => 12 + i * 13);

export interface SkyProps {
  /** Height of the horizon from the top. */
  readonly horizon: number;
  readonly sunX: number;
  readonly sunY: number;
}

export function Sky({ horizon, sunX, sunY }: SkyProps) {
  return (
    <>
      <path class="ink-paper" d={`M0,0H270V${horizon}H0Z`} />
      <path
        class="line-sky"
        d={LINES.filter((y) => y < horizon)
          .map((y) => `M0,${y}H270`)
          .join('')}
      />
      <circle class="ink-sun" cx={sunX} cy={sunY} r="64" />
    </>
  );
}
