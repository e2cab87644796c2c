// The other pages of this browser: told when a game is kept, so that none goes on from an older save unawares.

export interface Neighbours {
  tell(): void;
  /** Calls back whenever another page has kept a game, and whenever this one is looked at again. */
  listen(onNews: () => void): void;
}

const CHANNEL = 'own-bearings-games';

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null;
  }
}

/** Where the browser has no channel between pages, a page learns the news when it is looked at or writes. */
export function createNeighbours(): Neighbours {
  const channel = openChannel();
  return {
    tell: () => channel?.postMessage(null),
    listen(onNews) {
      channel?.addEventListener('message', onNews);
      addEventListener('pageshow', onNews);
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') onNews();
      });
    },
  };
}
