// Messages come part by part, and in any order: the page ends with those of its language.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadMessages, speak, t } from '../../../src/ui/text';
import { language, messagesHere, wantedParts } from '../../../src/ui/text/speech';

/** A message of the part that is fetched later. */
const KEY = 'event.question';
const [IN_ENGLISH, IN_KOREAN] = ['Your answer', '답변'];

describe('messages that arrive', () => {
  const before = { here: messagesHere.peek(), wanted: wantedParts.peek() };

  beforeEach(async () => {
    messagesHere.value = {};
    wantedParts.value = new Set(['first']);
    await loadMessages('later');
    wantedParts.value = new Set(['first']);
  });

  afterEach(async () => {
    messagesHere.value = before.here;
    wantedParts.value = before.wanted;
    await speak('en');
  });

  it('should be those of a new language too where they are asked for while it comes', async () => {
    const speaking = speak('ko');
    const loading = loadMessages('later');
    await Promise.all([speaking, loading]);
    expect(t(KEY)).toBe(IN_KOREAN);
  });

  it('should take the place of the English ones that stood for them', async () => {
    await speak('ko');
    expect([language.peek(), t(KEY)]).toEqual(['ko', IN_ENGLISH]);
    await loadMessages('later');
    expect(t(KEY)).toBe(IN_KOREAN);
  });
});
