// Draws what a designer may change: numbers of the ruleset, effects of its cards, figures of nations.

import { RANGES, type NumberRange, type Range } from '../../src/files/ruleset/ranges/index';
import { countryEffects, effectFields, worldEffects } from '../../src/files/ruleset/effectSchema';
import { judgeRefusals } from '../../src/files/ruleset/checkDemands';
import { judgeLots, strongestLot } from '../../src/files/ruleset/ranges/lots';
import { RELATIONS } from '../../src/files/ruleset/ranges/relations';
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
import type {
  CountryEventCard,
  DemandCard,
  GoodCard,
  LotCard,
  Parameters,
  Ruleset,
  WorldEventCard,
} from '../../src/types/ruleset';
import { QUANTITIES } from '../../src/types/condition';
import { GOODS, isMethod, type Method, PILLARS, POWERS } from '../../src/types/names';
import { TWO_WAY_EFFECTS } from '../../src/types/twoWayEffects';
import { NATION_FIGURES, type NationScenario } from '../../src/types/scenario';
import { type Bounds, drawWithin, pick } from './drawNumbers';
import { valueAt } from './leaves';

const MOST_LOTS = 6;
const MOST_DEMANDS = 4;
const LEAST_GAIN = 1e-4;

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
type Field = { readonly words: readonly string[] } | Bounds;

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
  [...COUNTRY_EFFECTS, ...WORLD_EFFECTS].map((kind) => [
    kind as EffectKind,
    Object.entries<z.ZodMiniType>(effectFields(kind)).map(
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
function drawEffects(scope: 'country' | 'world', most: number, random: Random): Effect[] {
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

/** Kinds of lots that do anything which stays sound in the largest of them. */
export function drawLotCards({ quay }: Parameters, random: Random): LotCard[] {
  const strength = strongestLot(quay);
  const lots: LotCard[] = [];
  for (let at = 0; lots.length < MOST_LOTS && at < MOST_LOTS * 4; at++) {
    const effects = drawEffects('country', 12, random);
    const id = `lot-${at}`;
    const lot: LotCard = { id, line: pick(random, PILLARS), price: 0.05, effects };
    if (judgeLots([lot], strength, []).length > 0) continue;
    lots.push({ ...lot, ...(random.chance(0.5) ? { seller: pick(random, POWERS) } : {}) });
  }
  return lots;
}

/** Demands of both powers that do anything which stays sound however often they are refused. */
export function drawDemandCards({ demands }: Parameters, random: Random): DemandCard[] {
  const cards: DemandCard[] = [];
  for (let at = 0; cards.length < MOST_DEMANDS && at < MOST_DEMANDS * 4; at++) {
    const card: DemandCard = {
      id: `demand-${at}`,
      from: POWERS[at % POWERS.length]!,
      accept: drawEffects('country', 12, random),
      counter: drawEffects('country', 12, random),
      refuse: drawEffects('country', 12, random),
    };
    if (judgeRefusals([card], demands.mostAnger, []).length === 0) cards.push(card);
  }
  return cards;
}

/** An effect that brings something, as a good has it. */
function drawGain(random: Random): Effect {
  const effect = drawEffect(TWO_WAY_EFFECTS, random);
  const gained = Object.entries(effect).map(([name, value]) => [
    name,
    typeof value === 'number' ? Math.abs(value) + LEAST_GAIN : value,
  ]);
  const gain = Object.fromEntries(gained) as Effect;
  return z.safeParse(countryEffects(1, 1), [gain]).success ? gain : drawGain(random);
}

/** A method that does anything, whoever leads in it by whatever. */
function drawMethod(id: Method, random: Random): GoodCard {
  const within = (least: number, most: number) =>
    drawWithin({ least, most, isWhole: false }, random);
  return {
    id,
    worth: within(0, 20),
    effects: drawEffects('country', 12, random),
    copied: {
      quantity: pick(random, QUANTITIES),
      better: pick(random, ['more', 'less']),
      full: within(0.001, 1000),
      kept: within(0, 20),
      giver: drawEffects('country', 12, random),
    },
  };
}

/** The goods of the closed list, each of any worth: methods with any effects, the others with any that can change hands. */
export function drawGoods(random: Random): GoodCard[] {
  return GOODS.map((id) =>
    isMethod(id)
      ? drawMethod(id, random)
      : {
          id,
          ...(random.chance(0.5) ? { line: pick(random, PILLARS) } : {}),
          worth: drawWithin({ least: 0, most: 20, isWhole: false }, random),
          effects: [drawGain(random)],
        },
  );
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

function drawValue(range: Range, today: unknown, random: Random): unknown {
  switch (range.kind) {
    case 'number':
      return drawWithin(range, random);
    case 'named': {
      const before = today as Readonly<Record<string, unknown>>;
      const drawn = range.names.map((name) => [name, drawValue(range.each, before[name], random)]);
      return Object.fromEntries(drawn);
    }
    case 'curve': {
      const { x } = today as { readonly x: readonly number[] };
      return { x, y: x.map(() => drawWithin(range.y, random)) };
    }
    case 'list':
      return range.rises ? today : (today as unknown[]).map(() => drawWithin(range.each, random));
  }
}

type Tree = Record<string, Record<string, unknown>>;

/** Parameters of which each is drawn anew with this chance. */
export function drawParameters(
  { parameters, lots, demands }: Ruleset,
  chance: number,
  random: Random,
): Parameters {
  const today = parameters as unknown as Tree;
  const drawn = [...RANGES].map(([group, named]) => {
    const values = [...named].map(([name, range]) => {
      const value = today[group]![name];
      return [name, random.chance(chance) ? drawValue(range, value, random) : value];
    });
    return [group, Object.fromEntries(values) as Record<string, unknown>] as const;
  });
  const fitted = fittedTo(Object.fromEntries(drawn), today) as unknown as Parameters;
  const areSound = judgeLots(lots, strongestLot(fitted.quay), []).length === 0;
  const keepCalm = judgeRefusals(demands, fitted.demands.mostAnger, []).length === 0;
  return {
    ...fitted,
    quay: areSound ? fitted.quay : parameters.quay,
    demands: keepCalm ? fitted.demands : parameters.demands,
  };
}

/** The drawn values, but today's where some do not fit together. */
function fittedTo(drawn: Tree, today: Tree): Tree {
  for (let isFitting = false; !isFitting; ) {
    const numberOf = (name: string) => valueAt(drawn, name.split('.')) as number;
    const broken = RELATIONS.filter(({ holds }) => !holds(numberOf));
    isFitting = broken.length === 0;
    for (const name of broken.flatMap(({ of }) => of)) {
      const [group, parameter] = name.split('.');
      drawn[group!]![parameter!] = today[group!]![parameter!];
    }
  }
  return drawn;
}

/** The ruleset as its file would say it. */
export function fileOf({
  format,
  id,
  rules,
  parameters,
  notes,
  projects,
  events,
  lots,
  demands,
  goods,
}: Ruleset): string {
  const groups = Object.entries(parameters as unknown as Tree).map(([group, named]) => [
    group,
    Object.fromEntries(
      Object.entries(named).map(([name, value]) => [name, { value, ...notes[`${group}.${name}`] }]),
    ),
  ]);
  return JSON.stringify({
    format,
    id,
    rules,
    parameters: Object.fromEntries(groups),
    projects,
    lots,
    demands,
    goods,
    events,
  });
}
