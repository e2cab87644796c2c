// Views that are fetched when they are first shown, so that the game starts sooner.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  loadChartMessages,
  loadEndMessages,
  loadLaterMessages,
  loadReferenceMessages,
  loadWhyMessages,
} from '../ui/text';
import type * as chartViews from './chartViews';
import type * as endViews from './endViews';
import type * as laterViews from './laterViews';
import type * as menuViews from './menuViews';
import type * as referenceViews from './referenceViews';
import type * as turnViews from './turnViews';
import type * as whyViews from './whyViews';

type LazyViews = typeof chartViews &
  typeof menuViews &
  typeof laterViews &
  typeof turnViews &
  typeof endViews &
  typeof referenceViews &
  typeof whyViews;

let views: Partial<LazyViews> = {};

/** Fetches the later views; from then on they are shown at once. Fails when they cannot be had. */
export async function loadLaterViews(): Promise<void> {
  if (hasLaterViews()) return;
  const [loaded] = await Promise.all([import('./laterViews'), loadLaterMessages()]);
  views = { ...views, ...loaded };
}

/** Fetches what the end of a turn needs. Fails when it cannot be had. */
export async function loadTurnViews(): Promise<void> {
  if (hasTurnViews()) return;
  const [loaded] = await Promise.all([import('./turnViews'), loadLaterViews()]);
  views = { ...views, ...loaded };
}

/** Fetches what the end of a game needs. Fails when it cannot be had. */
export async function loadEndViews(): Promise<void> {
  if (views.DebriefScreen !== undefined) return;
  const [loaded] = await Promise.all([import('./endViews'), loadEndMessages(), loadLaterViews()]);
  views = { ...views, ...loaded };
}

/** Fetches what is looked up beside the game. Fails when it cannot be had. */
export async function loadReferenceViews(): Promise<void> {
  if (views.WorldScreen !== undefined) return;
  const [loaded] = await Promise.all([
    import('./referenceViews'),
    loadReferenceMessages(),
    loadLaterViews(),
  ]);
  views = { ...views, ...loaded };
}

/** Fetches the menu, the settings and the list of keys. Fails when they cannot be had. */
export async function loadMenuViews(): Promise<void> {
  if (views.MenuDialog !== undefined) return;
  const [loaded] = await Promise.all([import('./menuViews'), loadChartMessages()]);
  views = { ...views, ...loaded };
}

/** Fetches the sheets on the chart and the end of a turn. Fails when they cannot be had. */
export async function loadChartViews(): Promise<void> {
  if (views.PlaceSheet !== undefined) return;
  const [loaded] = await Promise.all([import('./chartViews'), loadChartMessages()]);
  views = { ...views, ...loaded };
}

/** Fetches "Why?". Fails when it cannot be had. */
export async function loadWhyViews(): Promise<void> {
  if (views.WhyDialog !== undefined) return;
  const [loaded] = await Promise.all([
    import('./whyViews'),
    loadWhyMessages(),
    loadReferenceMessages(),
    loadLaterViews(),
  ]);
  views = { ...views, ...loaded };
}

/** Whether the later views can be shown at once. */
export function hasLaterViews(): boolean {
  return views.EventDialog !== undefined;
}

/** Whether a report can be shown at once. */
export function hasTurnViews(): boolean {
  return views.ReportScreen !== undefined;
}

/** Fetches the later views ahead of their need; a failure shows when they are needed. */
export async function prefetchLaterViews(): Promise<void> {
  await loadLaterViews().catch(() => undefined);
}

/** The same for the end of the turn: whoever comes near it is likely to end it. */
export async function prefetchTurnViews(): Promise<void> {
  await loadTurnViews().catch(() => undefined);
}

/** The same for the end of the game, for what is looked up and for "Why?". */
export async function prefetchEndViews(): Promise<void> {
  await Promise.all([loadEndViews(), loadReferenceViews(), loadWhyViews()]).catch(() => undefined);
}

/** A view that shows nothing until it is fetched; a failed fetch breaks the page in the plain way. */
export function lazyView<N extends keyof LazyViews>(name: N, load = loadLaterViews): LazyViews[N] {
  function Later(props: object) {
    const [state, setState] = useState<{ readonly failure?: unknown }>({});
    // As it was drawn: what comes between drawing and the effect is not seen by itself.
    const isDrawn = views[name] !== undefined;
    useEffect(() => {
      if (!isDrawn)
        void load().then(
          () => setState({}),
          (failure) => setState({ failure }),
        );
    }, []);
    if (state.failure !== undefined) throw state.failure;
    const View = views[name] as ComponentType<object> | undefined;
    return View === undefined ? null : <View {...props} />;
  }
  return Later as unknown as LazyViews[N];
}
