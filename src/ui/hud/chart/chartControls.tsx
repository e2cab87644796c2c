// What moves the chart: the handle of the inset, and the buttons that zoom and list places.

import { useRef } from 'preact/hooks';
import { t } from '../../text';
import type { ChartPlaces, RunningChart, Spot } from './chartPort';
import { Icon } from '../controls/icon';

export interface ChartControlProps {
  readonly places: ChartPlaces;
  readonly running: preact.RefObject<RunningChart | undefined>;
}

/** Pixels that an arrow key moves the inset; with Shift, four times as many. */
const STEP_PX = 12;

const STEPS: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -STEP_PX, y: 0 },
  ArrowRight: { x: STEP_PX, y: 0 },
  ArrowUp: { x: 0, y: -STEP_PX },
  ArrowDown: { x: 0, y: STEP_PX },
};

/** The step of an arrow key; undefined for any other key. */
export function stepOf({ key, shiftKey }: KeyboardEvent): Spot | undefined {
  const step = STEPS[key];
  const times = shiftKey ? 4 : 1;
  return step && { x: step.x * times, y: step.y * times };
}

export function InsetHandle({ places, running }: ChartControlProps) {
  const grip = useRef<Spot | null>(null);
  const { inset, handle } = places;
  const onKey = (event: KeyboardEvent) => {
    const step = stepOf(event);
    if (step === undefined && event.key !== 'Home') return;
    event.preventDefault();
    event.stopPropagation();
    running.current?.moveInset(
      step === undefined ? null : { x: inset.x + step.x, y: inset.y + step.y },
    );
  };
  const onDown = (event: PointerEvent) => {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    grip.current = { x: inset.x - event.clientX, y: inset.y - event.clientY };
  };
  const onMove = (event: PointerEvent) => {
    if (grip.current === null) return;
    const { x, y } = grip.current;
    running.current?.moveInset({ x: event.clientX + x, y: event.clientY + y });
  };
  const onUp = () => {
    grip.current = null;
  };
  return (
    <button
      type="button"
      class="inset-handle"
      style={{ left: `${handle.x}px`, top: `${handle.y}px` }}
      aria-label={t('map.insetHandle')}
      title={t('map.insetHandle')}
      data-inset-handle
      onKeyDown={onKey}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={onUp}
      onDblClick={() => running.current?.moveInset(null)}
    >
      <Icon name="move" size="s" />
    </button>
  );
}

/** How much one press or key zooms. */
export const ZOOM_STEP = 1.4;

export function ChartButtons({
  places,
  running,
  onPlaces,
}: ChartControlProps & { readonly onPlaces: () => void }) {
  const { x, y, width, height } = places.buttons;
  const box = {
    left: `${x - width / 2}px`,
    top: `${y - height / 2}px`,
    width: `${width}px`,
    height: `${height}px`,
  };
  const zoom = (factor: number) => () => running.current?.zoom(factor);
  return (
    <div class="chart-buttons" style={box} role="group" aria-label={t('map.buttons')}>
      <button
        type="button"
        class="chart-zoom"
        aria-label={t('map.zoomIn')}
        aria-keyshortcuts="+"
        aria-disabled={places.zoom >= 3}
        onClick={zoom(ZOOM_STEP)}
      >
        <Icon name="plus" size="s" />
      </button>
      <button
        type="button"
        class="chart-zoom"
        aria-label={t('map.zoomOut')}
        aria-keyshortcuts="-"
        aria-disabled={places.zoom <= 1}
        onClick={zoom(1 / ZOOM_STEP)}
      >
        <Icon name="minus" size="s" />
      </button>
      <button
        type="button"
        aria-label={t('map.placesButton')}
        aria-haspopup="dialog"
        onClick={onPlaces}
      >
        <Icon name="pin" size="s" />
      </button>
    </div>
  );
}
