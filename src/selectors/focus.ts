// The national focus: the line that comes first in this chapter, and what each choice would do.

import {
  chapterStarts,
  focusFactor,
  focusIsFresh,
  focusLead,
  largestLine,
  nationOf,
  repeatsOf,
} from '../engine';
import { PILLARS, type CountryId, type Pillar } from '../types/names';
import { selectDecisions } from './decisions';
import { focusOfTurn } from './focusOfTurn';
import { expectedAnswer } from './question';
import { orderOf, type SeatState, withOrder } from './seatState';

export interface FocusOption {
  readonly pillar: Pillar;
  readonly chosen: boolean;
  /** The line that is taken when the player chooses none: the one with the largest share. */
  readonly isDefault: boolean;
  /** In how many chapters in a row it was taken before: 0 for the first time. */
  readonly repeats: number;
  /** Factors of the money of this line and of the other four. */
  readonly gainFactor: number;
  readonly othersFactor: number;
  /** By how many turns the focus brings forward what the line buys. */
  readonly turnsSooner: number;
  /** Factor of the export quota; 1 where the focus does not change it. */
  readonly quotaFactor: number;
  /** Points of the present question at its end under this focus and present orders; null where it cannot be chosen now. */
  readonly expectedPoints: number | null;
}

export interface FocusChoice {
  /** Whether it can be chosen in this turn. */
  readonly isOpen: boolean;
  /** In force this turn; null before the first focus was taken. */
  readonly focus: Pillar | null;
  /** Whether the player has ordered it this turn. */
  readonly isOrdered: boolean;
  readonly options: readonly FocusOption[];
}

/** The line that comes first in the present turn. */
export interface FocusInForce {
  readonly pillar: Pillar;
  /** Factor of its money. */
  readonly gainFactor: number;
}

/** The focus with which the turn would be played by the orders so far; null where there is none. */
export function selectFocusInForce(state: SeatState, country: CountryId): FocusInForce | null {
  const focused = focusOfTurn(state, country);
  if (focused.focus === null) return null;
  const { parameters } = state.game.ruleset;
  return { pillar: focused.focus, gainFactor: focusFactor(parameters, focused, focused.focus) };
}

/** The five lines as focus of this chapter. */
export function selectFocus(state: SeatState, country: CountryId): FocusChoice {
  const { game } = state;
  const p = game.ruleset.parameters;
  const nation = nationOf(game.state, country);
  const isOpen = chapterStarts(p, game.state.turn);
  const { focus } = focusOfTurn(state, country);
  const fallback = largestLine(selectDecisions(state, country).percents);
  const options = PILLARS.map((pillar) => {
    const repeats = isOpen ? repeatsOf(p, nation, pillar) : nation.focusRepeats;
    const taken = { focus: pillar, focusRepeats: repeats };
    const other = PILLARS.find((line) => line !== pillar)!;
    const orders = withOrder(state.orders, { kind: 'chooseFocus', country, pillar });
    return {
      pillar,
      chosen: pillar === focus,
      isDefault: pillar === fallback,
      repeats,
      gainFactor: focusFactor(p, taken, pillar),
      othersFactor: focusFactor(p, taken, other),
      turnsSooner: ['dataCentres', 'power', 'talent'].includes(pillar)
        ? focusLead(p, taken, pillar)
        : 0,
      quotaFactor: pillar === 'chips' && focusIsFresh(p, taken, pillar) ? p.focus.quota : 1,
      expectedPoints: isOpen ? expectedAnswer({ ...state, orders }, country) : null,
    };
  });
  return { isOpen, focus, isOrdered: orderOf(state.orders, 'chooseFocus') !== undefined, options };
}
