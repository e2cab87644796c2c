// The closed tables of effects, and what is asked of them.

import { assert } from '../../lib/assert';
import type { CountryEffectKind, Effect, EffectKind, WorldEffectKind } from '../../types/effect';
import type { Actor } from '../actor';
import type { Turn } from '../turnContext';
import { BOUGHT } from './bought';
import { BUILDING } from './building';
import { CHIPS } from './chips';
import type { AnyFigure, CountryRules } from './effectRule';
import { MONEY } from './money';
import { MOVED } from './moved';
import { PEOPLE } from './people';
import { STANDING } from './standing';
import { USE } from './use';
import { WORKS } from './works';
import { WORLD } from './world';

const COUNTRY: CountryRules = {
  ...MONEY,
  ...STANDING,
  ...PEOPLE,
  ...USE,
  ...CHIPS,
  ...BUILDING,
  ...BOUGHT,
  ...MOVED,
  ...WORKS,
};

type AnyCountryRule = (turn: Turn, actor: Actor, effect: Effect) => void;
type AnyWorldRule = (turn: Turn, effect: Effect) => void;

/** Carries out one effect of a country's event. An effect on the world there is a bug, because files are checked. */
export function applyCountryEffect(turn: Turn, actor: Actor, effect: Effect): void {
  const rule: CountryRules[CountryEffectKind] | undefined =
    COUNTRY[effect.kind as CountryEffectKind];
  assert(rule !== undefined, 'an effect on the world was put on a country');
  (rule.apply as AnyCountryRule)(turn, actor, effect);
}

/** Carries out one effect of a world event. */
export function applyWorldEffect(turn: Turn, effect: Effect): void {
  assert(effect.kind in WORLD, 'an effect on a country was put on the world');
  (WORLD[effect.kind as WorldEffectKind].apply as AnyWorldRule)(turn, effect);
}

/** How an effect of this kind is told in figures. */
export function figureOf(kind: EffectKind): AnyFigure {
  const rule = kind in WORLD ? WORLD[kind as WorldEffectKind] : COUNTRY[kind as CountryEffectKind];
  return rule.figure as AnyFigure;
}
