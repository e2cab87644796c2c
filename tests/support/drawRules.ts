// Draws what a designer may change: numbers of the ruleset, effects of its cards, figures of nations.

import { RANGES, type NumberRange, type Range } from '../../src/files/ruleset/ranges/index';
import { countryEffects, EFFECT_FIELDS, worldEffects } from '../../src/files/ruleset/effectSchema';
import { FIGURE_RULES } from '../../src/files/scenario/figureRules';
import { judgeAmounts } from '../../src/files/scenario/checkAmounts';
import * as z from '../../src/files/zod';
import type { Random } from '../../src/lib/rng';
import {
  COUNTRY_EFFECTS,
  type Effect,
  type EffectKind,
  WORLD_EFFECTS,
} from '../../src/types/effect';
import type { CountryEventCard, WorldEventCard } from '../../src/types/ruleset';
import { NATION_FIGURES, type NationScenario } from '../../src/types/scenario';
import { drawWithin, pick } from './drawNumbers';

/** A number of the ruleset that a scenario may patch, by its name. */
export interface NamedNumber {
  readonly name: string;
  readonly range: NumberRange;
}

function numbersIn(range: Range, name: string): NamedNumber[] {
  if (range.kind === 'number') return [{ name, range }];
  if (range.kind !== 'named') return [];
  return range.names.flatMap((key) => numbersIn(range.each, `${name}.${key}`));
}

/** All numbers of the ruleset that a scenario may patch. */
export const PATCHABLE: readonly NamedNumber[] = [...RANGES].flatMap(([group, named]) =>
  [...named].flatMap(([name, range]) => numbersIn(range, `${group}.${name}`)),
);

/** What a field of an effect may be: a word of a list, or a number of a range. */
type Field = { readonly words: readonly string[] } | Parameters<typeof drawWithin>[0];

function fieldOf(schema: z.ZodMiniType): Field {
  const {
    type,
    minimum,
    maximum,
    enum: words,
  } = z.toJSONSchema(schema) as {
    type: string;
    minimum: number;
    maximum: number;
    enum?: string[];
  };
  if (words !== undefined) return { words };
  return { least: minimum, most: maximum, isWhole: type === 'integer' };
}

const FIELDS = new Map(
  Object.entries(EFFECT_FIELDS).map(([kind, fields]) => [
    kind as EffectKind,
    Object.entries(fields as Record<string, z.ZodMiniType>).map(
      ([name, schema]) => [name, fieldOf(schema)] as const,
    ),
  ]),
);

function drawEffect(kinds: readonly EffectKind[], random: Random): Effect {
  const kind = pick(random, kinds);
  const drawn = FIELDS.get(kind)!.map(([name, field]) => [
    name,
    'words' in field ? pick(random, field.words) : drawWithin(field, random),
  ]);
  return { kind, ...Object.fromEntries(drawn) } as Effect;
}

/** Effects that a file may have together. */
export function drawEffects(scope: 'country' | 'world', most: number, random: Random): Effect[] {
  const kinds = scope === 'country' ? COUNTRY_EFFECTS : WORLD_EFFECTS;
  const schema = scope === 'country' ? countryEffects(1, most) : worldEffects(1, most);
  for (;;) {
    const count = 1 + random.nextBelow(most);
    const effects = Array.from({ length: count }, () => drawEffect(kinds, random));
    if (z.safeParse(schema, effects).success) return effects;
  }
}

/** A card of a country and one of the world that come as often as they can. */
export function drawCards(random: Random): (CountryEventCard | WorldEventCard)[] {
  const option = (id: string) => ({
    id,
    effects: drawEffects('country', 12, random),
    later: { turns: 1 + random.nextBelow(3), effects: drawEffects('country', 12, random) },
  });
  return [
    {
      id: 'anything',
      scope: 'country',
      chance: [{ base: 1 }],
      options: [option('one'), option('two')],
    },
    {
      id: 'everywhere',
      scope: 'world',
      chance: [{ base: 1 }],
      effects: drawEffects('world', 8, random),
    },
  ];
}

/** The nation with some other figures, or as it was where those drawn cannot be together. */
export function withOtherFigures(nation: NationScenario, random: Random): NationScenario {
  const start = { ...nation.start };
  const changes = 1 + random.nextBelow(6);
  for (let change = 0; change < changes; change++) {
    const name = pick(random, NATION_FIGURES);
    const { minimum, maximum, whole = false } = FIGURE_RULES[name];
    start[name] = drawWithin({ least: minimum, most: maximum, isWhole: whole }, random);
  }
  const values = NATION_FIGURES.map((name) => [
    name,
    { ...nation.figures[name], value: start[name] },
  ]);
  const figures = Object.fromEntries(values) as NationScenario['figures'];
  return judgeAmounts({ id: nation.id, figures }, []).length > 0
    ? nation
    : { ...nation, figures, start };
}
