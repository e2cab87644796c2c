// Builds the world the rules were tuned in: eight nations, no superpower, no contract.

import koreaFile from '../../scenarios/korea-260000-gpus.json';
import rulesFile from '../../scenarios/rulesets/rules-2.json';
import { parseRuleset, parseScenario } from '../../src/files/index';
import type { Figure } from '../../src/types/figure';
import type { BotName } from '../../src/types/names';
import type { Ruleset } from '../../src/types/ruleset';
import {
  NATION_FIGURES,
  type NationScenario,
  type NationStart,
  type Scenario,
} from '../../src/types/scenario';
import firstRules from '../golden/rules-1.json';
import secondRules from '../golden/rules-2.json';
import world from '../golden/modelWorld.json';
import { MODEL_OPENING, OWN_PROJECTS } from './modelProjects';

const TUNED = { title: 'The world of the tuned rules', publisher: 'Own Bearings', date: '2026' };

function figure(value: number): Figure {
  return { value, unit: 'as named', year: 2026, source: TUNED, confidence: 'low', basis: 'tuned' };
}

function nation(row: (typeof world.nations)[number]): NationScenario {
  const start = row.start as NationStart;
  const figures = {} as Record<(typeof NATION_FIGURES)[number], Figure>;
  for (const name of NATION_FIGURES) figures[name] = figure(start[name]);
  return {
    id: row.id,
    role: 'nation',
    name: { en: row.name, ko: row.name },
    style: row.style as BotName,
    stance: 'hedge',
    dataLaw: 'residency',
    modelProgramme: 'adapt',
    start,
    figures,
    sites: [],
    ...OWN_PROJECTS[row.id],
  };
}

function read(file: object): Ruleset {
  const parsed = parseRuleset(JSON.stringify(file));
  if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join('\n'));
  return parsed.value;
}

/** The ruleset of the game as the product reads it. */
export const ruleset = (): Ruleset => read(rulesFile);

/** The first set of tuned rules: no chapters, no projects. */
export const firstRuleset = (): Ruleset => read(firstRules);

/** The second set as it was recorded, before any later tuning. */
export const secondRuleset = (): Ruleset => read(secondRules);

/** The scenario of the tuned rules, with its nations in the order they were tuned in. */
export function modelWorld(turns = 20): Scenario {
  const text = { en: 'The tuned world', ko: 'The tuned world' };
  return {
    format: 1,
    id: 'model-world',
    ruleset: 'rules-2',
    start: { year: 2026, half: 1 },
    texts: { title: text, question: text, briefing: text, goal: text, debriefQuestions: [] },
    seats: world.nations.map(({ id }) => ({ country: id })),
    variants: [{ id: 'full', name: text, turns, minutes: 60, medals: {} }],
    defeat: false,
    countries: world.nations.map(nation),
    relations: world.relations.map(({ pair, value }) => ({
      pair: [pair[0]!, pair[1]!] as const,
      value,
    })),
    contracts: [],
    specialVictories: [],
  };
}

/** The same with South Korea's opening scene, as the second rules were recorded. */
export function modelWorldWithOpening(): Scenario {
  const world = modelWorld();
  const countries = world.countries.map((country) =>
    country.id === 'KOR' && country.role === 'nation'
      ? { ...country, opening: MODEL_OPENING }
      : country,
  );
  return { ...world, countries };
}

/** South Korea's scenario as the product reads it. */
export function koreanScenario(): Scenario {
  const parsed = parseScenario(JSON.stringify(koreaFile), { ruleset: ruleset() });
  if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join('\n'));
  return parsed.value;
}
