// Half-years run by themselves only once what they are shown with is there.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { koreanGame, loadFromDisk } from './games';
import { knowPieces } from './pieces';

const LATER = '{"files":["later.js"],"pieces":{"app/laterViews":[0]}}';

function listFiles(): void {
  const list = document.createElement('script');
  list.id = 'piece-files';
  list.type = 'application/json';
  list.textContent = LATER;
  document.body.replaceChildren(list);
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('a game that is to run by itself', () => {
  it('should not run, nor be said to, where a piece cannot be had, and tell what waits', async () => {
    await loadFromDisk();
    const session = koreanGame(1);
    listFiles();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    vi.resetModules();
    const { toggleWatching } = await import('../../src/app/watching');
    const { watching } = await import('../../src/ui/hud/viewState');
    const { loadPiece, tryAgain, waiting } = await import('../../src/app/pieces');
    await knowPieces();
    await toggleWatching(session);
    expect(watching.value.isOn).toBe(false);
    expect(waiting.value).toEqual([{ piece: 'later', isGone: false, isStuck: false }]);
    expect(session.get().history).toHaveLength(1);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('')));
    tryAgain();
    await loadPiece('later');
    await vi.waitFor(() => expect(waiting.value).toEqual([]));
    expect(watching.value.isOn).toBe(false);
  });
});
