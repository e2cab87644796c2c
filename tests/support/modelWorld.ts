// Builds the world the rules were tuned in: eight nations, no superpower, no contract.

import koreaFile from '../../scenarios/korea-260000-gpus.json';
import rulesFile from '../../scenarios/rulesets/rules-1.json';
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
import world from '../golden/modelWorld.json';

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
  };
}

/** The ruleset of the game as the product reads it. */
export function ruleset(): Ruleset {
  const parsed = parseRuleset(JSON.stringify(rulesFile));
  if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join('\n'));
  return parsed.value;
}

/** The scenario of the tuned rules, with its nations in the order they were tuned in. */
export function modelWorld(turns = 20): Scenario {
  const text = { en: 'The tuned world', ko: 'The tuned world' };
  return {
    format: 1,
    id: 'model-world',
    ruleset: 'rules-1',
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

/** South Korea's scenario as the product reads it. */
export function koreanScenario(): Scenario {
  const parsed = parseScenario(JSON.stringify(koreaFile), { ruleset: ruleset() });
  if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join('\n'));
  return parsed.value;
}
