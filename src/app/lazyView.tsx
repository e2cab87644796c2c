// Views that are fetched when they are first shown, so that the game starts sooner.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadLaterMessages } from '../ui/text';
import type * as laterViews from './laterViews';

type LaterViews = typeof laterViews;

let views: LaterViews | null = null;

/** Fetches the later views; from then on they are shown at once. Fails when they cannot be had. */
export async function loadLaterViews(): Promise<void> {
  if (views !== null) return;
  const [loaded] = await Promise.all([import('./laterViews'), loadLaterMessages()]);
  views = loaded;
}

/** Whether the later views can be shown at once. */
export function hasLaterViews(): boolean {
  return views !== null;
}

/** Fetches the later views ahead of their need; a failure shows when they are needed. */
export async function prefetchLaterViews(): Promise<void> {
  await loadLaterViews().catch(() => undefined);
}

/** A view that shows nothing until it is fetched; a failed fetch breaks the page in the plain way. */
export function lazyView<N extends keyof LaterViews>(name: N): LaterViews[N] {
  function Later(props: object) {
    const [state, setState] = useState<{ readonly failure?: unknown }>({});
    useEffect(() => {
      if (views === null)
        void loadLaterViews().then(
          () => setState({}),
          (failure) => setState({ failure }),
        );
    }, []);
    if (state.failure !== undefined) throw state.failure;
    if (views === null) return null;
    const View = views[name] as ComponentType<object>;
    return <View {...props} />;
  }
  return Later as unknown as LaterViews[N];
}
