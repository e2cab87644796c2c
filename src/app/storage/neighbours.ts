// The other pages of this browser: told when something is kept, so that none goes on from an older save unawares.

export interface Neighbours {
  tell(): void;
  /** Calls back whenever another page has kept something, and whenever this one is looked at again. */
  listen(onNews: () => void): void;
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** Where the browser has no channel between pages, a page learns the news when it is looked at or writes. */
export function createNeighbours(name: string): Neighbours {
  let opened: BroadcastChannel | null | undefined;
  const channel = () => (opened ??= openChannel(name));
  return {
    tell: () => channel()?.postMessage(null),
    listen(onNews) {
      channel()?.addEventListener('message', onNews);
      addEventListener('pageshow', onNews);
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') onNews();
      });
    },
  };
}
