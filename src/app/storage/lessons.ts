// What was noted of lessons, kept in the browser where it allows that.

import { effect, type Signal } from '@preact/signals';
import type { LessonNotes } from '../../selectors/index';

const KEY = 'own-bearings-lessons';

type Noted = Readonly<Record<string, LessonNotes>>;

function isNotes(kept: unknown): kept is LessonNotes {
  if (typeof kept !== 'object' || kept === null) return false;
  const { isLeft, passed } = kept as Partial<LessonNotes>;
  return (
    typeof isLeft === 'boolean' &&
    Array.isArray(passed) &&
    passed.every((id) => typeof id === 'string')
  );
}

/** What was kept, as far as it makes sense. */
export function readLessons(text: string | null): Noted {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const read = Object.entries(kept).filter((row): row is [string, LessonNotes] =>
      isNotes(row[1]),
    );
    return Object.fromEntries(read);
  } catch {
    return {};
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Fills the notes with what was kept, and keeps every change; without a store that works they last as long as the page. */
export function followLessons(notes: Signal<Noted>): void {
  notes.value = { ...readLessons(kept()), ...notes.peek() };
  effect(() => {
    const text = JSON.stringify(notes.value);
    try {
      localStorage.setItem(KEY, text);
    } catch {
      // Nothing is kept: the notes last as long as the page.
    }
  });
}
