// What an event or a project may do: a closed list, made from the shapes of all effects, with the unit of each in its name.

import { COUNTRY_SHAPES } from './effects/country';
import type { EffectField, WordField } from './effects/fields';
import { WORLD_SHAPES } from './effects/world';

type CountryShapes = typeof COUNTRY_SHAPES;
type WorldShapes = typeof WORLD_SHAPES;
type Shapes = CountryShapes & WorldShapes;

export type CountryEffectKind = keyof CountryShapes;
export type WorldEffectKind = keyof WorldShapes;
export type EffectKind = keyof Shapes;

type FieldsOf<K extends EffectKind> = Shapes[K]['fields'];
type ValueOf<F> = F extends WordField<infer W> ? W : F extends EffectField ? number : never;

/** One kind of effect: a change of one number or timer. */
export type EffectOf<K extends EffectKind> = {
  [E in K]: { readonly kind: E } & {
    readonly [F in keyof FieldsOf<E>]: ValueOf<FieldsOf<E>[F]>;
  };
}[K];
export type Effect = EffectOf<EffectKind>;

/** What every effect means and which fields it has, by its kind. */
export const EFFECT_SHAPES: Shapes = { ...COUNTRY_SHAPES, ...WORLD_SHAPES };

/** Effects that a country's event, project or opening may have; the rest belong to world events. */
export const COUNTRY_EFFECTS = Object.keys(COUNTRY_SHAPES) as readonly CountryEffectKind[];
export const WORLD_EFFECTS = Object.keys(WORLD_SHAPES) as readonly WorldEffectKind[];
