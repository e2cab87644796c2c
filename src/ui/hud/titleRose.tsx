// The compass rose of the title: a ring of ticks and eight points, drawn for this game.

const TICKS = Array.from({ length: 72 }, (_, i) => i * 5);
const POINTS = Array.from({ length: 8 }, (_, i) => ({
  angle: i * 45,
  length: i % 2 === 0 ? 40 : 24,
  width: i % 2 === 0 ? 7 : 5,
}));

export function TitleRose() {
  return (
    <svg class="title-rose" viewBox="-50 -50 100 100" aria-hidden="true">
      <g class="rose-ring">
        <circle r="47" />
        <circle r="42" />
        {TICKS.map((angle) => (
          <path
            key={angle}
            transform={`rotate(${angle})`}
            d={`M0,-47v${angle % 45 === 0 ? 5 : angle % 15 === 0 ? 4 : 2.5}`}
          />
        ))}
      </g>
      {[...POINTS].reverse().map(({ angle, length, width }) => (
        <g key={angle} transform={`rotate(${angle})`}>
          <path class="rose-light" d={`M0,-${length}L${width},-${width}L0,0Z`} />
          <path class="rose-dark" d={`M0,-${length}L-${width},-${width}L0,0Z`} />
        </g>
      ))}
    </svg>
  );
}
