// What a drawn person looks like: everything that tells one from another, and no mood.

import type { DRESSES } from './dress';
import type { HAIRS } from './hair';
import type { OFFICES } from './offices';
import type { BADGES } from './badges';

export const HEADS = ['oval', 'round', 'square', 'long'] as const;
export type Head = (typeof HEADS)[number];

export const HAIR_INKS = ['ink', 'slate', 'brown', 'grey', 'white'] as const;
export type HairInk = (typeof HAIR_INKS)[number];

export const SKINS = ['pale', 'light', 'olive', 'tan', 'brown', 'deep'] as const;
export type Skin = (typeof SKINS)[number];

export const INKS = [
  'ink',
  'slate',
  'blue',
  'red',
  'olive',
  'teal',
  'violet',
  'rose',
  'brass',
  'paper',
] as const;
export type Ink = (typeof INKS)[number];

export const AGES = ['young', 'middle', 'old'] as const;
export type Age = (typeof AGES)[number];

export const GLASSES = ['none', 'round', 'square', 'half'] as const;
export type Glasses = (typeof GLASSES)[number];

export const BEARDS = ['none', 'moustache', 'short', 'full'] as const;
export type Beard = (typeof BEARDS)[number];

export interface Look {
  readonly head: Head;
  readonly skin: Skin;
  readonly hair: keyof typeof HAIRS;
  readonly hairInk: HairInk;
  readonly age: Age;
  readonly glasses: Glasses;
  readonly beard: Beard;
  readonly hasEarrings: boolean;
  readonly dress: keyof typeof DRESSES;
  /** Of the coat or the dress. */
  readonly cloth: Ink;
  /** Of what is worn with it: a tie, a scarf, a collar. */
  readonly trim: Ink;
  readonly office: keyof typeof OFFICES;
  readonly wall: Ink;
  readonly badge: keyof typeof BADGES;
  /** Whether it looks to the right. */
  readonly looksRight: boolean;
}
