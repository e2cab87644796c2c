// The schema of every effect an event may have, made from its shape: each kind with its own fields and nothing else.

import {
  COUNTRY_EFFECTS,
  EFFECT_SHAPES,
  type EffectKind,
  type EffectOf,
  WORLD_EFFECTS,
} from '../../types/effect';
import type { EffectField, NumberField } from '../../types/effects/fields';
import { closedObject, listOf, numberWithin, oneOf, wholeWithin } from '../parts';
import * as z from '../zod';

type Fields<K extends EffectKind> = {
  readonly [F in Exclude<keyof EffectOf<K>, 'kind'>]: z.ZodMiniType<EffectOf<K>[F]>;
};

/** Fields with the same range for the same reason share a schema, so that JSON Schemas tell it once. */
const NUMBERS = new Map<string, z.ZodMiniType>();

function numberSchema({ least, most, because, isWhole }: NumberField): z.ZodMiniType {
  const range = `${least} ${most} ${isWhole} ${because}`;
  const known = NUMBERS.get(range);
  if (known !== undefined) return known;
  const made = isWhole ? wholeWithin(least, most, because) : numberWithin(least, most, because);
  NUMBERS.set(range, made);
  return made;
}

function schemaOf(field: EffectField): z.ZodMiniType {
  return field.holds === 'word' ? oneOf(field.words) : numberSchema(field);
}

/** The fields of one kind of effect, each number with its range and the reason. */
export function effectFields<K extends EffectKind>(kind: K): Fields<K> {
  const fields = Object.entries<EffectField>(EFFECT_SHAPES[kind].fields);
  return Object.fromEntries(fields.map(([name, field]) => [name, schemaOf(field)])) as Fields<K>;
}

function effectOf<K extends EffectKind>(kind: K) {
  return closedObject({ kind: z.literal(kind), ...effectFields(kind) });
}

/** One of these kinds of effect, with the fields of its kind. */
function oneOfKinds<K extends EffectKind>(kinds: readonly K[]) {
  const [first, ...rest] = kinds.map((kind) => effectOf<EffectKind>(kind));
  const schema: z.ZodMiniType = z.discriminatedUnion('kind', [first!, ...rest]);
  return schema as z.ZodMiniType<EffectOf<K>>;
}

const countryEffect = oneOfKinds(COUNTRY_EFFECTS);
const worldEffect = oneOfKinds(WORLD_EFFECTS);

/**
 * A factor that stands twice would be squared, and with twelve of them in every turn no number could hold it. Also asked
 * of lists with wrong entries.
 */
function hasEachFactorOnce(effects: readonly unknown[]): boolean {
  const kinds = effects.map((effect) => (effect as { kind?: unknown } | null | undefined)?.kind);
  const factors = kinds.filter((kind) => typeof kind === 'string' && kind.startsWith('multiply'));
  return new Set(factors).size === factors.length;
}

const ONCE = {
  error: 'must hold each factor once; write it once, with the product of both',
  params: { code: 'wrongForm' },
};

/** What an answer, a project or a notice does to a country, from so many to so many effects. */
export function countryEffects(least: number, most: number) {
  return listOf(countryEffect, least, most).check(z.refine(hasEachFactorOnce, ONCE));
}

/** What an event does to the whole world. */
export function worldEffects(least: number, most: number) {
  return listOf(worldEffect, least, most);
}
