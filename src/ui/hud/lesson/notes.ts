// What was noted of the lessons of the latest games, by the name of the game; the app keeps it on the device.

import { signal } from '@preact/signals';
import type { LessonNotes } from '../../../selectors';

export const lessonNotes = signal<Readonly<Record<string, LessonNotes>>>({});
