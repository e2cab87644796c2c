// Shows that settings are kept where that is possible and make sense wherever they come from.

import { describe, expect, it } from 'vitest';
import { createSettings, readSettings } from '../../src/app/storage/settings';
import type { TextStore } from '../../src/app/storage/textStore';
import { pageMarks, settingsAtFirst } from '../../src/ui/settings';

/** Of somebody whose system asks for more contrast. */
function settingsFor(languages: readonly string[]) {
  return settingsAtFirst({ languages, asks: (feature) => feature === 'prefers-contrast: more' });
}

const DEFAULTS = settingsFor(['en-GB']);

function memoryStore(): TextStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}

function refusingStore(): TextStore {
  throw new DOMException('Denied', 'SecurityError');
}

describe('the settings', () => {
  it.each([
    [['ko-KR', 'en'], 'ko'],
    [['fr', 'ko'], 'ko'],
    [['fr', 'de'], 'en'],
    [['EN-us', 'ko'], 'en'],
    [['kok-IN'], 'en'],
    [[], 'en'],
  ] as const)('should take a language the player reads from %j', (languages, language) => {
    expect(settingsFor(languages).language).toBe(language);
  });

  it('should begin with what the system asks of every page', () => {
    expect(DEFAULTS).toMatchObject({
      language: 'en',
      isMuted: false,
      hasLetterKeys: true,
      reducesMotion: false,
      hasShortPassage: false,
      hasHighContrast: true,
    });
    expect(pageMarks(DEFAULTS)).toMatchObject({ motion: 'full', contrast: 'more' });
  });

  it('should be found again on the next visit', () => {
    const store = memoryStore();
    const first = createSettings(() => store, DEFAULTS);
    expect(first.change({ language: 'ko', hasLetterKeys: false })).toBe(true);
    const next = createSettings(() => store, DEFAULTS);
    expect(next.settings.value).toEqual({ ...DEFAULTS, language: 'ko', hasLetterKeys: false });
  });

  it('should last as long as the page where nothing may be kept', () => {
    const store = createSettings(refusingStore, DEFAULTS);
    expect(store.change({ isMuted: true })).toBe(false);
    expect(store.settings.value.isMuted).toBe(true);
  });

  it.each(['', '{', 'null', '7', '[]', '{"language":"xx","isMuted":"yes"}', '{"__proto__":{}}'])(
    'should be the defaults when %j is kept',
    (text) => {
      expect(readSettings(text, DEFAULTS)).toEqual(DEFAULTS);
    },
  );
});
