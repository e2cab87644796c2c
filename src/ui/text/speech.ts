// What the page speaks now: its language, the messages that have come, and what the course counts in.

import { signal } from '@preact/signals';
import type { RoundName } from '../../selectors';
import type * as languages from './languages';
import type { Catalogue, MessagePart } from './messageKeys';

/** A language of the page by its code. */
export type Language = keyof typeof languages;

/** The language of the page; read it while rendering, and the words follow. */
export const language = signal<Language>('en');

/** Years where orders are given once a year, else turns of half a year; every message gets it as `round`. */
export const courseRound = signal<RoundName>('turn');

/** The messages of every language as far as they have come. */
export const messagesHere = signal<Readonly<Partial<Record<Language, Catalogue>>>>({});

/** Whether messages that have simple words are said in those; read it while rendering, and the words follow. */
export const speaksSimply = signal(false);

/** The simple words of every language as far as they have come. */
export const simpleHere = signal<Readonly<Partial<Record<Language, Catalogue>>>>({});

/** The parts of the messages that some view has asked for. */
export const wantedParts = signal<ReadonlySet<MessagePart>>(new Set<MessagePart>(['first']));
