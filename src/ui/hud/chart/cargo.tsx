// What arrives at the end of a turn flies from its bar on the time line into the inset.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TimelineLine } from '../../../selectors';
import { Icon } from '../controls/icon';
import type { ChartPlaces, Spot } from './chartPort';

interface Load {
  readonly line: TimelineLine;
  /** The middle of its bar, from the corner of the chart. */
  readonly from: Spot;
}

/** Undefined where the timeline is not on the page. */
function loadOf(bar: Element, corner: DOMRect): Load[] {
  const { left, top, width, height } = bar.getBoundingClientRect();
  if (width === 0) return [];
  const from = { x: left + width / 2 - corner.left, y: top + height / 2 - corner.top };
  return [{ line: bar.getAttribute('data-line') as TimelineLine, from }];
}

function useLoads(corner: preact.RefObject<HTMLElement | null>): readonly Load[] {
  const [loads, setLoads] = useState<readonly Load[]>([]);
  useLayoutEffect(() => {
    const at = corner.current?.getBoundingClientRect();
    const bars = [...document.querySelectorAll('.timeline-bar.is-arriving')];
    if (at !== undefined) setLoads(bars.flatMap((bar) => loadOf(bar, at)));
  }, []);
  return loads;
}

export function Cargo({ places: { inset } }: { readonly places: ChartPlaces }) {
  const corner = useRef<HTMLDivElement>(null);
  const loads = useLoads(corner);
  return (
    <div ref={corner} class="passage-cargo" aria-hidden="true">
      {loads.map(({ line, from }, order) => (
        <span
          key={line}
          class={`passage-load of-${line}`}
          style={{
            left: `${from.x}px`,
            top: `${from.y}px`,
            '--to-x': `${inset.x - from.x}px`,
            '--to-y': `${inset.y - from.y}px`,
            '--order': order,
          }}
        >
          <Icon name={line} size="s" />
        </span>
      ))}
      {loads.length === 0 ? null : (
        <span
          class="passage-landing"
          style={{ left: `${inset.x}px`, top: `${inset.y}px`, '--radius': `${inset.radius}px` }}
        />
      )}
    </div>
  );
}
