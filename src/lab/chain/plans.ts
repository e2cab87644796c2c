// The games of the chain alone that a scenario's countries play.

import {
  beginChain,
  type ChainCountry,
  type ChainRules,
  knownFrom,
  worldsOf,
} from '../../engine/index';
import type { Scenario } from '../../types/scenario';
import { isSuperpowerIn } from '../superpowers';
import type { ChainPlan } from './game';

/** As the game has it: its length, and chapters of four turns. */
const TURNS = 20;
const CHAPTER_TURNS = 4;
const LOOK_BEYOND = 16;
/** Stands for storms and events, which strike about every seventh turn. */
const LOSSES = { lossChance: 0.15, lossShare: 0.15 };
const OPENED_AT_END = 0.8;

/** The nations of a scenario with their figures, in its order. */
export function chainCountries(scenario: Scenario): ChainCountry[] {
  return scenario.countries.flatMap(({ id, ...country }) =>
    country.role === 'nation'
      ? [{ id, isSuperpower: isSuperpowerIn(scenario, id), figures: country.start }]
      : [],
  );
}

/** A plan for each nation, by its id. */
export function chainPlans(rules: ChainRules, scenario: Scenario): Map<string, ChainPlan> {
  const halfYear = 0;
  const calm = { halfYear, turns: LOOK_BEYOND, chapters: [], chapterTurns: CHAPTER_TURNS };
  const ahead = knownFrom(worldsOf(rules, calm), 0, CHAPTER_TURNS);
  const shared = { rules, halfYear, turns: TURNS, chapterTurns: CHAPTER_TURNS };
  const game = { ...shared, ...LOSSES, openedAtEnd: OPENED_AT_END };
  const nations = beginChain(rules, ahead, chainCountries(scenario));
  return new Map(nations.map((begun) => [begun.id, { ...game, begun }]));
}
