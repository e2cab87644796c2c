// What a field of an effect may be, why, what it means, and how it looks in a file.

import { POWERS, POWER_SOURCES, type Power, type PowerSource } from '../names';

/** A number from `least` to `most`; `because` continues "must be at least …, because". */
export interface NumberField {
  readonly holds: 'number';
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
  readonly because: string;
  readonly meaning: string;
  readonly example: number;
}

/** One word of a closed list. */
export interface WordField<W extends string = string> {
  readonly holds: 'word';
  readonly words: readonly W[];
  readonly meaning: string;
  readonly example: W;
}

export type EffectField = NumberField | WordField;

/** What an effect does, in one sentence, and the fields that it has beside its kind. */
export interface EffectShape {
  readonly meaning: string;
  readonly fields: Readonly<Record<string, EffectField>>;
}

type Told = (meaning: string, example: number) => NumberField;

export function within(least: number, most: number, because: string, isWhole = false): Told {
  return (meaning, example) => ({
    holds: 'number',
    least,
    most,
    isWhole,
    because,
    meaning,
    example,
  });
}

/** The least that a factor may be where something is divided by it, however often it is applied. */
const LEAST_LASTING_FACTOR = 0.1;
const MOST_FACTOR = 4;

const FOR_GOOD = 'it is added for good, and less than nothing would be left in the end';
const MOVED = 'How far it moves; where it may be below 0, it falls.';
const MULTIPLIED = 'What is multiplied by; 1 changes nothing.';

export const partOfMoney = within(-1, 1, 'it is a part of the money of a turn');
export const partOf = within(0, 1, 'it is a part of what there is');
export const timesOf = within(
  0,
  10,
  'it is how many times something that a country has comes at once',
);
export const generationsAdded = within(0, 10, FOR_GOOD);
export const money = within(0, 100, 'it is added for good, in USD bn a half-year');

/** Added to something that goes from 0 to 1, up or down. */
export const AMOUNT = within(-1, 1, 'it moves something that goes from 0 to 1')(MOVED, 0.05);
/** Added for good to something that goes from 0 to 1, upwards only. */
export const GAIN = within(0, 1, FOR_GOOD)(MOVED, 0.05);
export const CAPITAL = within(
  -12,
  12,
  'a nation keeps at most 12 of political capital',
)(MOVED, 0.05);
export const FACTOR = within(
  0,
  MOST_FACTOR,
  'it may be used every turn, and four times as much each time is the most that can be counted',
)(MULTIPLIED, 1.1);
export const LASTING_FACTOR = within(
  LEAST_LASTING_FACTOR,
  MOST_FACTOR,
  'other numbers are divided by it for good, so it stays clear of 0, and of more than can be counted',
)(MULTIPLIED, 1.1);
export const PART = partOf('A part of what there is.', 0.2);
export const GRID_SHARE = timesOf('As a share of the grid’s connections in a half-year.', 0.5);
export const TURNS = within(
  1,
  40,
  'turns are counted one by one, and a game has at most 40',
  true,
)('For so many turns.', 2);
/** Money that something is worth, against the regular budget of a turn. */
export const BUDGETS = timesOf('Its worth, as a share of the turn’s regular budget.', 0.5);
/** Something that changes hands, by what it costs: what one nation gains another has lost. */
export const MOVED_BUDGETS = within(
  -1,
  1,
  'it is a part of what a nation spends in a turn',
)('Its worth, as a share of the turn’s regular budget; below 0 it is given away.', 0.1);
/** Turns after which what was lent comes back; a list of the state counts them. */
export const LENT_TURNS = within(
  1,
  7,
  'turns are counted one by one, and nothing is lent for longer',
  true,
)('Turns until it goes back.', 4);
export const IN_TURNS = within(
  0,
  4,
  'nothing that is bought whole takes longer than two years',
  true,
)('Turns until it opens; 0: this turn.', 1);
export const lagOf = within(0, 10, 'it is a lag behind the frontier, in generations');
export const SOURCE: WordField<PowerSource> = {
  holds: 'word',
  words: POWER_SOURCES,
  meaning: 'Which kind of power.',
  example: 'firm',
};
export const POWER: WordField<Power> = {
  holds: 'word',
  words: POWERS,
  meaning: 'Whose chips.',
  example: 'us',
};
