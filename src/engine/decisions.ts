// Turns standing orders and this turn's wishes, in whole percents and ids, into decisions the phases use.

import type {
  Card,
  CountryId,
  DataLaw,
  FiscalStance,
  ModelProgramme,
  Stance,
} from '../types/names';
import type { Ruleset } from '../types/ruleset';
import type { NationState } from '../types/state';
import type { Decisions } from './actor';
import { eventCard } from './rules/eventCards';

const PERCENT = 100;

/** What a nation wishes for one turn beyond its standing orders. */
export interface Wishes {
  fiscalStance: FiscalStance;
  stance: Stance;
  modelProgramme: ModelProgramme;
  dataLaw: DataLaw;
  card: Card | null;
  target: CountryId | null;
  /** The id of the chosen answer, or null for the first. */
  answer: string | null;
}

/** The wishes of a nation that says nothing. */
export function silentWishes(nation: NationState): Wishes {
  return {
    fiscalStance: 'normal',
    stance: nation.stance,
    modelProgramme: nation.modelProgramme,
    dataLaw: nation.dataLaw,
    card: null,
    target: null,
    answer: null,
  };
}

function answerIndex(ruleset: Ruleset, event: string | null, answer: string | null): number {
  if (event === null || answer === null) return 0;
  const card = eventCard(ruleset, event);
  return card.scope === 'country'
    ? Math.max(
        0,
        card.options.findIndex(({ id }) => id === answer),
      )
    : 0;
}

/** Decisions with shares and fractions, the one place where players' percents are turned into them. */
export function decisionsFrom(ruleset: Ruleset, nation: NationState, wishes: Wishes): Decisions {
  const { chips, dataCentres, power, talent, models } = nation.budgetPercents;
  return {
    fiscalStance: wishes.fiscalStance,
    shares: {
      chips: chips / PERCENT,
      dataCentres: dataCentres / PERCENT,
      power: power / PERCENT,
      talent: talent / PERCENT,
      models: models / PERCENT,
    },
    carriedShare: (PERCENT - chips - dataCentres - power - talent - models) / PERCENT,
    buildShare: nation.buildPercent / PERCENT,
    chinaShare: nation.chinaPercent / PERCENT,
    governmentShare: nation.governmentPercent / PERCENT,
    powerMix: nation.powerMix,
    stance: wishes.stance,
    modelProgramme: wishes.modelProgramme,
    dataLaw: wishes.dataLaw,
    card: wishes.card,
    target: wishes.target,
    answer: answerIndex(ruleset, nation.announcedEvent, wishes.answer),
    answered: wishes.answer !== null,
    acceptPlatformsFrom: nation.acceptPlatformsFrom,
  };
}
