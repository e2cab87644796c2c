// What a device notes of lessons is read as far as it makes sense, and kept as it changes.

import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followLessons, readLessons } from '../../src/app/storage/lessons';
import type { LessonNotes } from '../../src/selectors/index';

const NOTES = { isLeft: false, passed: ['dark-hall'] };

function storeOf(text: string | null) {
  const kept = new Map(text === null ? [] : [['own-bearings-lessons', text]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('notes of lessons', () => {
  beforeEach(() => vi.stubGlobal('localStorage', storeOf(null)));
  afterEach(() => vi.unstubAllGlobals());

  it('should be read as they were kept, and passed over where they make no sense', () => {
    const kept = {
      'a 1': NOTES,
      'b 2': { isLeft: 1, passed: [] },
      'c 3': { isLeft: true, passed: [7] },
    };
    expect(readLessons(JSON.stringify(kept))).toEqual({ 'a 1': NOTES });
    for (const text of [null, '', '{', '[]', '3', 'null']) expect(readLessons(text)).toEqual({});
  });

  it('should be there at the start and kept at each change', () => {
    vi.stubGlobal('localStorage', storeOf(JSON.stringify({ 'a 1': NOTES })));
    const notes = signal<Readonly<Record<string, LessonNotes>>>({});
    followLessons(notes);
    expect(notes.value).toEqual({ 'a 1': NOTES });
    notes.value = { 'a 1': { ...NOTES, isLeft: true } };
    expect(readLessons(localStorage.getItem('own-bearings-lessons'))['a 1']!.isLeft).toBe(true);
  });

  it('should last as long as the page where nothing can be kept', () => {
    const full = () => {
      throw new Error('full');
    };
    vi.stubGlobal('localStorage', { getItem: full, setItem: full });
    const notes = signal<Readonly<Record<string, LessonNotes>>>({});
    followLessons(notes);
    notes.value = { 'a 1': NOTES };
    expect(notes.value).toEqual({ 'a 1': NOTES });
  });
});
