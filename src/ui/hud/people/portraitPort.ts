// How the page reaches drawn people, which come at leisure.

import { type ComponentType, createContext } from 'preact';
import type { Mood, Person } from '../../../selectors';

export interface PortraitProps {
  readonly person: Person;
  readonly mood: Mood;
}

/** Null where nobody draws them. */
export const PortraitContext = createContext<ComponentType<PortraitProps> | null>(null);
