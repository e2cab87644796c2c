// What orders wish for one turn beyond the standing orders of a nation, and what it wishes when it says nothing.

import type {
  Card,
  CountryId,
  DataLaw,
  ExportRule,
  FiscalStance,
  ModelProgramme,
  Pillar,
  Pledge,
  ProjectId,
  Stance,
} from '../types/names';
import type { NationState } from '../types/state';

/** A superpower's wish how to sell. */
export interface ExportWish {
  readonly rule: ExportRule;
  readonly exceptions: readonly CountryId[];
}

export interface Wishes {
  fiscalStance: FiscalStance;
  stance: Stance;
  modelProgramme: ModelProgramme;
  dataLaw: DataLaw;
  card: Card | null;
  target: CountryId | null;
  champion: string | null;
  /** Index of the chosen answer to the announced event. */
  answer: number;
  /** Whether the answer was chosen, not taken by default. */
  answered: boolean;
  declinedPlatforms: readonly CountryId[];
  focus: Pillar | null;
  pledge: Pledge | null;
  project: ProjectId | null;
  opening: string | null;
  /** Null leaves the export rule as it is. */
  exportWish: ExportWish | null;
}

/** The wishes of a nation that says nothing, at the start of a round or while one goes on. */
export function silentWishes(nation: NationState, isStart: boolean): Wishes {
  return {
    fiscalStance: isStart ? 'normal' : nation.fiscalStance,
    stance: nation.stance,
    modelProgramme: nation.modelProgramme,
    dataLaw: nation.dataLaw,
    card: null,
    target: null,
    champion: null,
    answer: 0,
    answered: false,
    declinedPlatforms: [],
    focus: null,
    pledge: null,
    project: null,
    opening: null,
    exportWish: null,
  };
}
