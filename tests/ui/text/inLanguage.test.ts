// A text of a scenario is said in simple words to who asked for them, and to nobody else.

import { afterEach, describe, expect, it } from 'vitest';
import type { Text } from '../../../src/types/text';
import { inLanguage, speak } from '../../../src/ui/text';

const USUAL: Text = { en: 'Chips stand idle.', ko: '칩이 멈춰 섭니다.' };
const BOTH: Text = { ...USUAL, 'en-simple': 'Chips rest.', 'ko-simple': '칩이 쉽니다.' };
const ENGLISH: Text = { ...USUAL, 'en-simple': 'Chips rest.' };

describe('a text of a scenario', () => {
  afterEach(() => speak('en'));

  it.each([
    ['en', 'Chips rest.'],
    ['ko', '칩이 쉽니다.'],
  ] as const)(
    'should be said in simple words of %s where the page speaks so',
    async (code, simple) => {
      await speak(code);
      expect(inLanguage(BOTH)).toBe(USUAL[code]);
      await speak(code, true);
      expect(inLanguage(BOTH)).toBe(simple);
      await speak(code);
      expect(inLanguage(BOTH)).toBe(USUAL[code]);
    },
  );

  it('should be said in its usual words where the language has no simple ones', async () => {
    await speak('ko', true);
    expect([inLanguage(USUAL), inLanguage(ENGLISH)]).toEqual([USUAL.ko, USUAL.ko]);
    await speak('en', true);
    expect([inLanguage(USUAL), inLanguage(ENGLISH)]).toEqual([USUAL.en, 'Chips rest.']);
  });
});
