// Looks at a source twice a second while the page can be seen.

import type { AuthorsSource, Look } from './authorsSource';

const PAUSE_MS = 500;

/** Gives the result of each look, the first at once, until the returned function is called. */
export function watchSource(source: AuthorsSource, tell: (look: Look) => Promise<void>) {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const step = async (): Promise<void> => {
    clearTimeout(timer);
    if (document.visibilityState === 'visible') {
      const look = await source.look();
      if (isOver) return;
      await tell(look);
    }
    if (!isOver) timer = setTimeout(() => void step(), PAUSE_MS);
  };
  void step();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
