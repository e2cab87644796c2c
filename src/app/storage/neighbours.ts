// The other pages of this browser: they are told when something is kept, so that none goes on from an older save unawares.

export interface Neighbours {
  tell(): void;
  /** Calls back whenever another page has kept something, and whenever this page comes into view again. */
  listen(onNews: () => void): void;
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** In browsers without a channel between pages, a page learns the news when it comes into view or writes. */
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
