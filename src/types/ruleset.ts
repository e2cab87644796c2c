// What stays constant during a game: parameters with unit and provenance, and the event cards.

import type rulesFile from '../../scenarios/rulesets/rules-6.json';
import type { Assumption, Assumptions } from './assumption';
import type { Condition, Quantity } from './condition';
import type { Effect } from './effect';
import type { ByChapter, ChapterId, CountryId, Good, Pillar, Power, ProjectId } from './names';
import type { Text } from './text';

type ParameterFile = (typeof rulesFile)['parameters'];

/** What is said of calm seas is said of every chapter: of those that a file leaves out, the same. */
type ValueOf<V> = V extends { calm: number } ? ByChapter<number> : V;

/** Every constant of the equations, by group and name; units and provenance are in `Ruleset.notes`. */
export type Parameters = {
  readonly [G in keyof ParameterFile]: {
    readonly [N in keyof ParameterFile[G]]: ParameterFile[G][N] extends { value: infer V }
      ? ValueOf<V>
      : never;
  };
};

export const PROVENANCES = ['real', 'tuned'] as const;
/** Whether a parameter was read from the world or tuned by measuring games. */
export type Provenance = (typeof PROVENANCES)[number];

/** What is said about one parameter. */
export interface ParameterNote {
  readonly unit: string;
  readonly provenance: Provenance;
  readonly note?: string;
}

/** One way to work out an event's chance in a turn; the first case whose conditions hold is used. */
export interface ChanceCase {
  readonly when?: readonly Condition[];
  /** Chance per turn before the terms are added. */
  readonly base: number;
  readonly terms?: readonly { readonly quantity: Quantity; readonly factor: number }[];
}

/** An answer to a country's event. */
export interface EventOption {
  readonly id: string;
  readonly effects: readonly Effect[];
  readonly later?: LaterEffects;
}

/** An answer whose words are in the scenario. */
export interface WordedOption extends EventOption {
  readonly name: Text;
  readonly text: Text;
}

/** What an answer brings some turns later: effects, or a second card. */
export interface LaterEffects {
  readonly turns: number;
  readonly effects: readonly Effect[];
  /** The event that is then announced. */
  readonly event?: string;
}

/** A named project of any country. */
export interface ProjectCard {
  readonly id: ProjectId;
  /** The budget line that it belongs to. */
  readonly pillar: Pillar;
  /** The project that makes this one's effects stronger once it is finished. */
  readonly mate: ProjectId;
  readonly effects: readonly Effect[];
}

/** What a card may have beside its chance. */
interface ConditionalCard {
  /** The card is announced once all of these hold, and never drawn. */
  readonly when?: readonly Condition[];
}

/** A kind of lot that lies on the quay: something scarce that nations bid for. */
export interface LotCard {
  readonly id: string;
  /** The budget line whose shortage it ends. */
  readonly line: Pillar;
  /** The superpower whose trust counts with its seller; left out where firms sell to anybody. */
  readonly seller?: Power;
  /** Share of the bidder’s regular budget of a turn, before the price of its line, its size and the premium. */
  readonly price: number;
  /** What it gives the winner, at size 1. */
  readonly effects: readonly Effect[];
  /** Who may bid: all must hold. */
  readonly when?: readonly Condition[];
  /** The chapters in which it comes; every one where it is left out. */
  readonly chapters?: readonly ChapterId[];
}

/** What a superpower may ask of a nation, and what follows from each answer. Stalling costs `demands.stallCapital`, and the demand comes again in the next round. */
export interface DemandCard {
  readonly id: string;
  readonly from: Power;
  /** The nation does what the power will not have: this comes before all that it may ask else. */
  readonly redLine?: true;
  /** Whom it may be asked of: all must hold. */
  readonly when?: readonly Condition[];
  readonly accept: readonly Effect[];
  /** Something else of like worth that the nation offers. */
  readonly counter: readonly Effect[];
  /** Stronger with each refusal in a row. */
  readonly refuse: readonly Effect[];
}

/** Something that nations deal in. */
export interface GoodCard {
  readonly id: Good;
  /** The budget line that it helps; left out where it helps any. */
  readonly line?: Pillar;
  /** What it is worth; with a line, what as much again as a nation has is worth to one that lacks nothing of it. */
  readonly worth: number;
  /** What it brings whoever gets it; whoever gives it loses the same. Shares of a budget are of the smaller budget of the two. */
  readonly effects: readonly Effect[];
  /** Who can give it: all must hold. */
  readonly when?: readonly Condition[];
  /** Of methods alone: what follows from their being taken over. */
  readonly copied?: CopiedCard;
}

/** A method that only the nation which leads in it can give, and that it keeps. */
export interface CopiedCard {
  /** What one leads in. */
  readonly quantity: Quantity;
  /** Whether more or less of it is better. */
  readonly better: 'more' | 'less';
  /** How far behind the leader a nation must be to gain all of it, in the unit of the quantity; from nearer it gains a part. */
  readonly full: number;
  /** What it is worth to the leader to keep it while nobody has taken it over. */
  readonly kept: number;
  /** What letting others take it over brings the leader. */
  readonly giver: readonly Effect[];
}

/** An event that strikes the whole world; it is announced one turn ahead and then takes effect. */
export interface WorldEventCard extends ConditionalCard {
  readonly id: string;
  readonly scope: 'world';
  readonly chance: readonly ChanceCase[];
  readonly effects: readonly Effect[];
}

/** An event of one country with 2 to 4 answers; without an answer the first is taken. */
export interface CountryEventCard extends ConditionalCard {
  readonly id: string;
  readonly scope: 'country';
  /** A storm: it comes again each time its conditions hold after they have failed to in between. */
  readonly again?: true;
  /** From when on a nation is warned of a storm; once its own conditions hold where it is left out. */
  readonly warning?: readonly Condition[];
  /** Who may meet it, where it is a card of a scenario's author; every nation where it is left out. */
  readonly countries?: readonly CountryId[];
  /** It comes only in the chapter after one of these; in any where it is left out. */
  readonly after?: readonly ChapterId[];
  readonly chance: readonly ChanceCase[];
  readonly options: readonly EventOption[];
}

export type EventCard = WorldEventCard | CountryEventCard;

/** The rules of a game as data. `rules` is raised whenever the same orders would give other bits. */
export interface Ruleset {
  readonly format: 1;
  readonly id: string;
  readonly rules: number;
  readonly parameters: Parameters;
  /** By `group.name` of the parameter. */
  readonly notes: Readonly<Record<string, ParameterNote>>;
  readonly events: readonly EventCard[];
  readonly projects: readonly ProjectCard[];
  /** What may lie on the quay. */
  readonly lots: readonly LotCard[];
  /** What superpowers may ask for. */
  readonly demands: readonly DemandCard[];
  /** What nations deal in, in the order of the list of goods. */
  readonly goods: readonly GoodCard[];
  /** What a player may set otherwise than usual. */
  readonly assumptions: readonly Assumption[];
  /** What a player has set otherwise; left out where everything is as usual. */
  readonly assumed?: Assumed;
}

/** Numbers that a player has set, and the parameters as they were before. */
export interface Assumed {
  readonly numbers: Assumptions;
  readonly usual: Parameters;
}
