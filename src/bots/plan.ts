// What a bot wants this turn.

import type { PlayerView } from '../types/game';
import type {
  ByPillar,
  DataLaw,
  FiscalStance,
  ModelProgramme,
  Pillar,
  Pledge,
  PowerMix,
  ProjectId,
  Stance,
} from '../types/names';
import type { CardChoice } from './cardWishes';

export interface Plan {
  /** Relative weights of the budget lines; they need not add up to anything. */
  readonly weights: ByPillar<number>;
  readonly fiscalStance: FiscalStance;
  readonly buildPercent: number;
  /** Held to what the stance allows. */
  readonly chinaPercent: number;
  readonly governmentPercent: number;
  readonly powerMix: PowerMix;
  readonly stance: Stance;
  readonly modelProgramme: ModelProgramme;
  readonly dataLaw: DataLaw;
  readonly card: CardChoice | null;
  /** Which option answers this turn's event, counted from 0. */
  readonly answer: number;
  /** Given at the chapter's start; null leaves it to the rules. */
  readonly focus: Pillar | null;
  readonly pledge: Pledge | null;
  /** One of those offered this turn, or null. */
  readonly project: ProjectId | null;
  /** Which option of the opening, from 0; null leaves the scenario's default. */
  readonly opening: number | null;
}

/** A way to play: what is wanted this turn, from what one seat sees. */
export type Style = (view: PlayerView) => Plan;

/** What all bots share unless they say otherwise. */
export const BASE_PLAN: Omit<Plan, 'weights'> = {
  fiscalStance: 'normal',
  buildPercent: 30,
  chinaPercent: 0,
  governmentPercent: 40,
  powerMix: 'renewables',
  stance: 'hedge',
  modelProgramme: 'adapt',
  dataLaw: 'residency',
  card: null,
  answer: 0,
  focus: null,
  pledge: null,
  project: null,
  opening: null,
};
