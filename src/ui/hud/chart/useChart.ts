// Runs a chart inside a page element for as long as the element is shown.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapPicture } from '../../../selectors';
import type { ChartPlaces, ChartPort, RunningChart } from './chartPort';

/** `words`: there is no chart, and what it would show is written out instead. */
export type ChartState = 'starting' | 'drawn' | 'words';

export interface ChartHandle {
  readonly parent: preact.RefObject<HTMLDivElement | null>;
  readonly places: ChartPlaces | null;
  readonly state: ChartState;
  readonly running: preact.RefObject<RunningChart | undefined>;
}

function isSeen(parent: HTMLElement): boolean {
  return parent.clientWidth > 0 && parent.clientHeight > 0;
}

/** Calls `onSize` with every visible size; a frame that is folded away has none. */
function watchSize(parent: HTMLElement, onSize: () => void): () => void {
  const observer = new ResizeObserver(() => {
    if (isSeen(parent)) onSize();
  });
  observer.observe(parent);
  return () => observer.disconnect();
}

/** Starts the chart once, hands every new picture to it and stops it at the end. */
export function useChart(port: ChartPort | null, picture: MapPicture, game: string): ChartHandle {
  const parent = useRef<HTMLDivElement>(null);
  const running = useRef<RunningChart | undefined>(undefined);
  const latest = useRef(picture);
  const [places, setPlaces] = useState<ChartPlaces | null>(null);
  const [state, setState] = useState<ChartState>(port === null ? 'words' : 'starting');
  latest.current = picture;
  useEffect(() => {
    const element = parent.current;
    if (port === null || element === null) return undefined;
    let stopped = false;
    let started = false;
    const fail = () => {
      running.current = undefined;
      if (!stopped) setState('words');
    };
    const arrive = (chart: RunningChart) => {
      if (stopped) return chart.destroy();
      running.current = chart;
      if (isSeen(element)) chart.setPicture(latest.current);
      return setState('drawn');
    };
    const unwatch = watchSize(element, () => {
      running.current?.setPicture(latest.current);
      running.current?.resize();
      if (started) return;
      started = true;
      const wish = { parent: element, picture: latest.current, game };
      port.start({ ...wish, onPlaces: setPlaces, onLost: fail }).then(arrive, fail);
    });
    return () => {
      stopped = true;
      unwatch();
      running.current?.destroy();
      running.current = undefined;
    };
  }, [port, game]);
  useEffect(() => {
    if (parent.current !== null && isSeen(parent.current)) running.current?.setPicture(picture);
  }, [picture]);
  return { parent, places, state, running };
}
