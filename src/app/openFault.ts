// Why a game, or the scenario of an author, cannot be opened.

import type { NamedGame } from '../earlier/index';
import type { Issue } from '../types/issue';
import type { ReplayFault } from '../types/replay';
import type { ContentFault } from './contentFiles';

export type OpenFault =
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly mostBytes: number }
  /** The browser would not read the file. */
  | { readonly kind: 'unreadable' }
  /** The text is no save and no scenario, or a broken one. */
  | { readonly kind: 'unsound'; readonly issues: readonly Issue[] }
  /** The scenario that the game or the link carries is broken. */
  | { readonly kind: 'unsoundCarried'; readonly issues: readonly Issue[] }
  /** Its scenario neither comes with the game nor was opened on this device. */
  | { readonly kind: 'unknownScenario'; readonly scenario: string }
  /** It carries another scenario under the id of one that comes with the game. */
  | { readonly kind: 'takenId'; readonly scenario: string }
  /** The scenario that was opened is not the one that was asked for. */
  | { readonly kind: 'otherScenario'; readonly scenario: string; readonly wanted: string }
  /** It has the id that was asked for, and other figures. */
  | { readonly kind: 'otherFigures'; readonly scenario: string }
  /** It was made for earlier rules, by which nothing begins here. */
  | { readonly kind: 'earlierScenario'; readonly scenario: string; readonly rules: number }
  /** The scenario in a link has other figures than the link says, because another version of the game made it. */
  | { readonly kind: 'earlierLink'; readonly scenario: string }
  /** The scenario in a link is not whole. */
  | { readonly kind: 'brokenLink' }
  /** Files of its scenario could not be had. */
  | { readonly kind: 'content'; readonly faults: readonly ContentFault[] }
  /** It was played under earlier rules, in which it can be verified, but not continued. */
  | { readonly kind: 'earlier'; readonly game: NamedGame }
  /** It was played under rules of which nothing is kept. */
  | { readonly kind: 'orphan'; readonly rules: number }
  /** The save is sound but was not played by these rules. */
  | { readonly kind: 'refused'; readonly fault: ReplayFault };
