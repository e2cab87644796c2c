// Sky, sun and ground behind a project's building, on a field of 256 by 96 whose middle square is an icon.

export const PROJECT_FIELD = { width: 256, height: 96 } as const;

const ROWS = Array.from({ length: 11 }, (_, i) => 4 + i * 7);

export interface GroundProps {
  readonly sunX: number;
  readonly sunY: number;
  /** The building stands at the water. */
  readonly isShore?: boolean;
}

export function Ground({ sunX, sunY, isShore = false }: GroundProps) {
  return (
    <>
      <path class="sky-day" d="M0,0H256V96H0Z" />
      <path class="line-sky" d={ROWS.map((y) => `M0,${y}H256`).join('')} />
      <circle class="ink-sun" cx={sunX} cy={sunY} r="16" />
      {isShore ? (
        <path class="ink-sea" d="M0,74H256V96H0Z" />
      ) : (
        <path class="ink-field" d="M0,78Q40,66 90,74T180,72T256,70V96H0Z" />
      )}
      <path class="ink-dark" d="M0,86H256V96H0Z" />
    </>
  );
}
