// A view that is fetched when it is first shown is shown, whenever its piece arrives.

import { options, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { knowPieces } from './pieces';

/** Effects run when the test says so: a busy browser draws long before it comes to them. */
function holdEffects(): () => void {
  const held: (() => void)[] = [];
  options.requestAnimationFrame = (effect) => held.push(effect);
  return () => {
    for (const effect of held.splice(0)) effect();
  };
}

afterEach(() => {
  Reflect.deleteProperty(options, 'requestAnimationFrame');
  document.body.replaceChildren();
});

describe('a later view', () => {
  it.each(['after', 'before'] as const)(
    'should be shown when its piece has come %s its effect',
    async (when) => {
      vi.resetModules();
      const { laterView } = await import('../../src/app/laterView');
      const { loadPiece } = await import('../../src/app/pieces');
      await knowPieces();
      const { speak } = await import('../../src/ui/text');
      await speak('en');
      const Keys = laterView('KeysDialog', 'menu');
      const runEffects = holdEffects();
      render(<Keys hasLetterKeys />, document.body);
      expect(document.querySelector('dialog')).toBeNull();
      if (when === 'after') runEffects();
      await loadPiece('menu');
      if (when === 'before') runEffects();
      await vi.waitFor(() => expect(document.querySelector('dialog')).not.toBeNull());
    },
  );
});
